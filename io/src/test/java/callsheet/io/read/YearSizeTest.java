package callsheet.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A year of ten channels: 90,000 broadcasts, 400 hosts.
class YearSizeTest {

  private static final int BROADCASTS = 90_000;
  private static final int HOSTS = 400;

  /// Of one core, however busy the machine is; a JVM that has just started takes about 2 s.
  private static final Duration MOST = Duration.ofSeconds(8);

  @TempDir Path folder;

  @Test
  void aYearIsReadInSeconds() throws IOException {
    writeYear("H%03d");

    long start = cpuNanos();
    ReadResult result = ScenarioReader.read(folder);
    Duration took = Duration.ofNanos(cpuNanos() - start);

    assertThat(result.scenario().orElseThrow().broadcasts()).hasSize(BROADCASTS);
    assertThat(took).isLessThan(MOST);
  }

  @Test
  void aYearThatIsWrongThroughoutIsReportedInSeconds() throws IOException {
    writeYear("X%03d");

    long start = cpuNanos();
    ReadResult result = ScenarioReader.read(folder);
    Duration took = Duration.ofNanos(cpuNanos() - start);

    assertThat(result.issues()).hasSize(BROADCASTS);
    assertThat(took).isLessThan(MOST);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void writeYear(String pinned) throws IOException {
    try (Writer hosts = Files.newBufferedWriter(folder.resolve("hosts.csv"))) {
      hosts.write("host_id,name,grade\n");
      for (int i = 0; i < HOSTS; i++) {
        hosts.write("H%03d,Host %d,main\n".formatted(i, i));
      }
    }
    try (Writer broadcasts = Files.newBufferedWriter(folder.resolve("broadcasts.csv"));
        Writer pins = Files.newBufferedWriter(folder.resolve("pins.csv"))) {
      broadcasts.write(
          "broadcast_id,channel,start,end,kind,programme,product,category,brand,vendor,studio,"
              + "main_seats,sub_seats,guest_seats,weight,status\n");
      pins.write("broadcast_id,role,host_id\n");
      for (int i = 0; i < BROADCASTS; i++) {
        LocalDateTime start = LocalDateTime.of(2026, 1, 1, 6, 0).plusHours(i / 10L);
        broadcasts.write(
            "B%d,C%d,%s,%s,live,Show %d,P%d,food,Brand %d,Vendor %d,S%d,1,1,0,%d.5,confirmed\n"
                .formatted(
                    i,
                    i % 10,
                    start,
                    start.plusHours(1),
                    i % 97,
                    i,
                    i % 53,
                    i % 31,
                    i % 20,
                    i % 9));
        pins.write(("B%d,main," + pinned + "\n").formatted(i, i % HOSTS));
      }
    }
  }
}
