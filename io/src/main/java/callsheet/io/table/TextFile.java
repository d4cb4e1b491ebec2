package callsheet.io.table;

import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Turns the bytes of a text file into text, whatever a Korean office saved it as: UTF-8 with or
/// without a byte order mark, UTF-16 with one, else CP949.
final class TextFile {

  private static final String KOREAN_WINDOWS = "MS949";

  private TextFile() {}

  /// The text; empty, with an issue, if the bytes are no text.
  static Optional<String> decode(byte[] bytes, String file, IssueLog log) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decoded(bytes, 3, StandardCharsets.UTF_8).or(() -> noText(bytes, file, log));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16LE).or(() -> noText(bytes, file, log));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16BE).or(() -> noText(bytes, file, log));
    }
    return decoded(bytes, 0, StandardCharsets.UTF_8)
        .or(() -> decoded(bytes, 0, Charset.forName(KOREAN_WINDOWS)))
        .filter(text -> text.indexOf('\0') < 0)
        .or(() -> noText(bytes, file, log));
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> noText(byte[] bytes, String file, IssueLog log) {
    log.add(
        IssueCode.F009_ENCODING,
        Place.of(file, firstBadLine(bytes)),
        new Text(
            "This is neither UTF-8 nor CP949 (Korean Windows) text.", "UTF-8도 CP949도 아닌 파일입니다."),
        new Text(
            "Save it as \"CSV UTF-8\" from the spreadsheet.", "스프레드시트에서 \"CSV UTF-8\"로 다시 저장하세요."));
    return Optional.empty();
  }

  private static int firstBadLine(byte[] bytes) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var out = java.nio.CharBuffer.allocate(bytes.length + 1);
    var in = ByteBuffer.wrap(bytes);
    decoder.decode(in, out, true);
    return (int) out.flip().chars().filter(c -> c == '\n').count() + 1;
  }
}
