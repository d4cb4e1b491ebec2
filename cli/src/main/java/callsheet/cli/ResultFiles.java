package callsheet.cli;

import callsheet.io.report.HtmlReport;
import callsheet.io.roster.ResultWriter;
import callsheet.model.Model;
import callsheet.result.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Writes all files of a result, several at a time, for the person waits for the last one.
final class ResultFiles {

  private final Result result;
  private final ResultWriter writer;
  private final Locale locale;

  ResultFiles(Result result, ResultWriter writer, Locale locale) {
    this.result = result;
    this.writer = writer;
    this.locale = locale;
  }

  /// Writes them into a folder and names them, in the same order every time.
  List<Path> write(Destination.Folder folder, Model model) throws IOException {
    Path path = folder.path();
    List<Callable<List<Path>>> tasks = new ArrayList<>();
    tasks.add(() -> List.of(writer.writeWorkbook(path.resolve("roster.xlsx"))));
    tasks.add(() -> List.of(report(path.resolve("report.html"))));
    tasks.add(() -> List.of(writer.writeJson(path.resolve("roster.json"))));
    tasks.add(() -> List.of(writer.writeCsv(path.resolve("roster.csv"))));
    tasks.add(() -> writer.writeCalendars(path.resolve("calendars")));
    if (folder.wantsModel()) {
      tasks.add(() -> ResultWriter.writeModel(result.scenario(), model, path));
    }
    return all(tasks);
  }

  private Path report(Path file) throws IOException {
    HtmlReport.write(result, file, locale);
    return file;
  }

  private static List<Path> all(List<Callable<List<Path>>> tasks) throws IOException {
    List<Path> files = new ArrayList<>();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<List<Path>>> written = tasks.stream().map(threads::submit).toList();
      for (Future<List<Path>> some : written) {
        files.addAll(Waiting.on(some));
      }
    }
    return files;
  }
}
