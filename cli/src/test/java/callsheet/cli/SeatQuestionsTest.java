package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A planner asks about the seats of a roster made by hand, and compares it with another.
final class SeatQuestionsTest {

  private static final String BROADCASTS =
      """
      broadcast_id,channel,start,end,category,programme
      B1,TV,2026-12-07 22:00,2026-12-07 23:00,food,Late Kitchen
      B2,TV,2026-12-08 08:00,2026-12-08 09:00,food,Early Kitchen
      B3,TV,2026-12-08 12:00,2026-12-08 13:00,food,Noon Kitchen
      """;

  private static final String HOSTS =
      """
      host_id,name,grade
      h1,Kim,main
      h2,Lee,main
      h3,Cho,main
      """;

  private static final String ROSTER =
      """
      broadcast_id,role,host_id
      B1,main,h1
      B2,main,h2
      B3,main,h3
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeTheScenario() throws IOException {
    Files.createDirectories(folder.resolve("scenario"));
    Files.writeString(folder.resolve("scenario/broadcasts.csv"), BROADCASTS);
    Files.writeString(folder.resolve("scenario/hosts.csv"), HOSTS);
    write("roster.csv", ROSTER);
  }

  @Test
  void aHostAfterAShortNightIsNamedWithTheNight() {
    Shell.Said said = ask("why", "--broadcast", "B2", "--host", "Kim", "--time", "0");

    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).contains("Kim can't take it", "Daily rest", "'Late Kitchen' (B1)");
  }

  @Test
  void thePriceOfForcingIsSearchedWithinTheTimeAskedFor() {
    Shell.Said said = ask("why", "--broadcast", "B2", "--host", "h3", "--time", "300ms");

    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).contains("Pinned there", "searched:");
  }

  @Test
  void everyHostIsRecommendedOrSaidToBeBlocked() {
    Shell.Said said = ask("recommend", "--broadcast", "B2", "--format", "csv");

    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out().lines()).hasSize(4);
    assertThat(said.out()).contains("Kim", "Lee", "Cho", "Daily rest");
  }

  @Test
  void theSameIsSaidInKorean() {
    assertThat(ask("why", "--broadcast", "B2", "--host", "h1", "--time", "0", "--lang", "ko").out())
        .contains("설 수 없습니다", "일간 휴식");
    assertThat(ask("recommend", "--broadcast", "B2", "--lang", "ko").out()).contains("추천");
  }

  @Test
  void whatTheScenarioDoesNotKnowIsBadUsageInOneSentence() {
    Shell.Said show = ask("why", "--broadcast", "B9", "--host", "h1");
    Shell.Said host = ask("why", "--broadcast", "B2", "--host", "Kimm", "--time", "0");
    Shell.Said role = ask("recommend", "--broadcast", "B2", "--role", "sub");

    assertThat(show.code()).isEqualTo(2);
    assertThat(show.err()).contains("no broadcast 'B9'").hasLineCount(1);
    assertThat(host.code()).isEqualTo(2);
    assertThat(host.err()).contains("no host 'Kimm'", "Kim").hasLineCount(1);
    assertThat(role.code()).isEqualTo(2);
    assertThat(role.err()).contains("no sub seat").hasLineCount(1);
  }

  @Test
  void aRosterByHandIsComparedAndItsNewBreachIsNamed() throws IOException {
    Path other = write("other.csv", ROSTER.replace("B2,main,h2", "B2,main,h1"));
    Shell.Said said =
        Shell.run("compare", folder.resolve("scenario"), folder.resolve("roster.csv"), other);

    assertThat(said.code()).as(said.err()).isEqualTo(1);
    assertThat(said.out())
        .contains("A is better", "New in B: Kim, night before", "1 of 3 seats differ");
  }

  @Test
  void theIssuesOfBothRostersAreToldAtOnce() throws IOException {
    Path one = write("one.csv", ROSTER.replace("B2,main,h2", "B2,main,h8"));
    Path other = write("other.csv", ROSTER.replace("B2,main,h2", "B2,main,h9"));
    Shell.Said said = Shell.run("compare", folder.resolve("scenario"), one, other);

    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err()).contains("one.csv", "'h8'", "other.csv", "'h9'");
  }

  private Path write(String name, String roster) throws IOException {
    return Files.writeString(folder.resolve(name), roster);
  }

  private Shell.Said ask(String command, String... more) {
    Object[] arguments = new Object[3 + more.length];
    arguments[0] = command;
    arguments[1] = folder.resolve("scenario");
    arguments[2] = folder.resolve("roster.csv");
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Shell.run(arguments);
  }
}
