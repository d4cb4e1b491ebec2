package callsheet.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A LibreOffice without a window and with a profile of its own.
record LibreOffice(Path profile) {

  private static final int MINUTES = 3;

  /// Converts files as `soffice --convert-to` does.
  ///
  /// @param format the target's ending, perhaps with a filter and its options
  /// @param importOptions options for reading the files; empty for the defaults
  void convert(List<Path> files, String importOptions, String format, Path to) {
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + profile.toUri());
    command.addAll(List.of("--headless", "--norestore"));
    if (!importOptions.isEmpty()) {
      command.add("--infilter=" + importOptions);
    }
    command.addAll(List.of("--convert-to", format, "--outdir", to.toString()));
    files.forEach(file -> command.add(file.toString()));
    run(command);
  }

  private void run(List<String> command) {
    Path output = profile.resolveSibling("soffice.log");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      process.destroy();
      assertThat(ended).as("LibreOffice ends within %d minutes", MINUTES).isTrue();
      assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    } catch (IOException e) {
      fail("These tests need LibreOffice: install it so that 'soffice' is on the path.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail("Interrupted while LibreOffice was running.", e);
    }
  }
}
