package callsheet.rulebook;

import static callsheet.problem.IssueCode.R007_WHERE;

import callsheet.problem.Host;
import callsheet.problem.Origin;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.rule.Scope;
import callsheet.rulebook.WhereExpression.Fault;
import callsheet.rulebook.WhereFields.Field;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a setting's `where` and works it out for every pair.
///
/// An expression that has no value for some open seat and host (it divides by zero, or makes a
/// number of an empty text) is wrong; for a carried-over seat, of which little is known, it does
/// not hold.
final class WhereReader {

  private final Scenario scenario;
  private final SettingIssues issues;
  private final WhereFields fields;
  private final WhereExpression.Language language;

  /// A reader for the settings of one scenario; making it loads the CEL library.
  WhereReader(Scenario scenario, SettingIssues issues) {
    this.scenario = scenario;
    this.issues = issues;
    this.fields = new WhereFields(scenario);
    List<Field<?>> all = new ArrayList<>(fields.ofHost().values());
    all.addAll(fields.ofSeat().values());
    this.language = new WhereExpression.Language(all, fields.columns());
  }

  /// The scope, unless the expression is wrong; that is then an issue.
  Optional<Scope> read(RuleSetting line) {
    var compiled = WhereExpression.compile(line.where(), language);
    compiled.faults().forEach(fault -> report(line, fault));
    return compiled.expression().flatMap(expression -> scope(line, expression));
  }

  private void report(RuleSetting line, Fault fault) {
    boolean unknown = !fault.unknownName().isEmpty();
    Text what =
        unknown
            ? Text.format("there is no '%s'", "'%s'은(는) 없습니다", fault.unknownName())
            : Text.of(fault.message());
    Text cause =
        Text.format(
            "%s, where, line %d, column %d: %s",
            "%s, where %d행 %d열: %s", line.rule(), fault.line(), fault.column(), what);
    Text action =
        unknown
            ? SettingIssues.maybe(fault.unknownName(), fields.names())
            : Text.format(
                "Correct the expression '%s'; it reads host, broadcast, seat and date.",
                "식 '%s'을(를) 고치세요. host, broadcast, seat, date를 쓸 수 있습니다.", line.where());
    Origin.Mark at = line.origin().inWhere(fault.line(), fault.column());
    issues.add(R007_WHERE, line, "/where", at, cause, action);
  }

  private Optional<Scope> scope(RuleSetting line, WhereExpression expression) {
    Classes<Host> hosts =
        new Classes<>(scenario.hosts().stream(), read(expression, fields.ofHost()));
    Classes<Seat> seats =
        new Classes<>(
            Stream.concat(scenario.seats().stream(), scenario.carriedSeats().stream()),
            read(expression, fields.ofSeat()));
    BitSet[] included = new BitSet[hosts.first.size()];
    for (int h = 0; h < included.length; h++) {
      included[h] = new BitSet(seats.first.size());
      for (int s = 0; s < seats.first.size(); s++) {
        Map<String, Object> values = new HashMap<>(hosts.values.get(h));
        values.putAll(seats.values.get(s));
        try {
          included[h].set(s, expression.holds(values));
        } catch (WhereExpression.NoValue e) {
          if (!scenario.isCarried(seats.first.get(s))) {
            reportNoValue(line, e, seats.first.get(s), hosts.first.get(h));
            return Optional.empty();
          }
        }
      }
    }
    return Optional.of(
        new WhereScope(
            hosts.classes(), seats.classes(), included, hosts.areRead(), seats.areRead()));
  }

  private static <T> Collection<Field<T>> read(
      WhereExpression expression, Map<String, Field<T>> fields) {
    return fields.values().stream().filter(f -> expression.fields().contains(f.name())).toList();
  }

  private void reportNoValue(RuleSetting line, WhereExpression.NoValue why, Seat seat, Host host) {
    issues.add(
        R007_WHERE,
        line,
        "/where",
        Text.format(
            "%s, where: no value for broadcast %s and host %s: %s",
            "%s, where: 방송 %s, 쇼핑호스트 %s에 대해 값을 구할 수 없습니다: %s",
            line.rule(),
            seat.broadcast().id(),
            host.id(),
            String.valueOf(why.getMessage())),
        Text.format(
            "Correct the expression '%s', or test for the empty text first: "
                + "broadcast[\"x\"] != \"\" && …",
            "식 '%s'을(를) 고치거나, 빈 값을 먼저 확인하세요: broadcast[\"x\"] != \"\" && …", line.where()));
  }

  /// Objects that agree in all fields read are one class.
  private static final class Classes<T> {

    private final Collection<Field<T>> read;
    private final Map<Map<String, Object>, Integer> classByValues = new HashMap<>();
    private final List<Integer> classOf = new ArrayList<>();
    private final List<T> first = new ArrayList<>();
    private final List<Map<String, Object>> values = new ArrayList<>();

    Classes(Stream<T> objects, Collection<Field<T>> read) {
      this.read = read;
      objects.forEach(this::add);
    }

    /// The first of a class represents it: an open seat, if there is one in the class.
    private void add(T object) {
      Map<String, Object> own = new LinkedHashMap<>();
      read.forEach(field -> own.put(field.name(), field.value().apply(object)));
      Integer known = classByValues.putIfAbsent(own, first.size());
      classOf.add(known == null ? first.size() : known);
      if (known == null) {
        first.add(object);
        values.add(own);
      }
    }

    int[] classes() {
      return classOf.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean areRead() {
      return !read.isEmpty();
    }
  }
}
