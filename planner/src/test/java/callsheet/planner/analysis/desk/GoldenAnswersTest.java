package callsheet.planner.analysis.desk;

import static callsheet.planner.analysis.GoldenWeek.SCENARIO;
import static callsheet.planner.analysis.GoldenWeek.assertGolden;

import callsheet.answer.Answer;
import callsheet.planner.analysis.GoldenWeek;
import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Role;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// What a planner reads of `why` and `recommend`, word for word.
final class GoldenAnswersTest {

  @Test
  void aShortNightBlocksAHostAndAnExchangeIsOffered() throws IOException {
    // 강하늘 ends at 24:00 on Monday; a call at 07:00, two hours before 09:00, leaves 7 of 11 hours.
    assertGolden("why-short-night", why("B2", "강하늘"));
  }

  @Test
  void aLicenceBlocksAHostWhateverElseIsMoved() throws IOException {
    assertGolden("why-no-licence", why("B3", "박서연"));
  }

  @Test
  void aHostWhoCouldIsPricedAndThinDataAreNamed() throws IOException {
    // 박서연 has two records on fashion: with a prior of five that is little.
    assertGolden("why-could", why("B5", "박서연"));
  }

  @Test
  void allHostsAreRankedForASeatThatIsTaken() throws IOException {
    assertGolden("recommend-taken", desk().recommend(show("B2"), Role.MAIN).answer());
  }

  @Test
  void allHostsAreRankedForASeatThatNobodyTakes() throws IOException {
    assertGolden("recommend-unfilled", desk().recommend(show("B4"), Role.MAIN).answer());
  }

  private static Answer why(String show, String host) {
    Host asked = SCENARIO.host(host).orElseThrow();
    return desk().why(show(show), Role.MAIN, asked).answer();
  }

  private static Broadcast show(String id) {
    return SCENARIO.broadcast(id).orElseThrow();
  }

  private static Desk desk() {
    return Desk.of(GoldenWeek.subject(), 1);
  }
}
