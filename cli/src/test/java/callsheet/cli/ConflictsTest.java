package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.io.scenario.ScenarioWriter;
import callsheet.planted.PlantedConflict;
import callsheet.problem.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `conflicts` and `relax` through the command's front door.
final class ConflictsTest {

  @TempDir private static Path shared;

  private static Path month;
  private static Path planted;

  @BeforeAll
  static void writeAMonthAndOneWithAPinAgainstAnAbsence() throws IOException {
    Scenario drawn = ScenarioGenerator.generate(Size.SMALL, 1);
    month = shared.resolve("month");
    planted = shared.resolve("planted");
    ScenarioWriter.writeFolder(drawn, month, Locale.KOREAN);
    ScenarioWriter.writeFolder(PlantedConflict.in(drawn, 6).scenario(), planted, Locale.KOREAN);
  }

  @Test
  void aMonthWithoutConflictsSaysSoAndHowThatIsKnown() {
    Shell.Said said = Shell.run("conflicts", month);

    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).contains("Nothing conflicts", "audited: ");
  }

  @Test
  void aConflictIsNamedAndTheCodeSaysInfeasible() {
    Shell.Said english = Shell.run("conflicts", planted, "--time", "60s");
    Shell.Said korean = Shell.run("conflicts", planted, "--time", "60s", "--lang", "ko");

    assertThat(english.code()).as(english.err()).isEqualTo(ExitCode.INFEASIBLE);
    assertThat(english.out()).contains("the pin of ", "'s absence", " collide", "proven: ");
    assertThat(korean.out()).contains("고정 배정", "휴가", "함께 지킬 수 없음", "증명: ");
  }

  @Test
  void whatCouldGiveWayIsListed() {
    Shell.Said said = Shell.run("relax", planted, "--time", "8s");

    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).contains("drop the pin of ", "waive ");
  }

  @Test
  void anUnknownBroadcastIsRefused() {
    Shell.Said said = Shell.run("conflicts", month, "--broadcast", "no-such-show");
    Shell.Said alone = Shell.run("relax", month, "--role", "main");

    assertThat(said.code()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(said.err()).contains("no broadcast 'no-such-show'");
    assertThat(alone.code()).isEqualTo(ExitCode.BAD_USAGE);
    assertThat(alone.err()).contains("--role needs a --broadcast");
  }
}
