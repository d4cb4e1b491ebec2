package callsheet.io.table;

import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// An XLSX workbook with one sheet a table, called by the table's English or Korean name.
public final class Workbook implements TableSource {

  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final Path file;
  private final String name;
  private final boolean anySheet;

  /// The workbook in a file.
  public Workbook(Path file) {
    this(file, FileNames.of(file), false);
  }

  /// The workbook in a file.
  ///
  /// @param name what messages call it
  /// @param anySheet whether a sheet's headers may say which table it is, whatever its name
  public Workbook(Path file, String name, boolean anySheet) {
    this.file = file;
    this.name = name;
    this.anySheet = anySheet;
  }

  @Override
  public TableSet read(Schema schema, IssueLog log) {
    try {
      if (startsLikeOle2()) {
        log.add(
            IssueCode.F005_OLD_OR_LOCKED,
            Place.of(name),
            Text.format(
                "'%s' is an old .xls workbook or is locked by a password.",
                "'%s'은(는) 옛 .xls 파일이거나 암호가 걸려 있습니다.", name),
            new Text("Save it as .xlsx without a password.", "암호 없이 .xlsx로 다시 저장하세요."));
        return TableSet.empty(name);
      }
      return ZipSize.isSensible(file) ? tables(schema, log) : tooLarge(log);
    } catch (IOException e) {
      if (!Files.isReadable(file)) {
        FileNames.unreadable(name, e, log);
        return TableSet.empty(name);
      }
      return broken(e, log);
    } catch (RuntimeException e) {
      // The library answers a damaged part with whatever exception its parsing runs into.
      return broken(e, log);
    }
  }

  private boolean startsLikeOle2() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return java.util.Arrays.equals(in.readNBytes(OLE2.length), OLE2);
    }
  }

  private TableSet tables(Schema schema, IssueLog log) throws IOException {
    Map<String, Table> tables = new HashMap<>();
    Map<String, String> taken = new HashMap<>();
    List<Sheet> others = new ArrayList<>();
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
      boolean since1904 = SheetCells.isSince1904(file);
      for (Sheet sheet : workbook.getSheets().toList()) {
        Optional<TableForm> form = schema.find(sheet.getName());
        String place = name + "#" + sheet.getName();
        if (form.isEmpty()) {
          others.add(sheet);
        } else if (DoubleTables.isFirst(taken, form.get().name(), place, log)) {
          grid(sheet, since1904)
              .table(form.get(), log)
              .ifPresent(table -> tables.put(table.name(), table));
        }
      }
      for (Sheet sheet : others) {
        if (!anySheet) {
          schema.reportUnknown(Place.of(name + "#" + sheet.getName()), sheet.getName(), log);
        } else if (tables.isEmpty()) {
          byHeaders(grid(sheet, since1904), schema, log)
              .ifPresent(table -> tables.put(table.name(), table));
        }
      }
    }
    return new TableSet(name, tables, Optional.empty(), taken.keySet());
  }

  /// The table whose required columns a sheet's headers all name.
  private static Optional<Table> byHeaders(Grid grid, Schema schema, IssueLog log) {
    for (TableForm form : schema.forms()) {
      Optional<Header> header = Header.find(grid.rows(), form);
      if (header.isPresent() && header.get().hasRequired(form)) {
        return grid.table(form, log);
      }
    }
    return Optional.empty();
  }

  private Grid grid(Sheet sheet, boolean since1904) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    try (Stream<Row> stream = sheet.openStream()) {
      stream.forEach(row -> {
        String[] cells = SheetCells.texts(row, since1904);
        if (cells.length > 0) {
          rows.add(TableRow.of(row.getRowNum(), cells));
        }
      });
    }
    return new Grid(name + "#" + sheet.getName(), rows);
  }

  private TableSet tooLarge(IssueLog log) {
    FileNames.tooLarge(name, log);
    return TableSet.empty(name);
  }

  private TableSet broken(Exception e, IssueLog log) {
    log.add(
        IssueCode.F004_NOT_A_WORKBOOK,
        Place.of(name),
        Text.format(
            "'%s' is damaged or no .xlsx workbook (%s).",
            "'%s'이(가) 손상되었거나 .xlsx 파일이 아닙니다(%s).",
            name,
            Excerpt.of(String.valueOf(e.getMessage()))),
        new Text(
            "Open it in the spreadsheet program and save it as .xlsx again.",
            "스프레드시트에서 열어 .xlsx로 다시 저장하세요."));
    return TableSet.empty(name);
  }
}
