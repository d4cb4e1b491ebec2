package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.RuleSetting;
import java.util.List;

final class TimeBites {

  private TimeBites() {}

  static List<Bite> all() {
    return List.of(meeting());
  }

  /// Kim suits both shows best, but meets a buyer from 13:00 to 14:00.
  private static Bite meeting() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "12:00", 60);
    test.show("b", 0, "13:30", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Lee", "a", 50).suits("Lee", "b", 50);
    test.meeting("Kim", 0, "13:00", 60);
    return Bite.of(RuleSetting.of("Meeting"), test.scenario())
        .without("a", "Kim", "b", "Kim")
        .with("a", "Kim", "b", "Lee")
        .violated("Kim, 2026-12-07: meeting 'meeting' 13:00–14:00 overlaps b (13:30–14:30)");
  }
}
