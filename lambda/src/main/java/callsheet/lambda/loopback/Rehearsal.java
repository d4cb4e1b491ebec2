package callsheet.lambda.loopback;

import callsheet.lambda.TypicalMonth;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Lets the function answer once, with this process's own options and class path, and keeps what
/// its JVM then knows as an AOT cache for later starts.
public final class Rehearsal {

  /// Long enough for the search and the bound to be reached.
  private static final int SECONDS = 4;

  private Rehearsal() {}

  /// Writes the cache that the only argument names.
  ///
  /// @throws IllegalStateException if the JVM wrote none
  public static void main(String[] args) throws IOException {
    Path cache = Path.of(args[0]);
    Path log = Files.createTempDirectory("callsheet-rehearsal").resolve("function.log");
    List<String> options =
        new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
    options.add("-XX:AOTCacheOutput=" + cache);
    String classPath = System.getProperty("java.class.path");
    try (RuntimeApi api = new RuntimeApi(classPath, log, options.toArray(String[]::new))) {
      var _ = api.invoke(TypicalMonth.request(SECONDS), Duration.ofMinutes(1));
      api.end();
    }
    if (!Files.exists(cache)) {
      throw new IllegalStateException("No cache was written: " + Files.readString(log));
    }
  }
}
