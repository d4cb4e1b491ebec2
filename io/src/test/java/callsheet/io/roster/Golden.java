package callsheet.io.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Holds what is written against a file kept in `src/test/resources`; `-Dgolden.write=true`
/// replaces the file instead, to be looked at before it is committed.
public final class Golden {

  private Golden() {}

  /// Asserts that the bytes are those of a resource, byte for byte.
  public static void assertSame(byte[] written, String resource) throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Path file = Path.of("src/test/resources").resolve(resource);
      Files.createDirectories(file.getParent());
      Files.write(file, written);
    }
    try (InputStream in = Golden.class.getResourceAsStream("/" + resource)) {
      byte[] kept =
          Boolean.getBoolean("golden.write")
              ? written
              : java.util.Objects.requireNonNull(in, "no resource " + resource).readAllBytes();
      assertThat(new String(written, StandardCharsets.UTF_8))
          .as("golden file %s", resource)
          .isEqualTo(new String(kept, StandardCharsets.UTF_8));
      assertThat(written).isEqualTo(kept);
    }
  }
}
