package callsheet.rule.fairness;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Absence;
import callsheet.problem.Balance;
import callsheet.problem.Grade;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadBalanceTest {

  private static final RuleSetting RULE = RuleSetting.of("LoadBalance");

  private static TestScenario shows(int count, TestScenario test) {
    for (int i = 0; i < count; i++) {
      test.show("s" + i, i / 5, "%02d:00".formatted(8 + 2 * (i % 5)), 60);
    }
    return test;
  }

  /// The first `kims` shows are Kim's, the next ones Lee's.
  private static Roster shared(Scenario scenario, int kims, int lees) {
    String[] hosts = new String[2 * (kims + lees)];
    for (int i = 0; i < kims + lees; i++) {
      hosts[2 * i] = "s" + i;
      hosts[2 * i + 1] = i < kims ? "Kim" : "Lee";
    }
    return Rosters.of(scenario, hosts);
  }

  private static Scenario twentyShows() {
    return shows(20, TestScenario.days(4).hosts("Kim", "Lee")).scenario();
  }

  @Test
  void tenPercentOffTheShareIsFree() {
    // Share 20 · 4 / 8 = 10 each: 9 to 11 are free.
    assertThat(amounts(RULE, shared(twentyShows(), 11, 9))).isEmpty();
  }

  @Test
  void everyShowBeyondCounts() {
    assertThat(amounts(RULE, shared(twentyShows(), 13, 7))).containsExactly(2L, 2L);
    assertThat(amounts(RULE, shared(twentyShows(), 12, 8))).containsExactly(1L, 1L);
    assertThat(amounts(RULE.with("tolerance", 0L), shared(twentyShows(), 11, 9)))
        .containsExactly(1L, 1L);
    assertThat(amounts(RULE.with("tolerance", 100L), shared(twentyShows(), 20, 0))).isEmpty();
  }

  @Test
  void boundsAreRoundedInFavourOfTheHost() {
    // 15 shows, share 7.5: ⌊6.75⌋ = 6 to ⌈8.25⌉ = 9.
    Scenario scenario = shows(15, TestScenario.days(3).hosts("Kim", "Lee")).scenario();
    assertThat(amounts(RULE, shared(scenario, 9, 6))).isEmpty();
    assertThat(amounts(RULE, shared(scenario, 10, 5))).containsExactly(1L, 1L);
  }

  @Test
  void minutesAreMeasuredWhereAsked() {
    // 20 shows of 60 minutes: share 600, 540 to 660. 12 shows are 720: 60 over, and 8 are 60 short.
    assertThat(amounts(RULE.with("measure", "minutes"), shared(twentyShows(), 12, 8)))
        .containsExactly(60L, 60L);
  }

  @Test
  void daysAwayMakeTheShareSmaller() {
    // Kim is away on days 0 and 1, each from 06:00 to 24:00: 2 of 6 eligible days, share 20 · 2/6 =
    // 6.67: 6 to 8. Lee's 13.33: 12 to 15.
    TestScenario test = shows(20, TestScenario.days(4).hosts("Kim", "Lee"));
    test.absence("Kim", 0, "06:00", "24:00", "휴가");
    test.absence("Kim", 1, "06:00", "30:00", "휴가", Absence.Binding.HARD);
    assertThat(amounts(RULE, shared(test.scenario(), 8, 12))).isEmpty();
    assertThat(amounts(RULE, shared(test.scenario(), 9, 11))).containsExactly(1L, 1L);
  }

  @Test
  void wishesAndPartsOfADayLeaveItEligible() {
    TestScenario test = shows(20, TestScenario.days(4).hosts("Kim", "Lee"));
    test.absence("Kim", 0, "06:00", "30:00", "희망휴무");
    test.absence("Kim", 1, "06:00", "30:00", "휴가", Absence.Binding.SOFT);
    test.absence("Kim", 2, "06:01", "24:00", "휴가");
    test.absence("Kim", 3, "06:00", "23:59", "휴가");
    assertThat(amounts(RULE, shared(test.scenario(), 11, 9))).isEmpty();
    assertThat(amounts(RULE, shared(test.scenario(), 8, 12))).containsExactly(1L, 1L);
  }

  @Test
  void aHostUnderContractForNoDayHasNoShare() {
    // Lee shares alone: 20, so 18 to 22; what Kim does is judged by others.
    TestScenario test = TestScenario.days(4);
    test.host("Kim").employed(TestScenario.MONDAY.minusDays(9), TestScenario.MONDAY.minusDays(1));
    test.host("Lee");
    Scenario scenario = shows(20, test).scenario();
    assertThat(audit(RULE, shared(scenario, 3, 17)).instances()).isEqualTo(1);
    assertThat(amounts(RULE, shared(scenario, 3, 17))).containsExactly(1L);
  }

  @Test
  void earlierBalancesShiftTheShare() {
    // Kim did 3 shows too many, Lee 3 too few: 7 (6 to 8) and 13 (11 to 15). Prime counts
    // elsewhere.
    Scenario scenario =
        twentyShows().toBuilder()
            .balances(
                List.of(
                    new Balance(0, Balance.Measure.LOAD, 3),
                    new Balance(1, Balance.Measure.LOAD, -3),
                    new Balance(1, Balance.Measure.PRIME, 50)))
            .build();
    assertThat(amounts(RULE, shared(scenario, 8, 12))).isEmpty();
    assertThat(amounts(RULE, shared(scenario, 9, 11))).containsExactly(1L);
    assertThat(amounts(RULE, shared(scenario, 9, 10))).containsExactly(1L, 1L);
  }

  @Test
  void aShareIsNeverNegative() {
    Scenario scenario =
        twentyShows().toBuilder()
            .balances(List.of(new Balance(0, Balance.Measure.LOAD, 99)))
            .build();
    assertThat(amounts(RULE, shared(scenario, 0, 10))).isEmpty();
    assertThat(amounts(RULE, shared(scenario, 1, 10))).containsExactly(1L);
  }

  private static TestScenario grades() {
    // Ten main and ten sub seats; Kim and Lee may lead, Park is new.
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    test.host("Park").grade(Grade.NOVICE);
    for (int i = 0; i < 10; i++) {
      test.show("s" + i, i / 5, "%02d:00".formatted(8 + 2 * (i % 5)), 60).seats(1, 1, 0);
    }
    return test;
  }

  private static Roster mainAndSub(Scenario scenario, String main, String sub) {
    String[] both = new String[40];
    for (int i = 0; i < 10; i++) {
      both[4 * i] = "s" + i;
      both[4 * i + 1] = main.charAt(i) == 'K' ? "Kim" : "Lee";
      both[4 * i + 2] = "s" + i;
      both[4 * i + 3] = sub.charAt(i) == 'P' ? "Park" : sub.charAt(i) == 'K' ? "Kim" : "Lee";
    }
    return Rosters.of(scenario, both);
  }

  @Test
  void gradesShareTheirOwnSeats() {
    // Kim and Lee: 10 main seats, 5 each, 4 to 6. Park: 10 sub seats, 9 to 11.
    Roster roster = mainAndSub(grades().scenario(), "KKKKKLLLLL", "PPPPPPPPPP");
    assertThat(amounts(RULE, roster)).isEmpty();
    // All together: 20 seats, 6.67 each, 6 to 8: Kim and Lee 1 short, Park 2 over.
    assertThat(amounts(RULE.with("by", "all"), roster)).containsExactly(1L, 1L, 2L);
  }

  @Test
  void aLeadWhoStandsInAsSubHasThatShowCounted() {
    // Kim: 5 main and 3 sub, 2 over 6; Park 7, 2 short of 9.
    Roster roster = mainAndSub(grades().scenario(), "KKKKKLLLLL", "PPPPPPPKKK");
    assertThat(amounts(RULE, roster)).containsExactly(2L, 2L);
  }

  @Test
  void aGroupWithoutHostsLeavesItsSeatsToTheOther() {
    // Without Park 20 seats are for two: 10 each, 9 to 11. 10 main and 10 sub seats.
    TestScenario test = TestScenario.days(2).hosts("Kim", "Lee");
    for (int i = 0; i < 10; i++) {
      test.show("s" + i, i / 5, "%02d:00".formatted(8 + 2 * (i % 5)), 60).seats(1, 1, 0);
    }
    Scenario scenario = test.scenario();
    assertThat(amounts(RULE, mainAndSub(scenario, "KKKKKKKKKK", "LLLLLLLLLL"))).isEmpty();
    assertThat(amounts(RULE, mainAndSub(scenario, "KKKKKKKKKK", "LLLLLLLLKK")))
        .containsExactly(1L, 1L);
  }

  @Test
  void itMayBeNarrowed() {
    // Only the first day's five shows count, 2.5 each: 2 to 3. Kim has all five.
    RuleSetting firstDay = RULE.where("broadcast.broadcast_id in ['s0', 's1', 's2', 's3', 's4']");
    assertThat(amounts(firstDay, shared(twentyShows(), 5, 15))).containsExactly(2L, 2L);
    // Only Kim: all twenty are Kim's, 18 to 22.
    assertThat(amounts(RULE.where("host.host_id == 'Kim'"), shared(twentyShows(), 5, 15)))
        .containsExactly(13L);
  }

  @Test
  void pinsCountAndCarriedShowsDoNot() {
    // Twelve of Kim's are pinned: 12 against 9–11; what was carried over is not of this horizon.
    TestScenario test = shows(20, TestScenario.days(4).hosts("Kim", "Lee"));
    for (int i = 0; i < 12; i++) {
      test.pin("s" + i, Role.MAIN, "Kim");
    }
    test.carried("x", -1, "10:00", 60, "Lee");
    assertThat(amounts(RULE, Rosters.of(test.scenario()))).containsExactly(1L, 9L);
  }

  @Test
  void theMessageSaysTheShare() {
    var broken = audit(RULE, shared(twentyShows(), 13, 7)).violations();
    assertThat(broken.getFirst().message().english())
        .isEqualTo("Kim: 13 shows, fair share 9–11 (eligible days: 4), 2 over");
    assertThat(broken.getFirst().message().korean())
        .isEqualTo("Kim: 방송 13회, 적정 9–11회(근무 가능일 4일), 2회 초과");
    assertThat(broken.getLast().message().english())
        .isEqualTo("Lee: 7 shows, fair share 9–11 (eligible days: 4), 2 short");
    assertThat(broken.getLast().message().korean()).endsWith("2회 부족");
  }

  @Test
  void theMessageSaysTheMinutes() {
    // 12 shows of 60 minutes, of 540 to 660.
    var broken = audit(RULE.with("measure", "minutes"), shared(twentyShows(), 12, 8)).violations();
    assertThat(broken.getFirst().message().english())
        .isEqualTo("Kim: 720 minutes, fair share 540–660 (eligible days: 4), 60 over");
    assertThat(broken.getFirst().message().korean())
        .isEqualTo("Kim: 방송 시간 720분, 적정 540–660분(근무 가능일 4일), 60분 초과");
  }
}
