package callsheet.io.roster;

import callsheet.judge.Judge;
import callsheet.model.ModelSize;
import callsheet.problem.Assignment;
import callsheet.problem.Broadcast;
import callsheet.problem.Category;
import callsheet.problem.Contract;
import callsheet.problem.DateRange;
import callsheet.problem.Grade;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Kind;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Status;
import callsheet.problem.Strength;
import callsheet.problem.SuitabilityScore;
import callsheet.problem.SuitabilityScore.Scope;
import callsheet.problem.Text;
import callsheet.result.Ending;
import callsheet.result.Neighbourhood;
import callsheet.result.Progress;
import callsheet.result.Result;
import callsheet.result.Round;
import callsheet.result.Run;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rule.Rule;
import callsheet.rule.time.CallTime;
import callsheet.rule.time.DailyRest;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Two days, four broadcasts, three hosts: what the golden files are made from.
///
/// B1 12-01 23:00–25:30 main and sub, B2 12-02 08:00–09:00 main, B3 12-02 20:40–21:40 main (no
/// host), B4 12-02 09:00–10:00 main, pinned to H2. H1 works B1's main seat and B2: the call of
/// 06:00 is 4 h 30 after 25:30, 6 h 30 short of 11 h.
public final class TinyResult {

  private TinyResult() {}

  /// The scenario.
  public static Scenario scenario() {
    Horizon horizon = new Horizon(LocalDate.of(2026, 12, 1), 2);
    return Scenario.builder(horizon)
        .name("tiny")
        .zone(ZoneId.of("Asia/Seoul"))
        .broadcasts(
            List.of(
                broadcast(0, "B1", 17 * 60, 150, "겨울 패딩", "패션", 1),
                broadcast(1, "B2", 1440 + 120, 60, "=SUM(A1)", "식품", 0),
                broadcast(2, "B3", 1440 + 14 * 60 + 40, 60, "안심 보장", "보험", 0),
                broadcast(3, "B4", 1440 + 180, 60, "", "식품", 0)))
        .hosts(
            List.of(
                host(0, "H1", "강하늘", Grade.MAIN),
                host(1, "H2", "김바다", Grade.STAR),
                host(2, "H/3", "이, \"산\"", Grade.SUB)))
        .categories(
            List.of(
                new Category("패션", "", -1, ""),
                new Category("식품", "", -1, ""),
                new Category("보험", "보험설계사", -1, "")))
        .suitability(
            List.of(
                new SuitabilityScore(0, Scope.CATEGORY, "패션", 875, -1, 0),
                new SuitabilityScore(1, Scope.CATEGORY, "패션", 902, -1, 0),
                new SuitabilityScore(2, Scope.CATEGORY, "패션", 610, -1, 0)))
        .pins(List.of(new Assignment(3, Role.MAIN, 1)))
        .published(List.of(new Assignment(0, Role.SUB, 1), new Assignment(1, Role.MAIN, 0)))
        .build();
  }

  private static Broadcast broadcast(
      int index, String id, int start, int minutes, String programme, String category, int subs) {
    return new Broadcast(
        index,
        id,
        "CH1",
        start,
        start + minutes,
        Kind.LIVE,
        programme,
        "P" + index,
        category,
        "",
        "",
        "S" + index,
        1,
        subs,
        0,
        1000,
        Status.CONFIRMED,
        Map.of());
  }

  private static Host host(int index, String id, String name, Grade grade) {
    return new Host(
        index,
        id,
        name,
        grade,
        Contract.EMPLOYEE,
        DateRange.ALWAYS,
        Set.of(),
        0,
        List.of(),
        "",
        "",
        0,
        Map.of());
  }

  /// Call time and daily rest, hard.
  public static Rulebook rulebook() {
    List<Setting> settings = new ArrayList<>();
    add(settings, "CallTime", new Text("Call time", "출근·분장 시간"), new CallTime());
    add(settings, "DailyRest", new Text("Daily rest", "일간 휴식"), new DailyRest());
    return new Rulebook(settings);
  }

  private static void add(List<Setting> settings, String name, Text title, Rule rule) {
    settings.add(
        new Setting(
            settings.size(),
            name,
            title,
            rule,
            new Strength.Hard(),
            callsheet.rule.Scope.EVERYTHING,
            RuleSetting.of(name)));
  }

  /// H1 on B1 main, H/3 on B1 sub, H1 on B2, nobody on B3, H2 on B4 by pin.
  static Roster roster(Scenario scenario) {
    return Roster.of(scenario, new int[] {0, 2, 0, Roster.UNFILLED, 1});
  }

  /// The result, of which nothing is proven.
  public static Result result(boolean deterministic, Duration search) {
    return result(deterministic, search, Score.of(0, 0));
  }

  /// The same roster with the proof that none breaks less or fills more.
  public static Result proven() {
    return result(true, Duration.ofMillis(5), Score.of(-390, 0));
  }

  private static Result result(boolean deterministic, Duration search, Score bound) {
    Scenario scenario = scenario();
    Roster roster = roster(scenario);
    Run run =
        new Run(
            Ending.LIMIT,
            Optional.of(bound),
            7,
            2,
            deterministic,
            Duration.ofSeconds(10),
            List.of(new Progress(12, Optional.of(Score.of(-390, 0)), Optional.empty())),
            Map.of("search", search),
            Optional.of(new ModelSize(11, 2, 4, 9)),
            List.of(new Round(3, List.of(new Neighbourhood("swap", 1000, 120, 390, 2)))),
            OptionalLong.empty(),
            Optional.empty());
    return new Result(scenario, rulebook(), roster, Judge.audit(rulebook(), roster), run);
  }
}
