package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.Request.TargetKind;
import callsheet.problem.Request.Wish;
import callsheet.problem.RuleSetting;
import java.util.List;

final class WishesBites {

  private WishesBites() {}

  static List<Bite> all() {
    return List.of(hostRequest(), must(), preference());
  }

  private static TestScenario kimSuitsBest() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).vendor("Acme");
    test.show("b", 0, "23:00", 60).programme("P");
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Lee", "a", 70).suits("Lee", "b", 85);
    return test;
  }

  /// Kim suits both shows best; the vendor of one would rather not have Kim, and nobody needs both.
  private static Bite hostRequest() {
    TestScenario test = kimSuitsBest();
    test.request("Kim", TargetKind.VENDOR, "Acme", Wish.AVOID, 3);
    test.request("Kim", TargetKind.PROGRAMME, "P", Wish.WANT, 2);
    return Bite.of(RuleSetting.of("HostRequest"), test.scenario())
        .without("a", "Kim", "b", "Kim")
        .with("a", "Lee", "b", "Kim")
        .violated("Kim takes 2026-12-07 10:00 'a', but is not wanted on 'Acme' by MD (priority 3)");
  }

  /// Kim suits both shows best, but one must be Lee's.
  private static Bite must() {
    TestScenario test = kimSuitsBest();
    test.request("Lee", TargetKind.BROADCAST, "b", Wish.MUST, 5);
    RuleSetting hard = RuleSetting.of("HostRequest").strength("hard").with("requests", "hard");
    return Bite.of(hard, test.scenario())
        .without("a", "Kim", "b", "Kim")
        .with("a", "Kim", "b", "Lee")
        .violated("Lee is not on 'b', though required by MD (priority 5)");
  }

  /// Kim suits both shows best, but would rather not work at night.
  private static Bite preference() {
    TestScenario test = kimSuitsBest();
    test.request("Kim", TargetKind.DAYPART, "심야", Wish.AVOID, 3);
    return Bite.of(RuleSetting.of("Preference"), test.scenario())
        .without("a", "Kim", "b", "Kim")
        .with("a", "Kim", "b", "Lee")
        .violated("Kim takes 2026-12-07 23:00 'P', but would rather avoid night (priority 3)");
  }
}
