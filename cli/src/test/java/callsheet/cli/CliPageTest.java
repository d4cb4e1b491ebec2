package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// Keeps `docs/cli.md` in step with the commands: `-Dcallsheet.write=true` writes it anew.
final class CliPageTest {

  private static final Path PAGE = Path.of("../docs/cli.md");

  @Test
  void thePageSaysWhatTheCommandsSay() throws IOException {
    String page = page();
    if (Boolean.getBoolean("callsheet.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # The command line

            This page is what `callsheet --help` and each command's `--help` say; a test keeps it so. \
            `--lang ko`, or a Korean locale, says it in Korean.

            Standard output carries results only, in the form that `--format` asks for. Warnings and \
            errors go to standard error; so does the progress bar, which is drawn only on a terminal. \
            Ctrl-C during a solve keeps the best roster found so far, writes its files and exits with \
            the code that this roster deserves. Before there is a first roster it ends the command at \
            once, and nothing is written. How to start from a roster, and what long runs leave behind: \
            [long-runs.md](long-runs.md).
            """);
    for (CommandLine command : HelpTest.all(HelpTest.line(Locale.ENGLISH))) {
      page.append("\n## ").append(command.getCommandSpec().qualifiedName());
      page.append("\n```\n").append(help(command)).append("\n```\n");
    }
    return page.toString();
  }

  private static String help(CommandLine command) {
    String usage = command.getUsageMessage(Ansi.OFF);
    boolean isRoot = command.getParent() == null;
    int codes = usage.indexOf("\nExit codes:");
    return (isRoot || codes < 0 ? usage : usage.substring(0, codes)).strip();
  }
}
