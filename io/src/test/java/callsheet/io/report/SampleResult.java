package callsheet.io.report;

import callsheet.judge.Judge;
import callsheet.model.ModelSize;
import callsheet.problem.Host;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.result.Ending;
import callsheet.result.Neighbourhood;
import callsheet.result.Progress;
import callsheet.result.Result;
import callsheet.result.Round;
import callsheet.result.Run;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rule.Scope;
import callsheet.rule.time.CallTime;
import callsheet.rule.time.DailyRest;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Results to draw: a month taken greedily, judged by two rules, with a made-up run.
final class SampleResult {

  private SampleResult() {}

  static Result of(Scenario scenario) {
    return of(scenario, false);
  }

  static Result of(Scenario scenario, boolean deterministic) {
    Roster roster = Roster.of(scenario, greedy(scenario));
    return of(scenario, roster, deterministic);
  }

  static Result of(Scenario scenario, Roster roster, boolean deterministic) {
    Rulebook rulebook = rulebook();
    return new Result(
        scenario, rulebook, roster, Judge.audit(rulebook, roster), run(deterministic));
  }

  private static Rulebook rulebook() {
    Text rest = new Text("Daily rest", "일간 휴식");
    return new Rulebook(
        List.of(
            setting(0, "CallTime", new Text("Call time", "출근·분장 시간"), new CallTime()),
            setting(1, "DailyRest", rest, new DailyRest(), new Strength.Soft(10, 1)),
            setting(2, "DailyRest", rest, new DailyRest(780), new Strength.Ratio(9500, 50, 2))));
  }

  private static Setting setting(int index, String name, Text title, callsheet.rule.Rule rule) {
    return setting(index, name, title, rule, new Strength.Hard());
  }

  private static Setting setting(
      int index, String name, Text title, callsheet.rule.Rule rule, Strength strength) {
    return new Setting(index, name, title, rule, strength, Scope.EVERYTHING, RuleSetting.of(name));
  }

  /// Each seat, in the order of time, to whoever is free and has had the fewest shows.
  private static int[] greedy(Scenario scenario) {
    int[] roster = new int[scenario.seats().size()];
    Arrays.fill(roster, Roster.UNFILLED);
    int[] shows = new int[scenario.hosts().size()];
    List<List<Seat>> taken = new ArrayList<>();
    scenario.hosts().forEach(host -> taken.add(new ArrayList<>()));
    scenario.seats().stream()
        .sorted(Comparator.comparingInt(Seat::startMinute))
        .forEach(seat ->
            scenario.hosts().stream()
                .filter(host -> isFree(scenario, host, seat, taken.get(host.index())))
                .min(
                    Comparator.comparingInt(host ->
                        10 * shows[host.index()]
                            + Math.floorMod(host.index() * 7 + seat.index() * 13, 30)))
                .ifPresent(host -> {
                  roster[seat.index()] = host.index();
                  shows[host.index()]++;
                  taken.get(host.index()).add(seat);
                }));
    return roster;
  }

  private static boolean isFree(Scenario scenario, Host host, Seat seat, List<Seat> taken) {
    var pinned = scenario.pinnedHost(seat);
    if (pinned.isPresent()) {
      return pinned.getAsInt() == host.index();
    }
    return seat.index() % 97 != 96
        && taken.stream().noneMatch(other -> other.broadcast().overlaps(seat.broadcast()))
        && taken.stream().filter(other -> other.day() == seat.day()).count() < 3
        && scenario.absencesOf(host).stream().allMatch(a -> a.minutesOf(seat.broadcast()) == 0);
  }

  private static Run run(boolean deterministic) {
    List<Progress> progress = new ArrayList<>();
    Score bound = Score.of(0, 0, 75_000, 0);
    for (int i = 0; i <= 40; i++) {
      long at = Math.round(20 * Math.pow(1.166, i));
      long soft = 74_600 - Math.round(30_000 * Math.exp(-i / 5.0));
      Score incumbent = Score.of(0, -Math.max(0, 40 - 4 * i), soft, -Math.max(0, 500 - 15 * i));
      progress.add(
          new Progress(at, Optional.of(incumbent), i < 12 ? Optional.empty() : Optional.of(bound)));
    }
    Map<String, Duration> phases = new LinkedHashMap<>();
    phases.put("read", Duration.ofMillis(61));
    phases.put("compile", Duration.ofMillis(142));
    phases.put("first_roster", Duration.ofMillis(18));
    phases.put("search", Duration.ofMillis(9_700));
    phases.put("audit", Duration.ofMillis(24));
    return new Run(
        Ending.LIMIT,
        Optional.of(bound),
        1,
        2,
        deterministic,
        Duration.ofSeconds(10),
        progress,
        phases,
        Optional.of(new ModelSize(27_312, 9_400, 61_200, 812_000)),
        List.of(
            new Round(
                9_700,
                List.of(
                    new Neighbourhood("swap", 8_210_332, 410_200, 9_812_400, 341),
                    new Neighbourhood("reassign", 6_000_000, 302_110, 7_120_030, 512)))),
        deterministic ? OptionalLong.empty() : OptionalLong.of(211L << 20),
        Optional.empty());
  }
}
