package callsheet.lambda;

import callsheet.api.ApiProblem;
import callsheet.problem.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Bodies as they travel: plain, in base64, packed by gzip, or both.
final class Body {

  /// More than any month needs; a packed body could unpack to anything.
  static final int MOST_BYTES = 64 << 20;

  private Body() {}

  /// The bytes of a body's text.
  ///
  /// @throws ApiProblem if it is not what it says, or too large
  static byte[] of(String text, boolean isBase64) {
    byte[] bytes;
    try {
      bytes =
          isBase64 ? Base64.getMimeDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ApiProblem.of(
          400, "bad_encoding", new Text("The body is no base64.", "본문이 base64가 아닙니다."));
    }
    byte[] plain = isGzip(bytes) ? unpacked(bytes) : bytes;
    if (plain.length > MOST_BYTES) {
      throw tooLarge();
    }
    return plain;
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
  }

  private static byte[] unpacked(byte[] bytes) {
    try (InputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return unpacking.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw ApiProblem.of(
          400,
          "bad_encoding",
          Text.format("The body can't be unpacked: %s.", "본문의 압축을 풀 수 없습니다: %s.", e.getMessage()));
    }
  }

  /// A body packed by gzip, in base64.
  static String packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
      packing.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException("Memory can't be written", e);
    }
    return Base64.getEncoder().encodeToString(packed.toByteArray());
  }

  static ApiProblem tooLarge() {
    return ApiProblem.of(
        413,
        "too_large",
        Text.format("The body unpacks to more than %d MB.", "본문이 %dMB보다 큽니다.", MOST_BYTES >> 20));
  }
}
