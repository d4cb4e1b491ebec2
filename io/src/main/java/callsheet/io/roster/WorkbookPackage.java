package callsheet.io.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Rewrites a workbook's package with page breaks and without what differs between two writings of
/// one workbook: dates, and the order of merged ranges.
final class WorkbookPackage {

  private static final LocalDateTime MADE = LocalDateTime.of(2020, 1, 1, 0, 0);
  private static final String SHEET = "xl/worksheets/sheet";

  private WorkbookPackage() {}

  /// Writes a workbook.
  ///
  /// @param draft what the library writes
  /// @param breaks asked for after the draft: for each sheet the 0-based rows before which a page
  ///   starts
  static void write(SafeFile.Content draft, Supplier<List<List<Integer>>> breaks, OutputStream out)
      throws IOException {
    Path file = Files.createTempFile("callsheet", ".xlsx");
    try {
      try (OutputStream written = Files.newOutputStream(file)) {
        draft.write(written);
      }
      rewrite(file, breaks.get(), out);
    } finally {
      Files.delete(file);
    }
  }

  private static void rewrite(Path workbook, List<List<Integer>> breaks, OutputStream out)
      throws IOException {
    try (ZipFile in = new ZipFile(workbook.toFile())) {
      ZipOutputStream zip = new ZipOutputStream(out);
      for (ZipEntry entry : in.stream().toList()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(MADE);
        zip.putNextEntry(copy);
        try (InputStream content = in.getInputStream(entry)) {
          zip.write(changed(entry.getName(), content.readAllBytes(), breaks));
        }
        zip.closeEntry();
      }
      zip.finish();
    }
  }

  private static byte[] changed(String name, byte[] content, List<List<Integer>> breaks) {
    if (name.equals("docProps/core.xml")) {
      return replaced(content, "[^<>]+(?=</dcterms:created>)", "2020-01-01T00:00:00Z");
    }
    if (name.startsWith(SHEET)) {
      String number = name.substring(SHEET.length(), name.indexOf('.'));
      List<Integer> rows = breaks.get(Integer.parseInt(number) - 1);
      byte[] sorted = mergesSorted(content);
      return rows.isEmpty()
          ? sorted
          : replaced(sorted, "</headerFooter>", "</headerFooter>" + rowBreaks(rows));
    }
    return content;
  }

  /// The library writes merged ranges in the order of a hash set.
  private static byte[] mergesSorted(byte[] content) {
    String xml = new String(content, StandardCharsets.UTF_8);
    int from = xml.indexOf("<mergeCell ");
    if (from < 0) {
      return content;
    }
    int to = xml.indexOf("</mergeCells>");
    String sorted =
        Stream.of(xml.substring(from, to).split("(?<=/>)")).sorted().collect(Collectors.joining());
    return (xml.substring(0, from) + sorted + xml.substring(to)).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] replaced(byte[] content, String pattern, String by) {
    return new String(content, StandardCharsets.UTF_8)
        .replaceAll(pattern, by)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String rowBreaks(List<Integer> rows) {
    StringBuilder xml = new StringBuilder();
    xml.append("<rowBreaks count=\"").append(rows.size());
    xml.append("\" manualBreakCount=\"").append(rows.size()).append("\">");
    for (int row : rows) {
      xml.append("<brk id=\"").append(row).append("\" max=\"16383\" man=\"1\"/>");
    }
    return xml.append("</rowBreaks>").toString();
  }
}
