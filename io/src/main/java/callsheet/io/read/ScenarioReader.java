package callsheet.io.read;

import callsheet.io.table.CsvFolder;
import callsheet.io.table.FileNames;
import callsheet.io.table.IssueLog;
import callsheet.io.table.JsonDocument;
import callsheet.io.table.Place;
import callsheet.io.table.Schemas;
import callsheet.io.table.TableSet;
import callsheet.io.table.TableSource;
import callsheet.io.table.Workbook;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Reads a scenario from a folder of CSV files, an XLSX workbook or a JSON document.
///
/// Bad input is no exception: whatever is wrong comes back as issues, all at once.
public final class ScenarioReader {

  private ScenarioReader() {}

  /// Reads a folder, an `.xlsx` or a `.json`.
  public static ReadResult read(Path path) {
    IssueLog log = new IssueLog();
    String name = FileNames.of(path).toLowerCase(Locale.ROOT);
    if (Files.isDirectory(path)) {
      return read(new CsvFolder(path), log);
    }
    if (name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls")) {
      return read(new Workbook(path), log);
    }
    if (Files.exists(path) && !name.endsWith(".json")) {
      unknownForm(FileNames.of(path), log);
      return new ReadResult(Optional.empty(), log.sorted());
    }
    Optional<byte[]> bytes = FileNames.bytes(path, log);
    return bytes.isEmpty()
        ? new ReadResult(Optional.empty(), log.sorted())
        : read(new JsonDocument(bytes.get(), FileNames.of(path)), log);
  }

  /// Reads a JSON document from a stream.
  ///
  /// @param name what messages call it, e.g. `-`
  public static ReadResult read(InputStream json, String name) {
    IssueLog log = new IssueLog();
    try {
      return read(new JsonDocument(FileNames.bytes(json, name), name), log);
    } catch (IOException e) {
      FileNames.unreadable(name, e, log);
      return new ReadResult(Optional.empty(), log.sorted());
    }
  }

  /// Reads the tables of any source.
  public static ReadResult read(TableSource source) {
    return read(source, new IssueLog());
  }

  private static ReadResult read(TableSource source, IssueLog log) {
    TableSet tables = source.read(Schemas.SCENARIO, log);
    boolean nothingRead = tables.found().isEmpty() && log.hasErrors();
    return nothingRead
        ? new ReadResult(Optional.empty(), log.sorted())
        : new ScenarioTables(tables, log).read();
  }

  private static void unknownForm(String name, IssueLog log) {
    boolean isTable = name.toLowerCase(Locale.ROOT).endsWith(".csv");
    log.add(
        IssueCode.F003_UNKNOWN_FORM,
        Place.of(name),
        isTable
            ? Text.format("'%s' is a single table.", "'%s'은(는) 표 하나입니다.", name)
            : Text.format(
                "'%s' is neither a folder nor an .xlsx nor a .json.",
                "'%s'은(는) 폴더도 .xlsx도 .json도 아닙니다.", name),
        isTable
            ? new Text("Name the folder it stands in.", "이 파일이 든 폴더를 지정하세요.")
            : new Text(
                "Name a folder of CSV files, an .xlsx or a .json.",
                "CSV 폴더나 .xlsx, .json을 지정하세요."));
  }
}
