package callsheet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.lambda.loopback.RuntimeApi;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a container image does when it is built and when it is run, without the container.
final class ImageTest {

  private static final Path SCRIPT = Path.of("../deploy/aws/image/function");

  @TempDir private static Path folder;

  @Test
  void itRehearsesAndItsStartsTakeTheCache() throws IOException, InterruptedException {
    // given
    layOut();
    Path script = folder.resolve("function");
    Path said = folder.resolve("rehearsal.log");

    // when
    Process rehearsal =
        new ProcessBuilder(script.toString(), "rehearse")
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();

    // then
    assertThat(rehearsal.waitFor()).as(Files.readString(said)).isZero();
    assertThat(folder.resolve("function.aot")).isNotEmptyFile();
    // A JVM that must have the cache ends at once if it can't take it.
    List<String> strict = List.of("env", "CALLSHEET_JAVA_OPTS=-XX:AOTMode=on", script.toString());
    try (RuntimeApi api = new RuntimeApi(strict, folder.resolve("function.log"))) {
      JsonNode roster =
          JsonMapper.shared()
              .readTree(api.invoke(TypicalMonth.request(0), Duration.ofMinutes(1)).body());
      assertThat(roster.path("objective").path("hard").asLong(-1)).isZero();
      assertThat(roster.path("objective").path("fill").asLong(-1)).isZero();
    }
  }

  /// The image's folder: the script, and jars alone, since no cache takes folders of classes.
  private static void layOut() throws IOException {
    Files.copy(SCRIPT, folder.resolve("function"));
    assertThat(folder.resolve("function").toFile().setExecutable(true)).isTrue();
    Path lib = Files.createDirectory(folder.resolve("lib"));
    String[] classPath = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    for (int i = 0; i < classPath.length; i++) {
      Path entry = Path.of(classPath[i]);
      Path jar = lib.resolve("%03d.jar".formatted(i));
      if (classPath[i].endsWith(".jar")) {
        Files.copy(entry, jar);
      } else if (Files.isDirectory(entry)) {
        pack(entry, jar);
      }
    }
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> files = Files.walk(classes)) {
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(each).toString()));
        Files.copy(each, out);
        out.closeEntry();
      }
    }
  }
}
