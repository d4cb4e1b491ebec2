package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.Grade;
import callsheet.problem.HostPair;
import callsheet.problem.RuleSetting;
import java.util.List;

final class TeamBites {

  private TeamBites() {}

  static List<Bite> all() {
    return List.of(pairTogether(), pairApart(), noviceWithSenior(), teamMix());
  }

  /// Only Kim may have the main seat of either show; Lee suits the sub seats better than Park.
  private static TestScenario twoShows() {
    TestScenario test = TestScenario.days(2).hosts("Kim");
    test.host("Lee").grade(Grade.SUB);
    test.host("Park").grade(Grade.SUB);
    test.show("a", 0, "10:00", 60).seats(1, 1, 0);
    test.show("b", 1, "10:00", 60).seats(1, 1, 0);
    test.suits("Kim", "a", 90).suits("Lee", "a", 80).suits("Park", "a", 70);
    test.suits("Kim", "b", 90).suits("Lee", "b", 80).suits("Park", "b", 60);
    return test;
  }

  private static Bite bite(RuleSetting setting, TestScenario test) {
    return Bite.of(setting, test.scenario())
        .andBeside(RuleSetting.of("MainGrade"))
        .without("a", "Kim", "a", "Lee", "b", "Kim", "b", "Lee");
  }

  /// Kim belongs with Park on the first day. Park on a instead of Lee: 10 points against the 15
  /// that the pair is worth by default.
  private static Bite pairTogether() {
    TestScenario test =
        twoShows()
            .pair("Kim", "Park", HostPair.Kind.TOGETHER, TestScenario.MONDAY, TestScenario.MONDAY);
    return bite(RuleSetting.of("PairTogether"), test)
        .with("a", "Kim", "a", "Park", "b", "Kim", "b", "Lee")
        .violated("Kim stands on 2026-12-07 10:00–11:00 'a' without Park");
  }

  /// Kim and Lee are kept apart on both days.
  private static Bite pairApart() {
    TestScenario test = twoShows().pair("Kim", "Lee", HostPair.Kind.APART);
    return bite(RuleSetting.of("PairApart"), test)
        .with("a", "Kim", "a", "Park", "b", "Kim", "b", "Park")
        .violated(
            "Kim and Lee stand together on 2026-12-07 10:00–11:00 'a', but are to be kept apart",
            "Kim and Lee stand together on 2026-12-08 10:00–11:00 'b', but are to be kept apart");
  }

  /// New suits both shows best, but each has one seat, on which they would stand alone.
  private static Bite noviceWithSenior() {
    TestScenario test = TestScenario.days(2).hosts("Kim");
    test.host("Lee").grade(Grade.SUB);
    test.host("New").grade(Grade.NOVICE);
    test.show("a", 0, "10:00", 60);
    test.show("b", 1, "10:00", 60);
    test.suits("Kim", "a", 40).suits("Lee", "a", 50).suits("New", "a", 90);
    test.suits("Kim", "b", 60).suits("Lee", "b", 50).suits("New", "b", 90);
    return Bite.of(RuleSetting.of("NoviceWithSenior"), test.scenario())
        .without("a", "New", "b", "New")
        .with("a", "Lee", "b", "Kim")
        .violated(
            "2026-12-07 10:00–11:00 'a': New (novice) without a host of grade main or above",
            "2026-12-08 10:00–11:00 'b': New (novice) without a host of grade main or above");
  }

  /// Kim has the main seats; Park as sub costs 5 points on a, less than the 10 that the rule is
  /// worth, and 20 on b, more than that.
  private static Bite teamMix() {
    TestScenario test = TestScenario.days(2);
    test.host("Kim").gender("F");
    test.host("Lee").gender("F").grade(Grade.SUB);
    test.host("Park").gender("M").grade(Grade.SUB);
    test.show("a", 0, "10:00", 60).seats(1, 1, 0);
    test.show("b", 1, "10:00", 60).seats(1, 1, 0);
    test.suits("Kim", "a", 90).suits("Lee", "a", 75).suits("Park", "a", 70);
    test.suits("Kim", "b", 90).suits("Lee", "b", 80).suits("Park", "b", 60);
    return bite(RuleSetting.of("TeamMix"), test)
        .with("a", "Kim", "a", "Park", "b", "Kim", "b", "Lee")
        .violated(
            "2026-12-07 10:00–11:00 'a': Kim, Lee are all alike in gender (F)",
            "2026-12-08 10:00–11:00 'b': Kim, Lee are all alike in gender (F)");
  }
}
