package callsheet.bench.instances;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// What is published about the instances of a family, in the file's order: by instance the columns
/// of `FAMILY-bounds.csv` that hold numbers.
public final class Published {

  private final Map<String, Map<String, Long>> byInstance = new LinkedHashMap<>();

  private Published() {}

  /// Reads a file whose first line names the columns and whose first column names the instances.
  public static Published read(Path file) throws IOException {
    Published published = new Published();
    List<String> lines = Files.readAllLines(file);
    String[] columns = lines.getFirst().split(",", -1);
    for (String line : lines.subList(1, lines.size())) {
      if (!line.isBlank()) {
        String[] fields = line.split(",", -1);
        Map<String, Long> numbers = new LinkedHashMap<>();
        for (int i = 1; i < fields.length; i++) {
          if (!fields[i].isBlank()) {
            numbers.put(columns[i], Long.valueOf(fields[i].strip()));
          }
        }
        published.byInstance.put(fields[0], numbers);
      }
    }
    return published;
  }

  /// The instances, in the file's order.
  public List<String> instances() {
    return new ArrayList<>(byInstance.keySet());
  }

  /// The number in an instance's column, if there is one.
  public OptionalLong number(String instance, String column) {
    Long number = byInstance.getOrDefault(instance, Map.of()).get(column);
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  /// The published lower bound.
  public OptionalLong lowerBound(String instance) {
    return number(instance, "lower_bound");
  }

  /// The best cost that somebody has reached, if one is published.
  public OptionalLong reached(String instance) {
    OptionalLong published = number(instance, "best_published");
    return published.isPresent() ? published : number(instance, "best_known_here");
  }

  /// The best published cost; the lower bound where none is given, for it is believed to be
  /// reached.
  public OptionalLong best(String instance) {
    OptionalLong reached = reached(instance);
    return reached.isPresent() ? reached : lowerBound(instance);
  }
}
