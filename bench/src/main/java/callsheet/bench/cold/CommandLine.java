package callsheet.bench.cold;

import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.io.scenario.ScenarioWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The command line as `./callsheet` calls it, solving a typical month that lies on disk, in a
/// folder of its own.
final class CommandLine {

  private final Path jar;
  private final String time;
  private final Path folder;
  private final Path libraries;
  private final Path month;

  /// Writes the month, unpacks the native library and rehearses for what the starts share.
  CommandLine(Path jar, String seconds, Path folder) throws IOException, InterruptedException {
    this.jar = jar;
    this.time = "PT" + seconds + "S";
    this.folder = folder;
    this.libraries = Files.createDirectories(folder.resolve("libraries"));
    this.month = folder.resolve("month");
    ScenarioWriter.writeFolder(ScenarioGenerator.generate(Size.TYPICAL, 1), month, Locale.ENGLISH);
    unpack();
    for (Classes classes : Classes.values()) {
      List<String> rehearsal = classes.rehearsal(folder);
      if (!rehearsal.isEmpty()) {
        run(rehearsal, List.of("demo", "--time", "PT4S", "--no-open"));
      }
    }
  }

  /// Starts it once.
  Start start(Classes classes, Jit jit, Native library) throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(classes.options(folder));
    options.addAll(jit.options());
    Path temporary = Files.createTempDirectory(folder, "temporary");
    options.addAll(library.options(libraries, temporary));
    Start start = run(options, List.of("solve", month.toString(), "--time", time));
    delete(temporary);
    return start;
  }

  private Start run(List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseParallelGC");
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(arguments);
    command.addAll(List.of("--out", out.toString()));
    ProcessBuilder process =
        new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectErrorStream(true);
    Start start = Start.of(process, out);
    delete(out);
    return start;
  }

  /// Unpacks the library of this platform, as an image or a package would bring it along.
  private void unpack() throws IOException {
    String platform = platform();
    try (Stream<Path> jars = Files.list(jar.resolveSibling("lib"))) {
      Path archive =
          jars.filter(path -> path.getFileName().toString().startsWith(platform))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("No " + platform + " beside " + jar));
      unpack(archive);
    }
  }

  private static String platform() {
    boolean isArm = System.getProperty("os.arch").equals("aarch64");
    return "ortools-linux-" + (isArm ? "aarch64" : "x86-64");
  }

  private void unpack(Path archive) throws IOException {
    try (JarFile file = new JarFile(archive.toFile())) {
      for (JarEntry entry : file.stream().filter(e -> e.getName().contains(".so")).toList()) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        try (InputStream in = file.getInputStream(entry)) {
          Files.copy(in, libraries.resolve(name));
        }
      }
    }
  }

  /// Deletes a folder with all that is in it.
  static void delete(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
