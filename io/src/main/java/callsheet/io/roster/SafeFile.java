package callsheet.io.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// Writes a file as a whole or not at all: beside its place first, then moved there.
final class SafeFile {

  /// What fills a file.
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  private SafeFile() {}

  static Path write(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // Not a temporary file of the library's: those are for their owner's eyes only.
    Path part = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(part))) {
        content.write(out);
      }
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
    return file;
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
