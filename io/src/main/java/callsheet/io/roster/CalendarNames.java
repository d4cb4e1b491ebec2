package callsheet.io.roster;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/// File names for hosts: letters, digits, `-` and `_` only, so that no id leaves the folder, and
/// different for different ids also where case does not count.
final class CalendarNames {

  private static final int LONGEST = 60;
  private static final String RESERVED = "(?i)con|prn|aux|nul|com\\d|lpt\\d";

  private final Set<String> taken = new HashSet<>();

  /// The file name for a host id: the id itself where that is safe, else told apart by a checksum.
  String of(String id) {
    String safe = id.replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}_-]", "_");
    if (safe.length() > LONGEST) {
      safe = safe.substring(0, LONGEST);
    }
    boolean same = safe.equals(id) && !safe.isEmpty() && !safe.matches(RESERVED);
    if (!same || !taken.add(safe.toLowerCase(Locale.ROOT))) {
      safe = safe + "-" + checksum(id);
      taken.add(safe.toLowerCase(Locale.ROOT));
    }
    return safe + ".ics";
  }

  private static String checksum(String id) {
    CRC32 crc = new CRC32();
    crc.update(id.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }
}
