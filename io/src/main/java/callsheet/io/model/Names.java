package callsheet.io.model;

import callsheet.model.Model;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.Locale;

/// Names of columns and rows that every solver takes: letters, digits and underscores.
final class Names {

  private Names() {}

  /// `x_B0001_main_0_H012`, or `unfilled_B0001_main_0`.
  static String choice(Scenario scenario, Model model, int literal) {
    String seat = seat(scenario.seats().get(model.choices().choiceOf(literal)));
    int host = model.choices().hostOf(literal);
    if (host == Model.NONE) {
      return "unfilled_" + seat;
    }
    Host taker = scenario.hosts().get(host);
    return "x_" + seat + "_" + clean(taker.id());
  }

  /// `B0001_main_0`.
  static String seat(Seat seat) {
    return clean(seat.broadcast().id())
        + "_"
        + seat.role().name().toLowerCase(Locale.ROOT)
        + "_"
        + seat.ordinal();
  }

  private static String clean(String id) {
    String clean = id.replaceAll("[^A-Za-z0-9]", "_");
    return clean.length() > 60 ? clean.substring(0, 60) : clean;
  }
}
