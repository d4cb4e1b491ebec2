package callsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder that results go to, made and tried before anything is solved: an hour's work is not
/// lost to a wrong path.
record OutputFolder(Path path) {

  /// The folder at a path.
  static OutputFolder at(Path path) {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw Refusal.usage(
          "'%s' is a file, and --out wants a folder.", "'%s'은(는) 파일입니다. --out에는 폴더를 지정하세요.", path);
    }
    try {
      Files.createDirectories(path);
      Files.delete(Files.createTempFile(path, ".callsheet", ".try"));
    } catch (IOException e) {
      throw Refusal.usage(
          "Can't write to the folder '%s'. %s", "'%s' 폴더에 쓸 수 없습니다. %s", path, Faults.sentence(e));
    }
    return new OutputFolder(path);
  }
}
