package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.RuleSetting;
import java.util.List;

final class DaysBites {

  private DaysBites() {}

  static List<Bite> all() {
    return List.of(consecutiveWorkDays(), consecutiveNights(), weeklyDaysOff());
  }

  /// A show on each of three days. Kim suits all best, Lee the second one least badly.
  private static TestScenario threeDays(String start) {
    TestScenario test = TestScenario.days(3).hosts("Kim", "Lee");
    test.show("a", 0, start, 60);
    test.show("b", 1, start, 60);
    test.show("c", 2, start, 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Kim", "c", 90);
    test.suits("Lee", "a", 50).suits("Lee", "b", 70).suits("Lee", "c", 60);
    return test;
  }

  private static Bite secondToLee(RuleSetting setting, TestScenario test) {
    return Bite.of(setting, test.scenario())
        .without("a", "Kim", "b", "Kim", "c", "Kim")
        .with("a", "Kim", "b", "Lee", "c", "Kim");
  }

  private static Bite consecutiveWorkDays() {
    return secondToLee(RuleSetting.of("ConsecutiveWorkDays").with("days", 2L), threeDays("10:00"))
        .violated("Kim works 3 days in a row, 2026-12-07 to 2026-12-09; at most 2");
  }

  private static Bite consecutiveNights() {
    return secondToLee(RuleSetting.of("ConsecutiveNights"), threeDays("24:30"))
        .violated("Kim has night shows 3 days in a row, 2026-12-07 to 2026-12-09; at most 2");
  }

  private static Bite weeklyDaysOff() {
    return secondToLee(RuleSetting.of("WeeklyDaysOff").with("days", 5L), threeDays("10:00"))
        .violated("Kim, week of 2026-12-07: days off 4, needed 5");
  }
}
