package callsheet.model;

import callsheet.roster.Score;
import java.util.Arrays;
import java.util.List;

/// A model less the rows and conflicts of one rule setting, made without compiling anew: choices,
/// derived literals and gains stay as they are, so a roster of the one is a roster of the other.
///
/// It is the model of the rulebook without the setting only where the setting shapes nothing but
/// rows: not for hard eligibility, which settles who has a literal at all, nor for the objective.
public final class Without {

  private final Model model;
  private final Model.Rows rows;
  private final int setting;

  private Without(Model model, int setting) {
    this.model = model;
    this.rows = model.rows();
    this.setting = setting;
  }

  /// The model without a setting.
  ///
  /// @param hosts any roster of the model
  /// @param score what this roster is worth without the setting: tells how much of the constant
  ///   part of the score is the setting's
  public static Model of(Model model, int setting, int[] hosts, Score score) {
    Without without = new Without(model, setting);
    Model bare = without.model(new long[model.levels()]);
    long[] constant = new long[model.levels()];
    Score counted = ModelScore.of(bare, hosts);
    Arrays.setAll(constant, level -> score.level(level) - counted.level(level));
    return without.model(constant);
  }

  private Model model(long[] constant) {
    int[] kept = keptRows();
    List<Conflicts> conflicts =
        model.conflicts().stream().filter(c -> c.setting() != setting).toList();
    return new Model(
        model.choices(),
        model.levels(),
        rows(kept),
        derived(kept),
        conflicts,
        model.gains(),
        constant);
  }

  /// All rows but the setting's; a row that defines a literal stays.
  private int[] keptRows() {
    int[] kept = new int[rows.count()];
    int count = 0;
    for (int row = 0; row < kept.length; row++) {
      if (rows.setting()[row] != setting || rows.level()[row] == Model.UNCOUNTED) {
        kept[count++] = row;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private Model.Rows rows(int[] kept) {
    int count = kept.length;
    int terms = 0;
    for (int row : kept) {
      terms += rows.start()[row + 1] - rows.start()[row];
    }
    Model.Rows result = Model.Rows.ofSize(count, terms);
    int term = 0;
    for (int i = 0; i < count; i++) {
      int row = kept[i];
      int from = rows.start()[row];
      int size = rows.start()[row + 1] - from;
      result.start()[i] = term;
      System.arraycopy(rows.literal(), from, result.literal(), term, size);
      System.arraycopy(rows.coefficient(), from, result.coefficient(), term, size);
      System.arraycopy(rows.instance(), 4 * row, result.instance(), 4 * i, 4);
      result.lo()[i] = rows.lo()[row];
      result.hi()[i] = rows.hi()[row];
      result.step()[i] = rows.step()[row];
      result.level()[i] = rows.level()[row];
      result.weight()[i] = rows.weight()[row];
      result.setting()[i] = rows.setting()[row];
      term += size;
    }
    result.start()[count] = terms;
    return result;
  }

  private Model.Derived derived(int[] kept) {
    int[] place = new int[rows.count()];
    for (int i = 0; i < kept.length; i++) {
      place[kept[i]] = i;
    }
    Model.Derived of = model.derived();
    int[] brokenRow =
        Arrays.stream(of.brokenRow()).map(row -> row == Model.NONE ? row : place[row]).toArray();
    return new Model.Derived(of.start(), of.member(), brokenRow);
  }
}
