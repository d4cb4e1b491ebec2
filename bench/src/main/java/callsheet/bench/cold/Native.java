package callsheet.bench.cold;

import java.nio.file.Path;
import java.util.List;

/// How the process comes by OR-Tools' native library.
enum Native {
  /// Not at all: the search goes on without it.
  MISSING("missing"),
  /// Its loader unpacks it to a temporary folder, as in a new container.
  UNPACKED("unpacked at start"),
  /// It lies unpacked in a folder that the JVM is told of.
  PREPARED("prepared");

  final String label;

  Native(String label) {
    this.label = label;
  }

  /// The options of a start.
  ///
  /// @param libraries where the library lies unpacked
  /// @param temporary an empty folder
  List<String> options(Path libraries, Path temporary) {
    return switch (this) {
      case MISSING -> List.of("-Dcallsheet.noNative=true");
      case UNPACKED -> List.of("-Djava.io.tmpdir=" + temporary);
      case PREPARED -> List.of("-Djava.library.path=" + libraries);
    };
  }
}
