package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.Resource.Kind;
import callsheet.problem.RuleSetting;
import java.util.List;

final class ResourceBites {

  private ResourceBites() {}

  static List<Bite> all() {
    return List.of(studio(), makeup());
  }

  /// Both shows are in the one studio for ten minutes; the second is worth more.
  private static Bite studio() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).studio("A");
    test.show("b", 0, "10:50", 60).studio("A").weight(1500);
    test.suits("Kim", "a", 90).suits("Kim", "b", 60).suits("Lee", "a", 50).suits("Lee", "b", 70);
    test.resource("A", Kind.STUDIO, 1);
    return Bite.of(RuleSetting.of("StudioCapacity"), test.scenario())
        .without("a", "Kim", "b", "Lee")
        .with("b", "Lee")
        .violated("A, 2026-12-07 10:50–11:00: 2 at once (a, b), room for 1");
  }

  /// There is one make-up chair: whoever did the first show needs none for the second.
  private static Bite makeup() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 30);
    test.show("b", 0, "10:45", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 60).suits("Lee", "a", 50).suits("Lee", "b", 70);
    test.resource("분장실", Kind.MAKEUP, 1);
    return Bite.of(RuleSetting.of("StudioCapacity"), test.scenario())
        .without("a", "Kim", "b", "Lee")
        .with("a", "Kim", "b", "Kim")
        .violated("분장실, 2026-12-07 09:45–10:00: 2 at once (Kim, Lee), room for 1");
  }
}
