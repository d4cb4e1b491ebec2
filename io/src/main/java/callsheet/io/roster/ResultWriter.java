package callsheet.io.roster;

import callsheet.io.model.ModelWriter;
import callsheet.io.report.HtmlReport;
import callsheet.model.Model;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.result.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes all files of a result into a folder.
public final class ResultWriter {

  private final Result result;
  private final List<SeatLine> lines;
  private final Locale locale;

  /// A writer of a result, for readers of a language.
  public ResultWriter(Result result, Locale locale) {
    this.result = result;
    this.lines = SeatLines.of(result);
    this.locale = locale;
  }

  /// Writes every file, the model's only if there is a model, and names them.
  ///
  /// The folder is made if it is missing. Each file appears whole or not at all.
  ///
  /// @throws IOException if one can't be written; those before it remain
  public static List<Path> writeAll(
      Result result, Optional<Model> model, Path folder, Locale locale) throws IOException {
    ResultWriter writer = new ResultWriter(result, locale);
    List<Path> files = new ArrayList<>();
    files.add(writer.writeCsv(folder.resolve("roster.csv")));
    files.add(writer.writeJson(folder.resolve("roster.json")));
    files.add(writer.writeWorkbook(folder.resolve("roster.xlsx")));
    files.add(writer.writeReport(folder.resolve("report.html")));
    files.addAll(writer.writeCalendars(folder.resolve("calendars")));
    if (model.isPresent()) {
      files.addAll(writeModel(result.scenario(), model.get(), folder));
    }
    return List.copyOf(files);
  }

  /// The lines of the roster, in the order they are written.
  public List<SeatLine> lines() {
    return lines;
  }

  /// Writes `roster.csv`.
  public Path writeCsv(Path file) throws IOException {
    return SafeFile.write(
        file,
        out -> text(out, w -> RosterCsv.write(result.scenario().horizon(), lines, w, locale)));
  }

  /// Writes `roster.json`.
  public Path writeJson(Path file) throws IOException {
    return SafeFile.write(file, out -> RosterJson.write(result, lines, out));
  }

  /// Writes `roster.xlsx`.
  public Path writeWorkbook(Path file) throws IOException {
    return SafeFile.write(file, out -> RosterWorkbook.write(result, lines, out, locale));
  }

  /// Writes `report.html`.
  public Path writeReport(Path file) throws IOException {
    return SafeFile.write(file, out -> text(out, w -> HtmlReport.write(result, w, locale)));
  }

  /// Writes an `.ics` file for each host who has shows and removes those of hosts who have none.
  ///
  /// In a deterministic run the calendars are stamped with the horizon's start, else with the time
  /// of writing.
  public List<Path> writeCalendars(Path folder) throws IOException {
    Scenario scenario = result.scenario();
    Instant stamp =
        result.run().deterministic()
            ? scenario.horizon().timeOf(0).atZone(scenario.zone()).toInstant()
            : Instant.now();
    HostCalendar calendar = new HostCalendar(result, stamp, locale);
    CalendarNames names = new CalendarNames();
    List<Path> files = new ArrayList<>();
    for (Host host : scenario.hosts()) {
      Path file = folder.resolve(names.of(host.id()));
      List<SeatLine> shows = lines.stream().filter(line -> line.host().contains(host)).toList();
      if (shows.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        files.add(SafeFile.write(file, out -> calendar.write(host, shows, out)));
      }
    }
    return files;
  }

  /// Writes `model.lp` and `model.mps`.
  public static List<Path> writeModel(Scenario scenario, Model model, Path folder)
      throws IOException {
    ModelWriter writer = new ModelWriter(scenario, model);
    return List.of(
        SafeFile.write(folder.resolve("model.lp"), out -> text(out, writer::writeLp)),
        SafeFile.write(folder.resolve("model.mps"), out -> text(out, writer::writeMps)));
  }

  /// What fills a text file.
  private interface TextContent {
    void write(Writer writer) throws IOException;
  }

  private static void text(OutputStream out, TextContent content) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    content.write(writer);
    writer.flush();
  }

  /// What a terminal shows of the result.
  public String summary() {
    return TerminalSummary.of(result, lines, locale);
  }
}
