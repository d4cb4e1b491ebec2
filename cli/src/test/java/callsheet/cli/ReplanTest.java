package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Friday, 5 pm: Kim is sick on Monday evening, and two broadcasts of one channel overlap by
/// mistake.
final class ReplanTest {

  @TempDir private Path folder;

  @Test
  void whatIsDoubtfulInTheScheduleIsSaidBesideTheNewRoster() throws IOException {
    write(
        "scenario/broadcasts.csv",
        """
        broadcast_id,channel,start,end,category,programme
        B1,TV,2026-12-07 22:00,2026-12-07 23:00,food,Late Kitchen
        B2,TV,2026-12-07 22:30,2026-12-07 23:30,food,Later Kitchen
        """);
    write(
        "scenario/hosts.csv",
        """
        host_id,name,grade
        kim,Kim,main
        lee,Lee,main
        cho,Cho,main
        """);
    write(
        "scenario/skills.csv",
        """
        host_id,category,level
        kim,food,3
        lee,food,3
        cho,food,3
        """);
    write(
        "roster.csv",
        """
        broadcast_id,role,host_id
        B1,main,kim
        B2,main,lee
        """);

    Shell.Said said =
        Shell.run(
            "replan",
            folder.resolve("scenario"),
            folder.resolve("roster.csv"),
            "--max-changes=1",
            "--absent=kim:2026-12-07/2026-12-07",
            "--today=2026-12-04",
            "--time=1s",
            "--no-curve",
            "--lang=en",
            "--out=" + folder.resolve("new"));

    assertThat(said.code()).as(said.out() + said.err()).isZero();
    assertThat(said.err()).contains("D009 warning", "B2").doesNotContain("error");
    assertThat(Files.readString(folder.resolve("new/roster.csv"))).contains("cho", "lee");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
