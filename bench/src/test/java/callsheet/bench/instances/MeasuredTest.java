package callsheet.bench.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callsheet.bench.figure.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredTest {

  @TempDir private Path folder;

  @Test
  void anOutcomeWrittenIsReadAgain() throws IOException {
    Published published = published();
    Outcome known = outcome("a", new Evaluation(0, 0, 24), OptionalLong.of(20), published);
    Outcome undone = outcome("b", new Evaluation(1, 2, 0), OptionalLong.empty(), published);

    Measured measured = new Measured(List.of(table("one.csv", known, undone)));

    assertThat(measured.of(Family.TSPRP, "a")).contains(known);
    assertThat(measured.of(Family.TSPRP, "b")).contains(undone);
    assertThat(measured.of(Family.TSPRP, "c")).isEmpty();
    assertThat(measured.of(Family.NRP, "a")).isEmpty();
  }

  @Test
  void theLastTableCounts() throws IOException {
    Published published = published();
    Outcome first = outcome("a", new Evaluation(0, 0, 24), OptionalLong.of(20), published);
    Outcome second = outcome("a", new Evaluation(0, 0, 25), OptionalLong.of(21), published);

    Measured measured = new Measured(List.of(table("one.csv", first), table("two.csv", second)));

    assertThat(measured.of(Family.TSPRP, "a")).contains(second);
  }

  @Test
  void aTableOfOtherColumnsIsNotHalfRead() throws IOException {
    Path table = Files.writeString(folder.resolve("old.csv"), "family,instance,cost\ntsprp,a,24\n");

    assertThatThrownBy(() -> new Measured(List.of(table)))
        .hasMessage(table + ", line 2: no column seconds");
  }

  private Path table(String name, Outcome... outcomes) throws IOException {
    Path file = folder.resolve(name);
    try (CsvTable table = CsvTable.to(Optional.of(file), List.of("some day"), Outcome.COLUMNS)) {
      for (Outcome outcome : outcomes) {
        table.row(outcome.cells());
      }
    }
    return file;
  }

  private Published published() throws IOException {
    String bounds = "instance,lower_bound,best_published\na,22,26\nb,,\n";
    return Published.read(Files.writeString(folder.resolve("bounds.csv"), bounds));
  }

  private static Outcome outcome(
      String instance, Evaluation found, OptionalLong bound, Published published) {
    return new Outcome(
        Family.TSPRP,
        instance,
        59.5,
        found,
        bound,
        published.lowerBound(instance),
        published.best(instance),
        1_000_000,
        new Outcome.Setting(60, 2, 1, LocalDate.of(2026, 11, 30), "0123abc", "A processor", "25"));
  }
}
