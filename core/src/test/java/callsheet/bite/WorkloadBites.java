package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.RuleSetting;
import java.util.List;

final class WorkloadBites {

  private WorkloadBites() {}

  static List<Bite> all() {
    return List.of(
        showsPerDay(),
        onAirPerDay(),
        showsPerPeriod(),
        contractGuarantee(),
        weeklyHours(),
        nightShows(),
        consecutiveShows());
  }

  /// Kim suits all three shows best, Lee the last of them least badly.
  private static Bite showsPerDay() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "08:00", 60);
    test.show("b", 0, "11:00", 60);
    test.show("c", 0, "14:00", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Kim", "c", 90);
    test.suits("Lee", "a", 50).suits("Lee", "b", 60).suits("Lee", "c", 70);
    return Bite.of(RuleSetting.of("ShowsPerDay").with("shows", 2L), test.scenario())
        .without("a", "Kim", "b", "Kim", "c", "Kim")
        .with("a", "Kim", "b", "Kim", "c", "Lee")
        .violated("Kim, 2026-12-07: 3 shows (08:00, 11:00, 14:00), at most 2");
  }

  /// The two shorter shows are 150 minutes; Lee suits the long one almost as well as Kim.
  private static Bite onAirPerDay() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "08:00", 120);
    test.show("b", 0, "11:00", 60);
    test.show("c", 0, "14:00", 90);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Kim", "c", 90);
    test.suits("Lee", "a", 80).suits("Lee", "b", 60).suits("Lee", "c", 60);
    return Bite.of(RuleSetting.of("OnAirPerDay").with("minutes", 150L), test.scenario())
        .without("a", "Kim", "b", "Kim", "c", "Kim")
        .with("a", "Lee", "b", "Kim", "c", "Kim")
        .violated("Kim, 2026-12-07: 270 min on air, at most 150, 120 over");
  }

  /// The shows are half an hour apart.
  private static Bite consecutiveShows() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "08:00", 60);
    test.show("b", 0, "09:30", 60);
    test.show("c", 0, "11:00", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Kim", "c", 90);
    test.suits("Lee", "a", 50).suits("Lee", "b", 60).suits("Lee", "c", 70);
    return Bite.of(RuleSetting.of("ConsecutiveShows").with("gap", 60L), test.scenario())
        .without("a", "Kim", "b", "Kim", "c", "Kim")
        .with("a", "Kim", "b", "Kim", "c", "Lee")
        .violated(
            "Kim, 2026-12-07: 3 shows in a row (08:00–09:00, 09:30–10:30, 11:00–12:00), "
                + "at most 2");
  }

  /// As with a day's shows, on three days of a week.
  private static Bite showsPerPeriod() {
    TestScenario test = TestScenario.days(3).hosts("Kim", "Lee");
    test.show("a", 0, "08:00", 60);
    test.show("b", 1, "11:00", 60);
    test.show("c", 2, "14:00", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Kim", "c", 90);
    test.suits("Lee", "a", 50).suits("Lee", "b", 60).suits("Lee", "c", 70);
    return Bite.of(RuleSetting.of("ShowsPerPeriod").with("max", 2L), test.scenario())
        .without("a", "Kim", "b", "Kim", "c", "Kim")
        .with("a", "Kim", "b", "Kim", "c", "Lee")
        .violated("Kim, week of 2026-12-07: shows 3, at most 2, 1 over");
  }

  /// Lee is promised ten shows a month, of which ⌊10 · 4 / 31⌋ = 1 falls on four days of December.
  private static Bite contractGuarantee() {
    TestScenario test = TestScenario.days(4);
    test.host("Kim");
    test.host("Lee").guarantee(10);
    test.show("a", 0, "08:00", 60);
    test.show("b", 1, "11:00", 60);
    test.show("c", 2, "14:00", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Kim", "c", 90);
    test.suits("Lee", "a", 50).suits("Lee", "b", 60).suits("Lee", "c", 80);
    return Bite.of(RuleSetting.of("ContractGuarantee"), test.scenario())
        .without("a", "Kim", "b", "Kim", "c", "Kim")
        .with("a", "Kim", "b", "Kim", "c", "Lee")
        .violated("Lee: shows 0, guaranteed 1 (10 a month), 1 short");
  }

  /// Four hours of duty on Monday and one on Tuesday, where Lee suits the show least badly.
  private static Bite weeklyHours() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "13:00", 60);
    test.show("c", 1, "10:00", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Kim", "c", 90);
    test.suits("Lee", "a", 50).suits("Lee", "b", 60).suits("Lee", "c", 70);
    return Bite.of(RuleSetting.of("WeeklyHours").with("employee", "4:00"), test.scenario())
        .without("a", "Kim", "b", "Kim", "c", "Kim")
        .with("a", "Kim", "b", "Kim", "c", "Lee")
        .violated(
            "Kim, week of 2026-12-07: 5 h 00 on duty (days: 2), at most 4 h 00, 60 min"
                + " over (Mon 4 h 00, Tue 1 h 00)");
  }

  /// The third night show of the week goes to Lee, who suits the second one least badly.
  private static Bite nightShows() {
    TestScenario test = TestScenario.days(5).hosts("Kim", "Lee");
    test.show("a", 0, "23:30", 60);
    test.show("b", 2, "24:00", 60);
    test.show("c", 4, "25:00", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Kim", "c", 90);
    test.suits("Lee", "a", 50).suits("Lee", "b", 70).suits("Lee", "c", 60);
    return Bite.of(RuleSetting.of("NightShows"), test.scenario())
        .without("a", "Kim", "b", "Kim", "c", "Kim")
        .with("a", "Kim", "b", "Lee", "c", "Kim")
        .violated(
            "Kim, week of 2026-12-07: 3 night shows (to 2026-12-07 24:30, 2026-12-09 25:00,"
                + " 2026-12-11 26:00), at most 2");
  }
}
