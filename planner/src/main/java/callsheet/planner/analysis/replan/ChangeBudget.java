package callsheet.planner.analysis.replan;

import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.problem.Assignment;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.rule.Findings;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import java.util.List;
import java.util.Set;

/// At most `budget` seats of a published roster go to somebody else.
///
/// A line whose host can come counts if the host no longer stands in its role there, whoever does.
/// A seat whose host can't come, a vacancy, counts once somebody takes it: left empty it is
/// nobody's change. So a budget smaller than the vacancies leaves some of them open and contradicts
/// nothing. Seats kept empty, being past, are not filled.
///
/// Form: `Σ any(take(seat, host)) + Σ unfilled(vacancy) ≥ lines + vacancies − budget`. Instance:
/// the roster; besides, each seat kept empty. Amount: changes over the budget; 1.
///
/// @param lines whose hosts can come
/// @param vacancies indices of seats whose published host can't come
/// @param empty indices of seats that stay empty
record ChangeBudget(int budget, List<Assignment> lines, Set<Integer> vacancies, Set<Integer> empty)
    implements RosterRule {

  /// How many times a change over the budget counts: no other hard rule is worth one.
  private static final long FIRM = 10_000;

  ChangeBudget {
    lines = List.copyOf(lines);
    vacancies = Set.copyOf(vacancies);
    empty = Set.copyOf(empty);
  }

  /// The same with another budget.
  ChangeBudget budget(int other) {
    return new ChangeBudget(other, lines, vacancies, empty);
  }

  @Override
  public void compile(Rows rows) {
    Scenario scenario = rows.scenario();
    Sum kept = new Sum();
    for (Assignment line : lines) {
      int[] literals =
          seatsFor(scenario, line).stream()
              .mapToInt(seat -> rows.literal(seat, scenario.hosts().get(line.host())))
              .toArray();
      kept.add(1, rows.any(literals));
    }
    vacancies.stream()
        .sorted()
        .forEach(seat -> kept.add(1, rows.unfilled(scenario.seats().get(seat))));
    rows.atLeast(kept, (long) lines.size() + vacancies.size() - budget, Instance.ROSTER, FIRM);
    for (Seat seat : scenario.seats()) {
      if (empty.contains(seat.index())) {
        Sum unfilled = new Sum().add(1, rows.unfilled(seat));
        rows.atLeast(unfilled, 1, Instance.seat(seat.index(), seat.day()));
      }
    }
  }

  /// The model of the same rules under another budget: one row's bound is another one.
  ///
  /// @param model compiled with this rule
  /// @param setting index of the setting that has this rule
  Model under(Model model, int setting, int other) {
    Model.Rows rows = model.rows();
    for (int row = 0; row < rows.count(); row++) {
      if (rows.setting()[row] == setting && rows.instanceOf(row).equals(Instance.ROSTER)) {
        return model.withLo(row, rows.lo()[row] + budget - other);
      }
    }
    return model;
  }

  @Override
  public void audit(Findings findings) {
    int changes = changes(findings.roster());
    findings.instance(
        Instance.ROSTER,
        Math.max(0, changes - budget),
        FIRM,
        () ->
            Text.format(
                "%d changes against the published roster, at most %d",
                "확정 배정표 대비 변경 %d건, 최대 %d건", changes, budget));
    for (Seat seat : findings.scenario().seats()) {
      if (empty.contains(seat.index())) {
        findings.instance(
            Instance.seat(seat.index(), seat.day()),
            findings.roster().host(seat) == Roster.UNFILLED ? 0 : 1,
            List.of(seat),
            () ->
                Text.format(
                    "%s is over, and was empty", "%s: 지난 방송의 빈자리에 배정", seat.broadcast().id()));
      }
    }
  }

  /// How many changes a roster makes.
  int changes(Roster roster) {
    Scenario scenario = roster.scenario();
    long moved =
        lines.stream()
            .filter(line ->
                seatsFor(scenario, line).stream()
                    .noneMatch(seat -> roster.host(seat) == line.host()))
            .count();
    long filled =
        vacancies.stream()
            .filter(seat -> roster.host(scenario.seats().get(seat)) != Roster.UNFILLED)
            .count();
    return Math.toIntExact(moved + filled);
  }

  private static List<Seat> seatsFor(Scenario scenario, Assignment line) {
    return scenario.seatsOf(scenario.broadcasts().get(line.broadcast())).stream()
        .filter(seat -> seat.role() == line.role())
        .toList();
  }
}
