package callsheet.cli;

import java.nio.file.Path;

/// Where a result goes: a folder of files, or, for `-`, standard output.
sealed interface Destination {

  /// A folder, tried before anything is solved.
  ///
  /// @param wantsModel whether the compiled rows are written too
  record Folder(Path path, boolean wantsModel) implements Destination {}

  /// Standard output: the roster alone; the summary goes to standard error.
  record Output() implements Destination {}

  /// The destination named.
  static Destination of(String out, boolean wantsModel) {
    return out.equals("-")
        ? new Output()
        : new Folder(OutputFolder.at(Path.of(out)).path(), wantsModel);
  }
}
