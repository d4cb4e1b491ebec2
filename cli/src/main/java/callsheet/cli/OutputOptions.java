package callsheet.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What a solve prints and records, as asked for on the command line.
final class OutputOptions {

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private Format format;

  @Option(names = {"-q", "--quiet"})
  private boolean isQuiet;

  @Option(names = "--record", paramLabel = "FILE")
  private Optional<Path> record;

  /// The form of what is printed.
  Format format() {
    return format;
  }

  /// Whether nothing but results and errors is printed.
  boolean isQuiet() {
    return isQuiet;
  }

  /// The file that events are recorded in.
  Optional<Path> record() {
    return record;
  }
}
