package callsheet.io.table;

import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Files by the names that messages use, and their bytes.
public final class FileNames {

  /// No text file of a scenario is larger: a year of ten channels takes a tenth of it.
  public static final long MAX_BYTES = 512L << 20;

  private FileNames() {}

  /// The last part of a path, composed as Korean is typed (macOS stores names decomposed).
  public static String of(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null
        ? path.toString()
        : java.text.Normalizer.normalize(name.toString(), java.text.Normalizer.Form.NFC);
  }

  /// A file's bytes; empty, with an issue, if it can't be read or is too large.
  public static Optional<byte[]> bytes(Path file, IssueLog log) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        tooLarge(of(file), log);
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      unreadable(of(file), e, log);
      return Optional.empty();
    }
  }

  /// A stream's bytes.
  ///
  /// @throws IOException if it can't be read or is too large
  public static byte[] bytes(InputStream stream, String name) throws IOException {
    byte[] bytes = stream.readNBytes((int) MAX_BYTES);
    if (bytes.length == MAX_BYTES) {
      throw new IOException(name + " is longer than " + MAX_BYTES + " bytes");
    }
    return bytes;
  }

  /// Logs that a file is larger than anything sensible.
  static void tooLarge(String file, IssueLog log) {
    log.add(
        IssueCode.F006_TOO_LARGE,
        Place.of(file),
        Text.format(
            "'%s' is, or unpacks to, more than %d MB.",
            "'%s'의 크기(압축을 푼 크기)가 %d MB를 넘습니다.", file, MAX_BYTES >> 20),
        new Text(
            "Take out rows and sheets that this plan does not need.", "이번 계획에 필요 없는 행과 시트를 지우세요."));
  }

  /// Logs that a file can't be read.
  public static void unreadable(String file, IOException e, IssueLog log) {
    boolean missing = e instanceof NoSuchFileException;
    log.add(
        missing ? IssueCode.F001_NOT_FOUND : IssueCode.F002_UNREADABLE,
        Place.of(file),
        missing
            ? Text.format("'%s' does not exist.", "'%s'이(가) 없습니다.", file)
            : Text.format(
                "'%s' can't be read (%s).",
                "'%s'을(를) 읽을 수 없습니다(%s).", file, e.getClass().getSimpleName()),
        new Text("Check the name and that you may open it.", "이름이 맞는지, 열 수 있는 파일인지 확인하세요."));
  }
}
