package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import java.util.List;

final class StabilityBites {

  private StabilityBites() {}

  static List<Bite> all() {
    return List.of(cost(), freeze(), budget());
  }

  /// Lee now suits all three shows better, which have been promised to Kim.
  private static TestScenario promised() {
    TestScenario test = TestScenario.days(8).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60);
    test.show("b", 3, "10:00", 60);
    test.show("c", 7, "10:00", 60);
    for (String show : List.of("a", "b", "c")) {
      test.suits("Kim", show, 50).published(show, Role.MAIN, "Kim");
    }
    return test.suits("Lee", "a", 80).suits("Lee", "b", 75).suits("Lee", "c", 73);
  }

  /// A change costs 200 on day 7, 400 on day 3, 1000 on day 0; it gains 230, 250 and 300.
  private static Bite cost() {
    return Bite.of(RuleSetting.of("MinimumChange"), promised().scenario())
        .without("a", "Lee", "b", "Lee", "c", "Lee")
        .with("a", "Kim", "b", "Kim", "c", "Lee")
        .violated(
            "a, 2026-12-07 10:00, main: published Kim, now Lee",
            "b, 2026-12-10 10:00, main: published Kim, now Lee",
            "c, 2026-12-14 10:00, main: published Kim, now Lee");
  }

  /// Only the show on the first day is frozen.
  private static Bite freeze() {
    RuleSetting hard = RuleSetting.of("MinimumChange").strength("hard").with("changes", "hard");
    return Bite.of(hard, promised().scenario())
        .without("a", "Lee", "b", "Lee", "c", "Lee")
        .with("a", "Kim", "b", "Lee", "c", "Lee")
        .violated("a, 2026-12-07 10:00, main: published Kim, now Lee (frozen)");
  }

  /// Nothing is frozen, but only two may change: not the one that gains least.
  private static Bite budget() {
    RuleSetting hard =
        RuleSetting.of("MinimumChange")
            .strength("hard")
            .with("changes", "hard")
            .with("freeze", 0L)
            .with("budget", 2L);
    return Bite.of(hard, promised().scenario())
        .without("a", "Lee", "b", "Lee", "c", "Lee")
        .with("a", "Lee", "b", "Lee", "c", "Kim")
        .violated("3 changes against the published roster, at most 2");
  }
}
