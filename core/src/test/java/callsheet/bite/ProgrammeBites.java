package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import java.util.List;
import java.util.Map;

final class ProgrammeBites {

  private ProgrammeBites() {}

  static List<Bite> all() {
    return List.of(fixedHost(), pin(), rotation());
  }

  /// Lee suits the show better, but it is Kim's.
  private static Bite fixedHost() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "20:45", 65).programme("Style Live");
    test.show("b", 0, "11:00", 60);
    test.suits("Kim", "a", 60).suits("Lee", "a", 90).suits("Kim", "b", 70).suits("Lee", "b", 80);
    Map<String, Object> kims = Map.of("programme", "Style Live", "host", "Kim");
    return Bite.of(RuleSetting.of("FixedHost").with("programmes", List.of(kims)), test.scenario())
        .without("a", "Lee", "b", "Lee")
        .with("a", "Kim", "b", "Lee")
        .violated("Style Live, 2026-12-07 20:45: Lee instead of the fixed host Kim");
  }

  /// Lee suits the show better, but the planner says Kim.
  private static Bite pin() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "20:45", 65);
    test.show("b", 0, "11:00", 60);
    test.suits("Kim", "a", 60).suits("Lee", "a", 90).suits("Kim", "b", 70).suits("Lee", "b", 80);
    test.pin("a", Role.MAIN, "Kim");
    return Bite.of(RuleSetting.of("Pin"), test.scenario())
        .without("a", "Lee", "b", "Lee")
        .with("b", "Lee")
        .violated("a, 2026-12-07 20:45: pinned to Kim, the roster has Lee");
  }

  /// Park suits all three shows best; ⌈60 % of 3⌉ = 2 must go to the pool, and c loses most by it.
  private static Bite rotation() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee", "Park");
    for (String show : List.of("a", "b", "c")) {
      test.show(show, 0, "%02d:00".formatted(8 + 3 * (show.charAt(0) - 'a')), 60).programme("P");
      test.suits("Park", show, 90);
    }
    test.suits("Kim", "a", 80).suits("Lee", "b", 80).suits("Kim", "c", 20);
    Map<String, Object> pool = Map.of("programme", "P", "hosts", List.of("Kim", "Lee"));
    RuleSetting setting = RuleSetting.of("Rotation").with("pools", List.of(pool));
    return Bite.of(setting.atLeast("60%"), test.scenario())
        .without("a", "Park", "b", "Park", "c", "Park")
        .with("a", "Kim", "b", "Lee", "c", "Park")
        .violated(
            "P, 2026-12-07 08:00: led by Park, by nobody of the pool Kim / Lee",
            "P, 2026-12-07 11:00: led by Park, by nobody of the pool Kim / Lee",
            "P, 2026-12-07 14:00: led by Park, by nobody of the pool Kim / Lee");
  }
}
