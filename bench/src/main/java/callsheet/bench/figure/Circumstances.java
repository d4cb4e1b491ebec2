package callsheet.bench.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/// What a figure was measured with: machine, JDK, commit, and the command's own settings.
public final class Circumstances {

  private Circumstances() {}

  /// The lines that go before a table. The commit is what `-Dcallsheet.commit` says, which the
  /// commands in `bench/` set.
  ///
  /// @param settings of the command, such as `threads 2`
  public static List<String> with(String... settings) {
    Runtime runtime = Runtime.getRuntime();
    return Stream.concat(
            Stream.of(
                "%s, %d processors for the JVM, heap at most %d MB"
                    .formatted(
                        processor(), runtime.availableProcessors(), runtime.maxMemory() >> 20),
                System.getProperty("java.vm.name") + " " + jdk(),
                "commit " + commit(),
                "measured on " + today()),
            Stream.of(settings))
        .toList();
  }

  /// The version of the JVM and of its vendor.
  public static String jdk() {
    return "%s (%s)"
        .formatted(
            System.getProperty("java.vm.version"),
            System.getProperty("java.vendor.version", "no vendor version"));
  }

  /// The commit measured.
  public static String commit() {
    return System.getProperty("callsheet.commit", "not said");
  }

  /// The day of the measurement.
  public static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  /// The name of the processor, or as much of it as is known.
  public static String processor() {
    String architecture = System.getProperty("os.arch");
    Path file = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(file)) {
      return architecture;
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(architecture);
    } catch (IOException e) {
      return architecture + ", its name can't be read: " + e.getMessage();
    }
  }
}
