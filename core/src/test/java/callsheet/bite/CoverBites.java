package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.RuleSetting;
import java.util.List;

final class CoverBites {

  private CoverBites() {}

  static List<Bite> all() {
    return List.of(seatCover());
  }

  /// A second show a day costs Kim 100 points and earns 80 of them: not worth it, but for cover.
  private static Bite seatCover() {
    TestScenario test = TestScenario.days(1).hosts("Kim");
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "14:00", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 80);
    RuleSetting oneADay = RuleSetting.of("ShowsPerDay").strength("soft").with("shows", 1L);
    return Bite.of(RuleSetting.of("SeatCover"), test.scenario())
        .beside(RuleSetting.of("Suitability"), oneADay.weight(1_000, 1))
        .without("a", "Kim")
        .with("a", "Kim", "b", "Kim")
        .violated("2026-12-07 14:00–15:00, b: nobody takes the main seat");
  }
}
