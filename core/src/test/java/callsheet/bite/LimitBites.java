package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.RuleSetting;
import java.util.List;

final class LimitBites {

  private LimitBites() {}

  static List<Bite> all() {
    return List.of(categoriesOfAWeek(), atLeastADay());
  }

  /// Kim suits all three shows best; two of them are insurance.
  private static Bite categoriesOfAWeek() {
    TestScenario test = TestScenario.days(3).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).category("보험");
    test.show("b", 1, "10:00", 60).category("패션");
    test.show("c", 2, "10:00", 60).category("보험");
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Kim", "c", 90);
    test.suits("Lee", "a", 50).suits("Lee", "b", 60).suits("Lee", "c", 70);
    RuleSetting limit =
        RuleSetting.of("Limit").with("period", "week").with("group", "category").with("max", 1L);
    return Bite.of(limit, test.scenario())
        .without("a", "Kim", "b", "Kim", "c", "Kim")
        .with("a", "Kim", "b", "Kim", "c", "Lee")
        .violated("Kim, week of 2026-12-07, 보험: shows 2, at most 1, 1 over");
  }

  /// Everybody is to stand on one of the two days at least; Lee suits the second less badly.
  private static Bite atLeastADay() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60);
    test.show("b", 1, "10:00", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90);
    test.suits("Lee", "a", 50).suits("Lee", "b", 60);
    RuleSetting limit =
        RuleSetting.of("Limit").with("measure", "days").with("period", "horizon").with("min", 1L);
    return Bite.of(limit, test.scenario())
        .without("a", "Kim", "b", "Kim")
        .with("a", "Kim", "b", "Lee")
        .violated("Lee, 2026-12-07 to 2026-12-08: days 0, at least 1, 1 short");
  }
}
