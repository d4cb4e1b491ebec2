package callsheet.rule.team;

import static callsheet.fixture.Rosters.amounts;
import static callsheet.fixture.Rosters.audit;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.Roster;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamMixTest {

  private static final RuleSetting RULE = RuleSetting.of("TeamMix");

  /// Three shows in December 2026: of two, three and one seats.
  private static TestScenario shows() {
    TestScenario test = TestScenario.days(1);
    test.host("Kim").gender("F").birthYear(1987).attributes(Map.of("team", "red"));
    test.host("Lee").gender("F").birthYear(1986).attributes(Map.of("team", "red"));
    test.host("Park").gender("M").birthYear(1996).attributes(Map.of("team", "blue"));
    test.host("Choi");
    test.show("a", 0, "10:00", 60).seats(1, 1, 0).category("패션").product("G1");
    test.show("b", 0, "14:00", 60).seats(1, 1, 1).category("식품").product("G2");
    test.show("alone", 0, "20:00", 60).category("패션");
    return test;
  }

  private static Roster roster(String... showsAndHosts) {
    return Rosters.of(shows().scenario(), showsAndHosts);
  }

  @Test
  void differentHostsPlease() {
    assertThat(amounts(RULE, roster("a", "Kim", "a", "Park"))).isEmpty();
    // One man among three is enough.
    assertThat(amounts(RULE, roster("b", "Kim", "b", "Lee", "b", "Park"))).isEmpty();
    // The show of one seat is no instance.
    assertThat(audit(RULE, roster()).instances()).isEqualTo(2);
  }

  @Test
  void twoOfAKindBreakIt() {
    assertThat(amounts(RULE, roster("a", "Kim", "a", "Lee"))).containsExactly(1L);
    assertThat(amounts(RULE, roster("b", "Kim", "b", "Lee"))).containsExactly(1L);
  }

  @Test
  void oneHostAloneIsNoTeam() {
    assertThat(amounts(RULE, roster("a", "Kim", "alone", "Lee"))).isEmpty();
  }

  @Test
  void hostsOfUnknownValueDoNotCount() {
    // Choi's gender is not known: Kim and Choi are one known host, Kim, Lee and Choi two.
    assertThat(amounts(RULE, roster("a", "Kim", "a", "Choi"))).isEmpty();
    assertThat(amounts(RULE, roster("b", "Kim", "b", "Choi", "b", "Lee"))).containsExactly(1L);
  }

  @Test
  void agesCountByDecadesInTheYearOfAir() {
    // In 2026 Kim is 39, Lee 40 and Park 30.
    RuleSetting age = RULE.with("attribute", "age");
    assertThat(amounts(age, roster("a", "Kim", "a", "Lee"))).isEmpty();
    assertThat(amounts(age, roster("a", "Kim", "a", "Park"))).containsExactly(1L);
    assertThat(amounts(age, roster("a", "Lee", "a", "Choi"))).isEmpty();
  }

  @Test
  void anyColumnOfTheHostTableWillDo() {
    RuleSetting team = RULE.with("attribute", "team");
    assertThat(amounts(team, roster("a", "Kim", "a", "Lee"))).containsExactly(1L);
    assertThat(amounts(team, roster("a", "Lee", "a", "Park"))).isEmpty();
    assertThat(amounts(RULE.with("attribute", "없는 열"), roster("a", "Kim", "a", "Lee"))).isEmpty();
  }

  @Test
  void categoriesAndProductsNarrowIt() {
    Roster alike = roster("a", "Kim", "a", "Lee", "b", "Lee", "b", "Kim");
    assertThat(amounts(RULE, alike)).containsExactly(1L, 1L);
    assertThat(audit(RULE.with("categories", List.of("패션")), alike).instances()).isEqualTo(1);
    assertThat(amounts(RULE.with("products", List.of("G2", "G3")), alike)).containsExactly(1L);
    RuleSetting neither = RULE.with("categories", List.of("패션")).with("products", List.of("G2"));
    assertThat(amounts(neither, alike)).isEmpty();
  }

  @Test
  void pinsCount() {
    Scenario scenario = shows().pin("a", Role.MAIN, "Kim").pin("b", Role.MAIN, "Choi").scenario();
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Lee"))).containsExactly(1L);
    assertThat(amounts(RULE, Rosters.of(scenario, "a", "Park", "b", "Kim"))).isEmpty();
  }

  @Test
  void narrowedItLeavesPairsOut() {
    Roster alike = roster("a", "Kim", "a", "Lee");
    // Only one seat of either show is looked at on a, two on b.
    assertThat(audit(RULE.where("seat.role != 'sub'"), alike).instances()).isEqualTo(1);
    assertThat(amounts(RULE.where("host.host_id != 'Lee'"), alike)).isEmpty();
    assertThat(amounts(RULE.where("host.host_id != 'Park'"), alike)).containsExactly(1L);
  }

  @Test
  void theMessageNamesTheHostsAndWhatTheyShare() {
    var gender = audit(RULE, roster("a", "Kim", "a", "Lee")).violations().getFirst().message();
    assertThat(gender.english())
        .isEqualTo("2026-12-07 10:00–11:00 'a': Kim, Lee are all alike in gender (F)");
    assertThat(gender.korean()).isEqualTo("2026-12-07 10:00–11:00 'a': Kim, Lee 모두 성별 같음 (F)");
    var age =
        audit(RULE.with("attribute", "age"), roster("a", "Kim", "a", "Park"))
            .violations()
            .getFirst()
            .message();
    assertThat(age.english()).endsWith("Kim, Park are all alike in age (30s)");
    assertThat(age.korean()).endsWith("Kim, Park 모두 연령 같음 (30대)");
  }
}
