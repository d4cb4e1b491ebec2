package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.RuleSetting;
import java.util.List;

final class CoverBites {

  private CoverBites() {}

  static List<Bite> all() {
    return List.of(seatCover(), standbyCover());
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

  /// Kim suits both shows best, but then nobody is in who could step in.
  private static Bite standbyCover() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "14:00", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Lee", "a", 60).suits("Lee", "b", 70);
    return Bite.of(RuleSetting.of("StandbyCover"), test.scenario())
        .without("a", "Kim", "b", "Kim")
        .with("a", "Kim", "b", "Lee")
        .violated(
            "2026-12-07, morning (06:00–12:00): 0 on standby, 1 needed",
            "2026-12-07, afternoon (12:00–18:00): 0 on standby, 1 needed");
  }
}
