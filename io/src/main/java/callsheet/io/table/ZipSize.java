package callsheet.io.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Looks how much a zip file unpacks to before anything reads it, counting what really comes out.
final class ZipSize {

  private static final int MAX_ENTRIES = 10_000;
  private static final long MAX_RATIO = 200;
  private static final long RATIO_COUNTS_FROM = 32L << 20;

  private ZipSize() {}

  /// Whether it unpacks to no more than [FileNames#MAX_BYTES], and no large part is packed more
  /// than 200 to 1 (a bomb's part is packed 1,000 to 1).
  static boolean isSensible(Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MAX_ENTRIES) {
        return false;
      }
      for (ZipEntry entry : zip.stream().toList()) {
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (total + size > FileNames.MAX_BYTES || isBomb(size, entry)) {
              return false;
            }
          }
        }
        total += size;
      }
    }
    return true;
  }

  private static boolean isBomb(long size, ZipEntry entry) {
    return size > RATIO_COUNTS_FROM && size > MAX_RATIO * Math.max(1, entry.getCompressedSize());
  }
}
