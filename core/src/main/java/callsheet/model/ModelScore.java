package callsheet.model;

import callsheet.roster.Score;
import java.util.BitSet;

/// The score of a roster by the model's rows, computed from nothing: slow, plain, and what every
/// faster evaluation is held against.
public final class ModelScore {

  private ModelScore() {}

  /// The score of choices that have these hosts, [Model#NONE] for nobody.
  ///
  /// @throws IllegalArgumentException if a choice has a host that the model has no literal for
  public static Score of(Model model, int[] hosts) {
    boolean[] value = model.values(hosts);
    long[] score = model.constantScore();
    subtractRows(model, value, score);
    subtractConflicts(model, hosts, score);
    Model.Gains gains = model.gains();
    for (int i = 0; i < gains.literal().length; i++) {
      if (value[gains.literal()[i]]) {
        score[gains.level()[i]] += gains.points()[i];
      }
    }
    return Score.of(score);
  }

  private static void subtractRows(Model model, boolean[] value, long[] score) {
    Model.Rows rows = model.rows();
    for (int row = 0; row < rows.count(); row++) {
      if (rows.level()[row] != Model.UNCOUNTED) {
        long amount = rows.amount(row, model.activity(row, value));
        score[rows.level()[row]] -= amount * rows.weight()[row];
      }
    }
  }

  private static void subtractConflicts(Model model, int[] hosts, long[] score) {
    for (Conflicts conflicts : model.conflicts()) {
      BitSet bound = conflicts.hosts();
      for (int i = 0; i < conflicts.size(); i++) {
        int host = hosts[conflicts.seatA()[i]];
        if (host != Model.NONE && host == hosts[conflicts.seatB()[i]] && bound.get(host)) {
          score[conflicts.level()] -= conflicts.amounts()[i] * conflicts.weight();
        }
      }
    }
  }
}
