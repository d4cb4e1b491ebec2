package callsheet.rule.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelScopeTest {

  private static final RuleSetting SOFT = RuleSetting.of("ChannelScope").strength("soft");

  private static Scenario scenario() {
    TestScenario test = TestScenario.days(1).hosts("anywhere");
    test.host("bound").channels("A", "M");
    test.show("a", 0, "10:00", 60).channel("A");
    test.show("b", 0, "12:00", 60).channel("B");
    test.show("none", 0, "14:00", 60).channel("");
    return test.scenario();
  }

  private static List<Long> amounts(String show, String host) {
    return Rosters.amounts(SOFT, Rosters.of(scenario(), show, host));
  }

  @Test
  void theirOwnChannelPleases() {
    assertThat(amounts("a", "bound")).isEmpty();
  }

  @Test
  void anotherChannelOffends() {
    assertThat(amounts("b", "bound")).containsExactly(1L);
  }

  @Test
  void aHostWithoutChannelsMayStandOnAny() {
    assertThat(amounts("a", "anywhere")).isEmpty();
    assertThat(amounts("b", "anywhere")).isEmpty();
  }

  @Test
  void aBroadcastWithoutChannelIsOpenToAll() {
    assertThat(amounts("none", "bound")).isEmpty();
  }

  @Test
  void theMessageNamesTheChannels() {
    var message =
        Rosters.audit(SOFT, Rosters.of(scenario(), "b", "bound")).violations().getFirst().message();

    assertThat(message.english())
        .isEqualTo("bound takes 2026-12-07 12:00–13:00 'b' on channel B, but is bound to A, M");
    assertThat(message.korean())
        .isEqualTo("bound: 2026-12-07 12:00–13:00 'b' (채널 B) 배정, 전속 채널은 A, M");
  }
}
