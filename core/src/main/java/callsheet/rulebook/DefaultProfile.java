package callsheet.rulebook;

import callsheet.problem.RuleSetting;
import callsheet.rule.Rule;
import java.util.List;

/// The rules in force when nobody says otherwise: each that the catalogue has on, at its defaults,
/// and those that are on twice.
public final class DefaultProfile {

  /// What a must weighs a point of its priority: more than other rules charge for a seat.
  private static final long MUST = 5000;

  private DefaultProfile() {}

  /// Its lines, in the order of the catalogue.
  public static List<RuleSetting> lines() {
    return Catalogue.RULES.stream().flatMap(rule -> of(rule).stream()).toList();
  }

  static List<RuleSetting> of(Class<? extends Rule> rule) {
    RuleSetting plain = RuleSetting.of(Catalogue.name(rule));
    if (!Catalogue.info(rule).on()) {
      return List.of();
    }
    return switch (Catalogue.name(rule)) {
      case "Absence", "MinimumChange" -> List.of(plain.strength("hard"), plain.strength("soft"));
      case "ShowsPerPeriod" -> List.of(plain, plain.with("period", "month").with("max", 32L));
      case "HostRequest" ->
          List.of(plain.strength("soft").with("requests", "hard").weight(MUST, 1), plain);
      case "WeeklyDaysOff" ->
          List.of(plain.strength("hard").with("days", 1L), plain.strength("soft").with("days", 2L));
      default -> List.of(plain);
    };
  }
}
