package callsheet.bench.instances;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The outcomes in tables that [Public] wrote before: of each instance the last one.
final class Measured {

  private final Map<Family, Map<String, Outcome>> outcomes = new HashMap<>();

  /// Reads some tables.
  ///
  /// @throws IllegalArgumentException if one of them is none of ours
  Measured(List<Path> tables) throws IOException {
    for (Path table : tables) {
      try (CsvReader<NamedCsvRecord> reader =
          CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(table)) {
        reader.forEach(row -> put(outcome(table, row)));
      }
    }
  }

  private static Outcome outcome(Path table, NamedCsvRecord row) {
    try {
      return Outcome.of(row);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException(
          "%s, line %d: %s".formatted(table, row.getStartingLineNumber(), e.getMessage()), e);
    }
  }

  private void put(Outcome outcome) {
    outcomes
        .computeIfAbsent(outcome.family(), family -> new HashMap<>())
        .put(outcome.instance(), outcome);
  }

  /// What became of an instance, if any table says so.
  Optional<Outcome> of(Family family, String instance) {
    return Optional.ofNullable(outcomes.getOrDefault(family, Map.of()).get(instance));
  }
}
