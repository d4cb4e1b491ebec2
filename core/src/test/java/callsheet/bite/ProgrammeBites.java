package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import java.util.List;
import java.util.Map;

final class ProgrammeBites {

  private ProgrammeBites() {}

  static List<Bite> all() {
    return List.of(
        fixedHost(),
        pin(),
        rotation(),
        productContinuity(),
        categoryRepetition(),
        competingBrand());
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

  /// Lee suits the product better by 5 points (5.5 on a), but presents c while b is on; it is worth
  /// 10 that Kim has both a and b.
  private static Bite productContinuity() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).product("G1").weight(1_100);
    test.show("b", 1, "10:00", 60).product("G1").weight(1_000);
    test.show("c", 1, "10:30", 60).weight(900);
    test.suits("Kim", "a", 75).suits("Lee", "a", 80).suits("Lee", "c", 90).suits("Kim", "c", 40);
    return Bite.of(RuleSetting.of("ProductContinuity"), test.scenario())
        .without("a", "Lee", "b", "Kim", "c", "Lee")
        .with("a", "Kim", "b", "Kim", "c", "Lee")
        .violated(
            "'G1', 2026-12-08 10:00: Kim instead of one of the last time, 2026-12-07 10:00: Lee");
  }

  /// Kim suits all three shows of the category best, c by less than the 20 points of a show over.
  private static Bite categoryRepetition() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "08:00", 60).category("패션");
    test.show("b", 0, "11:00", 60).category("패션");
    test.show("c", 0, "14:00", 60).category("패션");
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Kim", "c", 90);
    test.suits("Lee", "a", 60).suits("Lee", "b", 65).suits("Lee", "c", 75);
    return Bite.of(RuleSetting.of("CategoryRepetition"), test.scenario())
        .without("a", "Kim", "b", "Kim", "c", "Kim")
        .with("a", "Kim", "b", "Kim", "c", "Lee")
        .violated("Kim, 2026-12-07: 3 shows of '패션' (08:00, 11:00, 14:00), at most 2");
  }

  /// Kim suits all three shows best, but A and B are rivals; c, of another brand, stays Kim's.
  private static Bite competingBrand() {
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).brand("A");
    test.show("b", 0, "20:00", 60).brand("B");
    test.show("c", 1, "10:00", 60).brand("C");
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Kim", "c", 90);
    test.suits("Lee", "a", 60).suits("Lee", "b", 70).suits("Lee", "c", 80);
    RuleSetting setting =
        RuleSetting.of("CompetingBrand").with("rivals", List.of(List.of("A", "B")));
    return Bite.of(setting, test.scenario())
        .without("a", "Kim", "b", "Kim", "c", "Kim")
        .with("a", "Kim", "b", "Lee", "c", "Kim")
        .violated(
            "Kim: rivals 'A' (2026-12-07 10:00–11:00) and 'B' (2026-12-07 20:00–21:00) are 9:00"
                + " apart, 24 h needed, 15 h short");
  }
}
