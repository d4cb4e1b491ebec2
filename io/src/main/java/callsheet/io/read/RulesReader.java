package callsheet.io.read;

import callsheet.io.table.FileNames;
import callsheet.io.table.IssueLog;
import callsheet.io.table.TableSet;
import callsheet.io.table.YamlText;
import callsheet.problem.Issue;
import callsheet.problem.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads rules from a YAML file of their own.
public final class RulesReader {

  private RulesReader() {}

  /// A scenario read, with the rules of a file in place of its own; the issues of both.
  public static ReadResult replaced(ReadResult read, Path file) {
    IssueLog log = new IssueLog();
    String name = FileNames.of(file);
    Optional<TableSet.Document> document =
        FileNames.bytes(file, log).flatMap(bytes -> YamlText.document(bytes, name, log));
    TableSet tables = new TableSet(name, Map.of(), document, Set.of());
    List<Issue> issues = new ArrayList<>(read.issues());
    if (read.scenario().isEmpty()) {
      issues.addAll(log.sorted());
      return new ReadResult(Optional.empty(), issues);
    }
    Scenario scenario = read.scenario().get();
    RuleTable rules = new RuleTable(new Reading(tables, scenario.zone(), log));
    rules.read();
    issues.addAll(log.sorted());
    return log.hasErrors()
        ? new ReadResult(Optional.empty(), issues)
        : new ReadResult(Optional.of(with(rules, scenario)), issues);
  }

  private static Scenario with(RuleTable rules, Scenario scenario) {
    Scenario.Builder builder = scenario.toBuilder().rules(rules.settings());
    return (rules.profile().isEmpty() ? builder : builder.profile(rules.profile())).build();
  }
}
