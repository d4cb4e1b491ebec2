package callsheet.cli;

import callsheet.planner.PlanEvent;
import callsheet.planner.recording.EventLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Records what happens while a plan is made: a JSON line for each event, on disk at once.
final class Recorder implements Consumer<PlanEvent>, AutoCloseable {

  private final PrintWriter file;

  /// Records into a file, replacing it.
  Recorder(Path path) {
    try {
      this.file = new PrintWriter(Files.newBufferedWriter(path));
    } catch (IOException e) {
      throw Refusal.usage("Can't write '%s'. %s", "'%s'에 쓸 수 없습니다. %s", path, Faults.sentence(e));
    }
  }

  @Override
  public void accept(PlanEvent event) {
    if (EventLine.isRecorded(event)) {
      record(event);
    }
  }

  private synchronized void record(PlanEvent event) {
    JsonPage.print(file, json -> EventLine.write(event, json));
    file.flush();
  }

  @Override
  public void close() {
    file.close();
  }
}
