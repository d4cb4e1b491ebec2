package callsheet.planner.analysis.desk;

import callsheet.model.Conflicts;
import callsheet.model.Model;
import java.util.BitSet;
import java.util.function.IntPredicate;

/// Which rule settings a change of a seat can make a difference to: those of the rows that speak of
/// its literals, directly or through derived ones, and of its conflicts. Every other setting costs
/// and earns the same as before.
final class Reach {

  private final Model model;
  private final BitSet[] settingsOfLiteral;
  private final BitSet[] settingsOfSeat;

  Reach(Model model) {
    this.model = model;
    this.settingsOfLiteral = new BitSet[model.literalCount()];
    this.settingsOfSeat = new BitSet[model.choices().count()];
    Model.Rows rows = model.rows();
    for (int row = 0; row < rows.count(); row++) {
      for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
        at(settingsOfLiteral, rows.literal()[i]).set(rows.setting()[row]);
      }
    }
    // A derived literal's members and rows are numbered below it, so the last comes first.
    for (int k = model.derived().count() - 1; k >= 0; k--) {
      inherit(k);
    }
    for (Conflicts conflicts : model.conflicts()) {
      for (int i = 0; i < conflicts.size(); i++) {
        at(settingsOfSeat, conflicts.seatA()[i]).set(conflicts.setting());
        at(settingsOfSeat, conflicts.seatB()[i]).set(conflicts.setting());
      }
    }
  }

  private void inherit(int derived) {
    BitSet settings = settingsOfLiteral[model.choices().literals() + derived];
    if (settings == null) {
      return;
    }
    Model.Derived of = model.derived();
    for (int i = of.start()[derived]; i < of.start()[derived + 1]; i++) {
      at(settingsOfLiteral, of.member()[i]).or(settings);
    }
    int row = of.brokenRow()[derived];
    if (row != Model.NONE) {
      for (int i = model.rows().start()[row]; i < model.rows().start()[row + 1]; i++) {
        at(settingsOfLiteral, model.rows().literal()[i]).or(settings);
      }
    }
  }

  private static BitSet at(BitSet[] settings, int index) {
    if (settings[index] == null) {
      settings[index] = new BitSet();
    }
    return settings[index];
  }

  /// Whether a setting may see a difference between two rosters.
  IntPredicate between(int[] before, int[] after) {
    BitSet settings = new BitSet();
    for (int seat = 0; seat < before.length; seat++) {
      if (before[seat] != after[seat]) {
        add(settings, settingsOfSeat[seat]);
        int was = model.choices().literalOf(seat, before[seat]);
        int is = model.choices().literalOf(seat, after[seat]);
        if (was == Model.NONE || is == Model.NONE) {
          return setting -> true;
        }
        add(settings, settingsOfLiteral[was]);
        add(settings, settingsOfLiteral[is]);
      }
    }
    return settings::get;
  }

  private static void add(BitSet to, BitSet settings) {
    if (settings != null) {
      to.or(settings);
    }
  }
}
