package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

final class HelpTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void everyCommandOptionAndParameterIsDescribed(String language) {
    CommandLine line = line(Locale.of(language));

    List<String> silent = new ArrayList<>();
    for (CommandLine command : all(line)) {
      CommandSpec spec = command.getCommandSpec();
      if (spec.usageMessage().description().length == 0) {
        silent.add(spec.qualifiedName());
      }
      for (ArgSpec argument : spec.args()) {
        if (argument.description().length == 0) {
          silent.add(spec.qualifiedName() + " " + argument.paramLabel() + " " + argument);
        }
      }
    }

    assertThat(silent).isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndDifferentSentences() {
    ResourceBundle english = Commands.help(Locale.ENGLISH);
    ResourceBundle korean = Commands.help(Locale.KOREAN);

    // A missing Korean key would be answered by the English parent: the sentences would be equal.
    assertThat(korean.keySet()).isEqualTo(english.keySet());
    List<String> same =
        english.keySet().stream()
            .filter(key -> english.getString(key).equals(korean.getString(key)))
            .filter(key -> !key.equals("usage.optionListHeading"))
            .filter(key -> !key.equals("usage.parameterListHeading"))
            .toList();
    assertThat(same).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void everySentenceIsAFormatAsPicocliTakesIt(String language) {
    ResourceBundle help = Commands.help(Locale.of(language));

    for (String key : help.keySet()) {
      assertThatCode(() -> String.format(help.getString(key))).as(key).doesNotThrowAnyException();
    }
  }

  @Test
  void helpSpeaksTheLanguageAskedFor() {
    assertThat(Shell.run("solve", "--help").out()).contains("Usage:", "Exit codes:");
    assertThat(Shell.run("solve", "--help", "--lang", "ko").out()).contains("사용법:", "종료 코드:");
    assertThat(Shell.run("--lang=ko", "solve", "--help").out()).contains("사용법:", "종료 코드:");
  }

  @Test
  void everyCommandHelps() {
    for (CommandLine command : all(line(Locale.ENGLISH))) {
      if (command.getParent() != null) {
        Shell.Said said = Shell.run(command.getCommandName(), "--help");
        assertThat(said.out()).startsWith("Usage: callsheet " + command.getCommandName());
        assertThat(said.code()).as(command.getCommandName()).isZero();
      }
    }
  }

  @Test
  void completionIsAScriptThatKnowsTheCommandsAndTheirOptions() {
    Shell.Said said = Shell.run("completion");

    assertThat(said.code()).isZero();
    assertThat(said.out()).startsWith("#!").contains("complete", "solve", "--deterministic");
  }

  @Test
  void versionExitsWithZero() {
    Shell.Said said = Shell.run("--version");

    assertThat(said.code()).isZero();
    assertThat(said.out()).startsWith("callsheet ");
  }

  static CommandLine line(Locale locale) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return Commands.of(
        new Session(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            locale,
            false,
            new Interruption(),
            System::nanoTime,
            page -> false));
  }

  static List<CommandLine> all(CommandLine root) {
    List<CommandLine> all = new ArrayList<>(List.of(root));
    Commands.names(root).forEach(name -> all.add(root.getSubcommands().get(name)));
    return all;
  }
}
