package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UsageTest {

  @TempDir private Path folder;

  @Test
  void noCommandShowsTheHelp() {
    Shell.Said said = Shell.run();

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("Usage: callsheet", "demo", "validate");
    assertThat(said.out()).isEmpty();
  }

  @Test
  void noCommandBesideOptionsNamesThemAll() {
    assertRefused(
        Shell.run("--lang", "en"), "Name a command: demo, ", ", replan, ", ", completion.");
  }

  @Test
  void helpIsACommandToo() {
    Shell.Said all = Shell.run("help");
    Shell.Said ofSolve = Shell.run("help", "solve");

    assertThat(all.code()).isZero();
    assertThat(all.out()).isEqualTo(Shell.run("--help").out());
    assertThat(ofSolve.code()).isZero();
    assertThat(ofSolve.out()).isEqualTo(Shell.run("solve", "--help").out());
  }

  @Test
  void anUnknownCommandIsNamedWithTheOneThatWasMeant() {
    assertRefused(Shell.run("solv"), "There is no command solv. Maybe solve?");
    assertRefused(Shell.run("help", "solv"), "There is no command solv.");
  }

  @Test
  void anUnknownOptionIsNamed() {
    assertRefused(
        Shell.run("solve", "s", "--out", folder, "--sed", "1"), "no option --sed", "Maybe --seed");
  }

  @Test
  void aMissingArgumentIsNamed() {
    assertRefused(Shell.run("check", "scenario"), "Still needed: ROSTER.");
  }

  @Test
  void aWrongValueIsQuotedWithTheRightOnes() {
    assertRefused(
        Shell.run("generate", "huge", "--out", folder), "'huge'", "small | typical | large | year");
    assertRefused(
        Shell.run("solve", "s", "--out", folder, "--time", "soon"), "'soon'", "--time", "PT2S");
    assertRefused(
        Shell.run("solve", "s", "--out", folder, "--threads", "many"), "'many'", "whole number");
    assertRefused(Shell.run("solve", "s", "--out", folder, "--threads", "-1"), "--threads", "-1");
    assertRefused(Shell.run("validate", "s", "--lang", "fr"), "'fr'", "en | ko");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    assertRefused(
        Shell.run("solve", "s", "--sed", "1", "--time", "soon", "--thread", "2"),
        "There is no option --sed. Maybe --seed?",
        "There is no option --thread.",
        "'soon' is no value for --time",
        "Still needed: --out.");
  }

  @Test
  void whoAsksForHelpGetsItWhateverElseIsWrong() {
    Shell.Said said = Shell.run("solve", "--sed", "--help");

    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("--seed");
  }

  @Test
  void usageErrorsSpeakKorean() {
    Shell.Said said = Shell.run("solve", "--lang", "ko", "s");

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("필요한 인자가 없습니다: --out.", "도움말:");
  }

  @Test
  void aFileInPlaceOfTheOutputFolderIsRefusedBeforeAnythingIsSolved() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertRefused(Shell.run("demo", "--out", file, "--no-open"), "is a file", "folder");
    assertRefused(Shell.run("generate", "small", "--out", file.resolve("x")), "Can't write");
  }

  @Test
  void twoInputsCannotBothBeStandardInput() {
    assertRefused(Shell.run("check", "-", "-"), "Only one");
  }

  private static void assertRefused(Shell.Said said, String... parts) {
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains(parts).doesNotContain("Exception", "\tat ");
    assertThat(said.out()).isEmpty();
  }
}
