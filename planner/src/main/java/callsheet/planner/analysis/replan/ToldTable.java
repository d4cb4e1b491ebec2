package callsheet.planner.analysis.replan;

import callsheet.answer.Cell;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.planner.analysis.replan.Matched.Fate;
import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Who must be told, and what: by host, the shows lost, won and moved.
final class ToldTable {

  private static final class News {
    private final Set<String> lost = new LinkedHashSet<>();
    private final Set<String> won = new LinkedHashSet<>();
    private final Set<Text> moved = new LinkedHashSet<>();
  }

  private final Ground ground;
  private final Replanned plan;
  private final Map<String, News> byHost = new TreeMap<>();

  private ToldTable(Ground ground, Replanned plan) {
    this.ground = ground;
    this.plan = plan;
    gather();
  }

  static Table of(Ground ground, Replanned plan) {
    return new ToldTable(ground, plan).table();
  }

  /// How many hosts must be told something.
  static int count(Ground ground, Replanned plan) {
    return new ToldTable(ground, plan).byHost.size();
  }

  private void gather() {
    Scenario scenario = ground.scenario();
    Horizon horizon = scenario.horizon();
    for (Change change : plan.changes()) {
      String show = ReplanWords.show(horizon, change.seat().broadcast());
      if (!change.was().isEmpty()) {
        news(change.was()).lost.add(show);
      }
      if (change.nowHost() != Roster.UNFILLED) {
        news(scenario.hosts().get(change.nowHost()).name()).won.add(show);
      }
    }
    for (LostLine lost : plan.lost()) {
      news(lost.line().who()).lost.add(ReplanWords.show(horizon, lost.matched().show()));
    }
    for (Told told : ground.seating().told()) {
      boolean isNews = told.matched().fate() != Fate.SAME && told.matched().fate() != Fate.RENAMED;
      boolean stays =
          scenario.seatsOf(told.seat().broadcast()).stream()
              .filter(seat -> seat.role() == told.seat().role())
              .anyMatch(seat -> told.isHere() && plan.result().roster().host(seat) == told.host());
      if (isNews && stays) {
        news(told.line().who())
            .moved
            .add(
                Text.format(
                    "%s: %s",
                    "%s: %s",
                    ReplanWords.show(horizon, told.matched().show()),
                    ReplanWords.fate(horizon, told.matched())));
      }
    }
  }

  private News news(String host) {
    return byHost.computeIfAbsent(host, h -> new News());
  }

  private Table table() {
    List<List<Cell>> rows = new ArrayList<>();
    byHost.forEach((host, news) ->
        rows.add(
            List.of(
                Cell.of(host),
                Cell.of(String.join(", ", news.lost)),
                Cell.of(String.join(", ", news.won)),
                Cell.of(
                    new Text(
                        String.join(", ", news.moved.stream().map(Text::english).toList()),
                        String.join(", ", news.moved.stream().map(Text::korean).toList()))))));
    return new Table(
        "told",
        new Text("Who must be told", "통보 대상"),
        List.of(
            Column.of("host", "host", "호스트"),
            Column.of("lost", "no longer", "빠지는 방송"),
            Column.of("won", "new", "새로 맡는 방송"),
            Column.of("moved", "stays, but", "유지하되 바뀐 방송")),
        rows);
  }
}
