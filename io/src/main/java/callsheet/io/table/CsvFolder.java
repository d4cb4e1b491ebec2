package callsheet.io.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A folder with one CSV file a table, and perhaps a `rules.yaml`.
public final class CsvFolder implements TableSource {

  private static final Set<String> TABLE_ENDINGS = Set.of("csv", "tsv", "txt");
  private static final Set<String> YAML_ENDINGS = Set.of("yaml", "yml");
  private static final Set<String> RESULTS = Set.of("roster", "배정표", "readme", "report");

  private final Path folder;

  /// The tables of a folder.
  public CsvFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public TableSet read(Schema schema, IssueLog log) {
    String source = FileNames.of(folder);
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> listed = Files.list(folder)) {
      listed.filter(Files::isRegularFile).forEach(file -> files.put(FileNames.of(file), file));
    } catch (IOException e) {
      FileNames.unreadable(source, e, log);
      return TableSet.empty(source);
    }
    Map<String, Table> tables = new HashMap<>();
    Map<String, String> taken = new HashMap<>();
    Optional<TableSet.Document> rules = Optional.empty();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      String name = file.getKey();
      Optional<TableForm> form = schema.find(stem(name));
      boolean isYaml = YAML_ENDINGS.contains(ending(name));
      boolean isRules = isYaml && form.filter(f -> f.name().equals("rules")).isPresent();
      if (isRules || (form.isPresent() && TABLE_ENDINGS.contains(ending(name)))) {
        if (DoubleTables.isFirst(taken, form.get().name(), name, log)) {
          Optional<byte[]> bytes = FileNames.bytes(file.getValue(), log);
          if (isRules) {
            rules = bytes.flatMap(b -> YamlText.document(b, name, log));
          } else {
            bytes
                .flatMap(b -> CsvFile.table(b, name, form.get(), log))
                .ifPresent(table -> tables.put(table.name(), table));
          }
        }
      } else {
        reportUnknown(name, schema, log);
      }
    }
    return new TableSet(source, tables, rules, taken.keySet());
  }

  private static void reportUnknown(String name, Schema schema, IssueLog log) {
    String lower = stem(name).toLowerCase(Locale.ROOT);
    boolean expected =
        name.startsWith(".")
            || name.startsWith("~$")
            || RESULTS.stream().anyMatch(lower::startsWith)
            || !(TABLE_ENDINGS.contains(ending(name)) || YAML_ENDINGS.contains(ending(name)));
    if (!expected) {
      schema.reportUnknown(Place.of(name), stem(name), log);
    }
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
