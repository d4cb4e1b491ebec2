package callsheet.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/// CSV tables as commands print them.
final class CsvPage {

  private CsvPage() {}

  /// Prints one table; the writer stays open.
  static void print(PrintWriter writer, Consumer<CsvWriter> content) {
    CsvWriter csv = CsvWriter.builder().build(writer);
    content.accept(csv);
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
