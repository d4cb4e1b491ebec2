package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.Request.TargetKind;
import callsheet.problem.Request.Wish;
import callsheet.problem.RuleSetting;
import java.util.List;

final class ObjectiveBites {

  private ObjectiveBites() {}

  static List<Bite> all() {
    return List.of(suitability());
  }

  /// A weak ban on either show decides while nothing else does; Kim's 40 points more on a outweigh
  /// its 10, Lee's 5 points more on b do not.
  private static Bite suitability() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).brand("A");
    test.show("b", 0, "14:00", 60).brand("B");
    test.suits("Kim", "a", 90).suits("Lee", "a", 50).suits("Kim", "b", 50).suits("Lee", "b", 55);
    test.request("Kim", TargetKind.BRAND, "A", Wish.BAN, 1);
    test.request("Lee", TargetKind.BRAND, "B", Wish.BAN, 1);
    RuleSetting ban = RuleSetting.of("Ban").strength("soft").weight(100, 1);
    return Bite.of(RuleSetting.of("Suitability"), test.scenario())
        .beside(RuleSetting.of("SeatCover"), RuleSetting.of("NoOverlap"), ban)
        .without("a", "Lee", "b", "Kim")
        .with("a", "Kim", "b", "Kim");
  }
}
