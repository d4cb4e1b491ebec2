package callsheet.planner.analysis.replan;

import callsheet.judge.Judge;
import callsheet.problem.Absence;
import callsheet.problem.Assignment;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Violation;
import callsheet.rule.EligibilityRule;
import callsheet.rule.stability.MinimumChange;
import callsheet.rulebook.BoundRulebook;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// What a new plan stands on: the published lines on today's seats, the rules as of today, and who
/// of those told can't come.
///
/// @param rulebook the scenario's own, days counted from today, and the change budget as its last
///   setting
/// @param budget the rule of that setting
/// @param blocked why the host told can't come, by seat; none of a pinned seat
record Ground(
    ReplanRequest request,
    Seating seating,
    Rulebook rulebook,
    ChangeBudget budget,
    Map<Integer, Text> blocked) {

  private static final int NO_LIMIT = 1_000_000;

  static Ground of(ReplanRequest request) {
    Set<Integer> away = request.away().stream().map(Away::host).collect(Collectors.toSet());
    Scenario now = Away.entered(request.scenario(), request.away());
    Seating seating = Seating.of(now, request.published(), away);
    BoundRulebook bound = RulebookReader.bind(seating.scenario());
    List<Setting> settings =
        bound
            .rulebook()
            .orElseThrow(() -> new IllegalArgumentException("The rules don't fit: " + bound))
            .settings()
            .stream()
            .map(setting -> asOf(request.today(), setting))
            .toList();
    Map<Integer, Text> blocked = blocked(new Rulebook(settings), seating);
    ChangeBudget budget = budget(request, seating, blocked.keySet());
    return new Ground(request, seating, with(settings, budget), budget, blocked);
  }

  /// The scenario planned.
  Scenario scenario() {
    return seating.scenario();
  }

  /// The rules under another budget.
  Rulebook rulebook(int changes) {
    return with(
        rulebook.settings().subList(0, rulebook.settings().size() - 1), budget.budget(changes));
  }

  /// The index of the budget's setting.
  int budgetSetting() {
    return rulebook.settings().size() - 1;
  }

  /// The first day that is not frozen; empty if no rule freezes days.
  OptionalInt firstFreeDay() {
    int today = scenario().horizon().day(request.today());
    return rulebook.settings().stream()
        .filter(setting -> setting.rule() instanceof MinimumChange rule && isHard(setting, rule))
        .mapToInt(setting -> today + ((MinimumChange) setting.rule()).freeze())
        .max();
  }

  private static boolean isHard(Setting setting, MinimumChange rule) {
    return setting.strength() instanceof Strength.Hard
        && rule.changes() == callsheet.rule.RuleInfo.Binding.HARD;
  }

  /// A setting that counts days from today and leaves the number of changes to the budget.
  private static Setting asOf(LocalDate today, Setting setting) {
    if (!(setting.rule() instanceof MinimumChange rule)) {
      return setting;
    }
    return new Setting(
        setting.index(),
        setting.name(),
        setting.title(),
        new MinimumChange(rule.changes(), today, rule.freeze(), NO_LIMIT, rule.rising()),
        setting.strength(),
        setting.scope(),
        setting.source());
  }

  private static Rulebook with(List<Setting> settings, ChangeBudget budget) {
    List<Setting> all = new ArrayList<>(settings);
    all.add(
        new Setting(
            settings.size(),
            "MinimumChange",
            new Text("Changes against the published roster.", "확정 배정표 대비 변경 한도"),
            budget,
            new Strength.Hard(),
            callsheet.rule.Scope.EVERYTHING,
            callsheet.problem.RuleSetting.of("MinimumChange").strength("hard")));
    return new Rulebook(all);
  }

  /// The seats whose host told can't come: judged, host by host, by the rules of who can do what.
  private static Map<Integer, Text> blocked(Rulebook rulebook, Seating seating) {
    Scenario scenario = seating.scenario();
    List<Setting> eligibility =
        rulebook.settings().stream()
            .filter(setting -> setting.rule() instanceof EligibilityRule)
            .filter(setting -> setting.strength() instanceof Strength.Hard)
            .toList();
    Roster told = Roster.of(scenario, seating.hosts());
    Map<Integer, Text> blocked = new HashMap<>();
    for (RuleAudit audit : Judge.audit(new Rulebook(eligibility), told).rules()) {
      for (Violation violation : audit.violations()) {
        for (Seat seat : violation.seats()) {
          if (!scenario.isCarried(seat) && scenario.pinnedHost(seat).isEmpty()) {
            blocked.putIfAbsent(seat.index(), reason(scenario, audit, seat, told.host(seat)));
          }
        }
      }
    }
    for (Told line : seating.told()) {
      if (!line.isHere() && scenario.pinnedHost(line.seat()).isEmpty()) {
        blocked.put(
            line.seat().index(),
            Text.format("%s is no longer among the hosts", "%s: 호스트 명단에 없음", line.line().who()));
      }
    }
    return Map.copyOf(blocked);
  }

  private static Text reason(Scenario scenario, RuleAudit audit, Seat seat, int host) {
    String name = scenario.hosts().get(host).name();
    if (audit.rule().equals("Absence")) {
      for (Absence absence : scenario.absencesOf(scenario.hosts().get(host))) {
        if (absence.minutesOf(seat.broadcast()) > 0) {
          return ReplanWords.absent(scenario, name, absence);
        }
      }
    }
    return Text.format("%s can't: %s", "%s 불가: %s", name, audit.title());
  }

  private static ChangeBudget budget(ReplanRequest request, Seating seating, Set<Integer> blocked) {
    Scenario scenario = seating.scenario();
    int today = scenario.horizon().day(request.today());
    Set<Integer> told = new HashSet<>();
    List<Assignment> lines = new ArrayList<>();
    for (Told line : seating.told()) {
      if (!blocked.contains(line.seat().index())) {
        told.add(line.seat().index());
        if (line.isHere()) {
          lines.add(
              new Assignment(line.seat().broadcast().index(), line.seat().role(), line.host()));
        }
      }
    }
    Set<Integer> empty =
        scenario.seats().stream()
            .filter(seat -> seat.day() < today && !told.contains(seat.index()))
            .filter(seat -> scenario.pinnedHost(seat).isEmpty())
            .map(Seat::index)
            .collect(Collectors.toSet());
    Set<Integer> vacancies = new HashSet<>(blocked);
    vacancies.removeAll(empty);
    return new ChangeBudget(request.maxChanges(), lines, vacancies, empty);
  }
}
