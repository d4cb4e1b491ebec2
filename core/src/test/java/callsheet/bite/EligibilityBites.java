package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.Grade;
import callsheet.problem.Request.TargetKind;
import callsheet.problem.Request.Wish;
import callsheet.problem.RuleSetting;
import java.util.List;

final class EligibilityBites {

  private EligibilityBites() {}

  static List<Bite> all() {
    return List.of(
        absence(),
        ban(),
        categorySkill(),
        channelScope(),
        contractPeriod(),
        decline(),
        licence(),
        mainGrade(),
        protectedHours());
  }

  /// Kim suits both shows best, but has a day off from noon on.
  private static Bite absence() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "11:30", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Lee", "a", 70).suits("Lee", "b", 70);
    test.absence("Kim", 0, "12:00", "24:00", "휴가");
    return Bite.of(RuleSetting.of("Absence").with("absences", "hard"), test.scenario())
        .without("a", "Kim", "b", "Kim")
        .with("a", "Kim", "b", "Lee")
        .violated(
            "Kim is absent (휴가) from 2026-12-07 12:00 to 2026-12-07 24:00, "
                + "but takes 2026-12-07 11:30–12:30 'b': 30 min");
  }

  /// Kim suits both shows best, but the vendor of one does not want Kim.
  private static Bite ban() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).vendor("Acme");
    test.show("b", 0, "13:00", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Lee", "a", 70).suits("Lee", "b", 70);
    test.request("Kim", TargetKind.VENDOR, "Acme", Wish.BAN, 5);
    return Bite.of(RuleSetting.of("Ban"), test.scenario())
        .without("a", "Kim", "b", "Kim")
        .with("a", "Lee", "b", "Kim")
        .violated("Kim takes 2026-12-07 10:00–11:00 'a', but is banned from 'Acme' by MD");
  }

  /// Kim suits the show best, but has declined it.
  private static Bite decline() {
    TestScenario test = twoHostsOneShow("10:00");
    test.request("Kim", TargetKind.BROADCAST, "a", Wish.DECLINED, 1);
    return oneForTheOther(RuleSetting.of("Decline"), test)
        .violated("Kim takes 2026-12-07 10:00–11:00 'a', but has declined 'a'");
  }

  /// Kim suits the show best, but is protected; it runs five minutes past 22:00.
  private static Bite protectedHours() {
    TestScenario test = TestScenario.days(1);
    test.host("Kim").protectedOn(TestScenario.MONDAY, TestScenario.MONDAY);
    test.hosts("Lee").show("a", 0, "21:05", 60);
    test.suits("Kim", "a", 90).suits("Lee", "a", 50);
    return oneForTheOther(RuleSetting.of("ProtectedHours"), test)
        .violated(
            "Kim is under protection, but takes 2026-12-07 21:05–22:05 'a' "
                + "between 22:00 and 30:00");
  }

  /// Kim suits both shows best, but is new to fashion; Lee knows it.
  private static Bite categorySkill() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "10:00", 60).category("패션");
    test.show("b", 0, "13:00", 60).category("식품");
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Lee", "a", 70).suits("Lee", "b", 70);
    test.skill("Kim", "패션", 1).skill("Kim", "식품", 2).skill("Lee", "패션", 2);
    return Bite.of(RuleSetting.of("CategorySkill").with("minimum", 2L), test.scenario())
        .without("a", "Kim", "b", "Kim")
        .with("a", "Lee", "b", "Kim")
        .violated("Kim takes 2026-12-07 10:00–11:00 'a', but has level 1 in '패션'; 2 is needed");
  }

  /// New suits both shows best, but only the seat of b is one for a novice.
  private static Bite mainGrade() {
    TestScenario test = TestScenario.days(1).hosts("Kim");
    test.host("New").grade(Grade.NOVICE);
    test.show("a", 0, "10:00", 60);
    test.show("b", 0, "13:00", 60).seats(0, 1, 0);
    test.suits("Kim", "a", 70).suits("New", "a", 90).suits("Kim", "b", 70).suits("New", "b", 90);
    return Bite.of(RuleSetting.of("MainGrade"), test.scenario())
        .without("a", "New", "b", "New")
        .with("a", "Kim", "b", "New")
        .violated(
            "New has the main seat of 2026-12-07 10:00–11:00 'a', but is of grade novice; main"
                + " or above is needed");
  }

  /// Kim suits the show best, but is bound to another channel.
  private static Bite channelScope() {
    TestScenario test = TestScenario.days(1);
    test.host("Kim").channels("B");
    test.hosts("Lee").show("a", 0, "10:00", 60).channel("A");
    test.suits("Kim", "a", 90).suits("Lee", "a", 50);
    return oneForTheOther(RuleSetting.of("ChannelScope"), test)
        .violated("Kim takes 2026-12-07 10:00–11:00 'a' on channel A, but is bound to B");
  }

  /// Kim suits the show best, but is under contract from the day after.
  private static Bite contractPeriod() {
    TestScenario test = TestScenario.days(1);
    test.host("Kim").employed(TestScenario.MONDAY.plusDays(1), TestScenario.MONDAY.plusDays(9));
    test.hosts("Lee").show("a", 0, "10:00", 60);
    test.suits("Kim", "a", 90).suits("Lee", "a", 50);
    return oneForTheOther(RuleSetting.of("ContractPeriod"), test)
        .violated("Kim takes 2026-12-07 10:00–11:00 'a', but the contract starts on 2026-12-08");
  }

  /// Kim suits the show best, but the licence it takes is Lee's.
  private static Bite licence() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee").category("보험", "설계사", 0);
    test.show("a", 0, "10:00", 60).category("보험");
    test.licence("Lee", "설계사", TestScenario.MONDAY, TestScenario.MONDAY);
    test.suits("Kim", "a", 90).suits("Lee", "a", 50);
    return oneForTheOther(RuleSetting.of("Licence"), test)
        .violated(
            "Kim takes 2026-12-07 10:00–11:00 'a' ('보험'), which requires the licence '설계사', "
                + "but does not hold it");
  }

  private static TestScenario twoHostsOneShow(String start) {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, start, 60);
    return test.suits("Kim", "a", 90).suits("Lee", "a", 50);
  }

  /// The rule keeps Kim off, so Lee takes the show.
  private static Bite oneForTheOther(RuleSetting rule, TestScenario test) {
    return Bite.of(rule, test.scenario()).without("a", "Kim").with("a", "Lee");
  }
}
