package callsheet.bench.figure;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// A table of figures as CSV, each row written out at once, so that a measurement that is broken
/// off keeps what it has. The circumstances stand before the header as lines that start with `#`.
public final class CsvTable implements AutoCloseable {

  private static final MathContext DIGITS = new MathContext(6);

  private final Writer out;
  private final CsvWriter csv;
  private final int columns;
  private final boolean isFile;

  private CsvTable(Optional<Path> file, List<String> remarks, String... columns) {
    this.isFile = file.isPresent();
    this.out =
        new OutputStreamWriter(
            file.map(CsvTable::stream).orElse(System.out), StandardCharsets.UTF_8);
    this.csv = CsvWriter.builder().build(out);
    this.columns = columns.length;
    remarks.forEach(remark -> csv.writeComment(" " + remark));
    row((Object[]) columns);
  }

  /// A table in a file whose folder is made if need be, or on standard output if there is none.
  public static CsvTable to(Optional<Path> file, List<String> remarks, String... columns) {
    return new CsvTable(file, remarks, columns);
  }

  private static OutputStream stream(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.newOutputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes a row, one cell for each column: doubles in six digits, an empty optional as nothing.
  public void row(Object... cells) {
    if (cells.length != columns) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns + " columns");
    }
    csv.writeRecord(Stream.of(cells).map(CsvTable::text).toArray(String[]::new));
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Object cell) {
    return switch (cell) {
      case Double number when Double.isFinite(number) ->
          new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
      case OptionalDouble number -> number.isPresent() ? text(number.getAsDouble()) : "";
      case OptionalLong number -> number.isPresent() ? text(number.getAsLong()) : "";
      case Optional<?> inner -> inner.map(CsvTable::text).orElse("");
      default -> cell.toString();
    };
  }

  @Override
  public void close() throws IOException {
    if (isFile) {
      csv.close();
    }
  }
}
