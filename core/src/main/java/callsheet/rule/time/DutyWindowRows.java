package callsheet.rule.time;

import callsheet.model.Sum;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.roster.Instance;
import callsheet.rule.Rows;
import callsheet.rule.time.DutyWindow.Succession;
import callsheet.rule.time.DutyWindow.Window;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compiles one host's days for [DutyWindow]; each literal is made once.
final class DutyWindowRows {
  private final List<Window> windows;
  private final Set<Succession> forbidden;
  private final Host host;
  private final Rows rows;
  private final Map<Integer, int[]> outside = new HashMap<>();
  private final Map<Integer, Integer> inside = new HashMap<>();

  DutyWindowRows(DutyWindow rule, Host host, Rows rows) {
    this.windows = rule.windows();
    this.forbidden = new LinkedHashSet<>(rule.forbidden());
    this.host = host;
    this.rows = rows;
  }

  void compile() {
    int days = rows.scenario().horizon().days();
    for (int day = 0; day < days; day++) {
      Sum sum = new Sum();
      for (int literal : outside(day)) {
        sum.add(1, literal);
      }
      rows.atMost(sum, windows.size() - 1, Instance.hostDay(host.index(), day));
      if (!forbidden.isEmpty()) {
        compileNight(day);
      }
    }
    for (int window = 0; window < windows.size(); window++) {
      if (windows.get(window).limit() < DutyWindow.WEEK) {
        compileWeeks(window);
      }
    }
  }

  private void compileNight(int day) {
    Instance instance = Instance.hostDay(host.index(), day);
    int[] broken =
        forbidden.stream()
            .mapToInt(succession -> {
              int before = inside(indexOf(succession.from()), day - 1);
              int after = inside(indexOf(succession.to()), day);
              return rows.exceeds(new Sum().add(1, before).add(1, after), 1, instance);
            })
            .toArray();
    rows.atMost(new Sum().add(1, rows.any(broken)), 0, instance);
  }

  private void compileWeeks(int window) {
    Horizon horizon = rows.scenario().horizon();
    int monday = 1 - horizon.start().getDayOfWeek().getValue();
    for (; monday < horizon.days(); monday += DutyWindow.WEEK) {
      int last = Math.min(monday + DutyWindow.WEEK, horizon.days()) - 1;
      Sum sum = new Sum();
      for (int day = monday; day <= last; day++) {
        sum.add(1, inside(window, day));
      }
      Instance week = Instance.seats(host.index(), Instance.NONE, window, last);
      rows.atMost(sum, windows.get(window).limit(), week);
    }
  }

  private int indexOf(String name) {
    return windows.stream().map(Window::name).toList().indexOf(name);
  }

  /// For each window, whether some show of the day lies outside it.
  private int[] outside(int day) {
    return outside.computeIfAbsent(
        day,
        d -> {
          int midnight = d * Horizon.DAY - Horizon.DAY_START_HOUR * 60;
          return windows.stream()
              .mapToInt(window ->
                  rows.any(
                      rows.startsBy(host, d, midnight + window.from() - 1),
                      rows.endsFrom(host, d, midnight + window.to() + 1)))
              .toArray();
        });
  }

  /// Whether the day's window is the given one.
  private int inside(int window, int day) {
    int key = day * windows.size() + window;
    if (!inside.containsKey(key)) {
      Sum sum = new Sum().add(1, rows.startsBy(host, day, Integer.MAX_VALUE));
      for (int earlier = 0; earlier < window; earlier++) {
        sum.add(1, outside(day)[earlier]);
      }
      sum.add(-1, outside(day)[window]);
      inside.put(key, rows.exceeds(sum, window, Instance.hostDay(host.index(), day)));
    }
    return inside.get(key);
  }
}
