package callsheet.engine.activity;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Instance;
import java.util.Arrays;

/// New numbers for rows and derived literals: those of one host and day stand together, so that the
/// rows which a change touches share cache lines. Base literals keep theirs.
///
/// @param base the number of base literals
/// @param row the new number of each row
/// @param oldRow the old number of each row, by its new one
/// @param derived the new number of each derived literal, `base` left out
@SuppressWarnings("ArrayRecordComponent") // read while wiring, never compared
record Numbering(int base, int[] row, int[] oldRow, int[] derived) {

  static Numbering of(Model model, int threads) {
    int[] derived = new int[model.derived().count()];
    int[] oldRow =
        Beside.run(threads, () -> rowOrder(model), () -> number(derivedOrder(model), derived));
    int[] row = new int[oldRow.length];
    number(oldRow, row);
    return new Numbering(model.choices().literals(), row, oldRow, derived);
  }

  private static int[] rowOrder(Model model) {
    int[] instance = model.rows().instance();
    int[] host = new int[model.rows().count()];
    int[] day = new int[host.length];
    for (int row = 0; row < host.length; row++) {
      host[row] = instance[4 * row];
      day[row] = instance[4 * row + 1];
    }
    return order(host, day);
  }

  /// A derived literal belongs where the first of its members or its row belongs.
  private static int[] derivedOrder(Model model) {
    Choices choices = model.choices();
    int base = choices.literals();
    int[] instance = model.rows().instance();
    int[] start = model.derived().start();
    int[] members = model.derived().member();
    int[] brokenRow = model.derived().brokenRow();
    int[] host = new int[brokenRow.length];
    int[] day = new int[brokenRow.length];
    for (int k = 0; k < brokenRow.length; k++) {
      int row = brokenRow[k];
      int member = start[k] < start[k + 1] ? members[start[k]] : Model.TRUE;
      if (row != Model.NONE) {
        host[k] = instance[4 * row];
        day[k] = instance[4 * row + 1];
      } else if (member >= base) {
        host[k] = host[member - base];
        day[k] = day[member - base];
      } else {
        host[k] = choices.hostOf(member);
        day[k] = member == Model.TRUE ? Instance.NONE : choices.day(choices.choiceOf(member));
      }
    }
    return order(host, day);
  }

  /// What is numbered, by host and then day; what has both in common keeps its order.
  private static int[] order(int[] host, int[] day) {
    int[] order = new int[host.length];
    Arrays.setAll(order, i -> i);
    return sorted(sorted(order, day), host);
  }

  /// A stable sort by counting: hosts and days are few.
  private static int[] sorted(int[] order, int[] key) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int each : key) {
      least = Math.min(least, each);
      most = Math.max(most, each);
    }
    int[] place = new int[key.length == 0 ? 1 : most - least + 2];
    for (int each : key) {
      place[each - least + 1]++;
    }
    for (int k = 1; k < place.length; k++) {
      place[k] += place[k - 1];
    }
    int[] sorted = new int[order.length];
    for (int each : order) {
      sorted[place[key[each] - least]++] = each;
    }
    return sorted;
  }

  private static void number(int[] order, int[] number) {
    for (int i = 0; i < order.length; i++) {
      number[order[i]] = i;
    }
  }

  /// The new number of a literal.
  int literal(int old) {
    return old < base ? old : base + derived[old - base];
  }
}
