package callsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Shows a page in the person's browser, where there is one.
final class Viewer {

  private final Map<String, String> environment;

  Viewer(Map<String, String> environment) {
    this.environment = environment;
  }

  /// Shows a page, and says whether it could.
  boolean show(Path page) {
    return opener(System.getProperty("os.name").toLowerCase(Locale.ROOT))
        .map(opener -> started(opener, page))
        .orElse(false);
  }

  private Optional<List<String>> opener(String system) {
    if (system.startsWith("mac")) {
      return Optional.of(List.of("open"));
    }
    if (system.startsWith("windows")) {
      return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    boolean hasDisplay =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return hasDisplay ? Optional.of(List.of("xdg-open")) : Optional.empty();
  }

  private static boolean started(List<String> opener, Path page) {
    List<String> command = new java.util.ArrayList<>(opener);
    command.add(page.toAbsolutePath().toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
