package callsheet.cli;

import callsheet.io.roster.CheckpointFile;
import callsheet.planner.PlanEvent;
import callsheet.problem.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

/// The best roster so far, kept in a file beside the results while a long search runs, so that not
/// even a crash loses it. It is there from the search's sixth second on, at most a second old, and
/// goes when the run has ended well.
///
/// One that a run cut off left behind is set aside under a name of its own, unless the new run
/// starts from it.
final class Checkpoint implements Consumer<PlanEvent> {

  private static final String NAME = "checkpoint.csv";
  private static final long FIRST_NANOS = 5_000_000_000L;
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Session session;
  private final Path file;
  private final long startNanos;
  private boolean hasFailed;
  private boolean isOver;

  /// The checkpoint of a run whose results go into a folder.
  Checkpoint(Session session, Path folder) {
    this.session = session;
    this.file = folder.resolve(NAME);
    this.startNanos = session.nanos().getAsLong();
  }

  /// Sets aside what an earlier run left behind, and says how to go on from it.
  ///
  /// @param from the roster that this run starts from
  void setAsideOld(Optional<String> from, boolean isQuiet) {
    try {
      if (Files.exists(file) && !isStart(from)) {
        Path aside = aside();
        Files.move(file, aside);
        if (!isQuiet) {
          session.tell(
              "An earlier run into this folder was cut off; the best roster it had found is %s.%n"
                  + "To go on from it: callsheet solve SCENARIO --out DIR --from %s",
              "이 폴더에서 이전 실행이 중간에 끊겼습니다. 그때까지 찾은 최선의 배정은 %s에 있습니다.%n"
                  + "이어서 풀려면: callsheet solve SCENARIO --out DIR --from %s",
              aside,
              aside);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isStart(Optional<String> from) throws IOException {
    return from.isPresent()
        && Files.exists(Path.of(from.get()))
        && Files.isSameFile(file, Path.of(from.get()));
  }

  /// A free name that says when the roster was saved.
  private Path aside() throws IOException {
    LocalDateTime saved =
        LocalDateTime.ofInstant(
            Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
    Path aside;
    do {
      aside = file.resolveSibling("checkpoint-" + STAMP.format(saved) + ".csv");
      saved = saved.plus(1, ChronoUnit.SECONDS);
    } while (Files.exists(aside));
    return aside;
  }

  @Override
  public void accept(PlanEvent event) {
    if (event instanceof PlanEvent.Snapshot snapshot
        && session.nanos().getAsLong() - startNanos >= FIRST_NANOS) {
      save(snapshot);
    }
  }

  /// A checkpoint that can't be written is no reason to stop a search.
  private synchronized void save(PlanEvent.Snapshot snapshot) {
    if (isOver || hasFailed) {
      return;
    }
    try {
      CheckpointFile.write(snapshot.roster(), file);
    } catch (IOException e) {
      hasFailed = true;
      Text why = Faults.sentence(e);
      session.tell(
          "No checkpoint can be kept; the search goes on without. %s",
          "체크포인트를 저장할 수 없어 저장하지 않고 계속 풉니다. %s", why);
    }
  }

  /// The run has ended well, all files written: nothing more is kept.
  synchronized void remove() throws IOException {
    isOver = true;
    Files.deleteIfExists(file);
  }
}
