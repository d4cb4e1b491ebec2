package callsheet.io.read;

import callsheet.io.table.FileNames;
import callsheet.io.table.IssueLog;
import callsheet.io.table.Place;
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

/// Puts other rules in place of those that a scenario has.
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

  /// A scenario read, with profiles in place of its own.
  ///
  /// @param names of profiles, with commas between
  /// @param option what messages call the place of the names
  public static ReadResult profiled(ReadResult read, String names, String option) {
    IssueLog log = new IssueLog();
    List<Profile> profiles = new ProfileNames(log).of(names, Place.of(option));
    List<Issue> issues = new ArrayList<>(read.issues());
    issues.addAll(log.sorted());
    return log.hasErrors()
        ? new ReadResult(Optional.empty(), issues)
        : new ReadResult(read.scenario().map(scenario -> with(profiles, scenario)), issues);
  }

  private static Scenario with(RuleTable rules, Scenario scenario) {
    Scenario changed = scenario.toBuilder().rules(rules.settings()).build();
    return rules.profiles().isEmpty() ? changed : with(rules.profiles(), changed);
  }

  private static Scenario with(List<Profile> profiles, Scenario scenario) {
    return scenario.toBuilder().profile(Profile.joined(profiles), Profile.lines(profiles)).build();
  }
}
