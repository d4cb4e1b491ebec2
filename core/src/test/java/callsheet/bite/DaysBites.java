package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.RuleSetting;
import java.util.List;

final class DaysBites {

  private DaysBites() {}

  static List<Bite> all() {
    return List.of(
        consecutiveWorkDays(),
        consecutiveNights(),
        weeklyDaysOff(),
        consecutiveDaysOff(),
        weekendsOff(),
        isolatedDay());
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

  /// A show on each of two days of a fortnight. Kim suits both best, Lee the second less badly.
  private static TestScenario fortnight(int first, int second) {
    TestScenario test = TestScenario.days(14).hosts("Kim", "Lee");
    test.show("a", first, "10:00", 60);
    test.show("b", second, "10:00", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90);
    test.suits("Lee", "a", 70).suits("Lee", "b", 80);
    return test;
  }

  /// With both shows Kim has four days off at a stretch, with one of them nine.
  private static Bite consecutiveDaysOff() {
    RuleSetting block = RuleSetting.of("ConsecutiveDaysOff").with("days", 5L);
    return Bite.of(block, fortnight(4, 9).scenario())
        .without("a", "Kim", "b", "Kim")
        .with("a", "Kim", "b", "Lee")
        .violated("Kim, 2026-12-07 to 2026-12-20: blocks of 5 days off: 0, needed 1");
  }

  /// A show on the one Saturday, one on the other Sunday.
  private static Bite weekendsOff() {
    return Bite.of(RuleSetting.of("WeekendsOff"), fortnight(5, 13).scenario())
        .without("a", "Kim", "b", "Kim")
        .with("a", "Kim", "b", "Lee")
        .violated("Kim, 2026-12-07 to 2026-12-20: weekends off 0, needed 1");
  }

  /// Lee suits the second of three days a little better; the third is followed by none.
  private static Bite isolatedDay() {
    TestScenario test = TestScenario.days(3).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60);
    test.show("b", 1, "10:00", 60);
    test.show("c", 2, "10:00", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 86).suits("Kim", "c", 90);
    test.suits("Lee", "a", 50).suits("Lee", "b", 90).suits("Lee", "c", 50);
    return Bite.of(RuleSetting.of("IsolatedDay"), test.scenario())
        .without("a", "Kim", "b", "Lee", "c", "Kim")
        .with("a", "Kim", "b", "Kim", "c", "Kim")
        .violated(
            "Kim, 2026-12-07: a single day worked between two off",
            "Kim, 2026-12-08: a single day off between two worked",
            "Lee, 2026-12-08: a single day worked between two off");
  }
}
