package callsheet.analysis;

import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;

/// What answers call shows and who stands on them.
public final class ShowWords {

  private ShowWords() {}

  /// A show with its time: `12/14 20:40 'Late Kitchen' (B0012)`.
  public static String of(Scenario scenario, Broadcast broadcast) {
    return "%s %s %s"
        .formatted(date(scenario, broadcast), start(scenario, broadcast), name(broadcast));
  }

  /// A show by its programme and id, else by its category and id, or by its id alone.
  public static String name(Broadcast broadcast) {
    if (!broadcast.programme().isEmpty()) {
      return "'" + broadcast.programme() + "' (" + broadcast.id() + ")";
    }
    return broadcast.category().isEmpty()
        ? broadcast.id()
        : broadcast.category() + " (" + broadcast.id() + ")";
  }

  /// Its broadcast day: `12/14`.
  public static String date(Scenario scenario, Broadcast broadcast) {
    var date = scenario.horizon().date(scenario.horizon().dayOf(broadcast.startMinute()));
    return date.getMonthValue() + "/" + date.getDayOfMonth();
  }

  /// When it starts, by the clock of its broadcast day.
  public static String start(Scenario scenario, Broadcast broadcast) {
    return scenario.horizon().clock(broadcast.startMinute());
  }

  /// From when to when: `20:40–21:40`.
  public static String span(Scenario scenario, Broadcast broadcast) {
    Horizon horizon = scenario.horizon();
    int day = horizon.dayOf(broadcast.startMinute());
    return horizon.clock(broadcast.startMinute(), day)
        + "–"
        + horizon.clock(broadcast.endMinute(), day);
  }

  /// The name of the host on a seat; empty if nobody stands there.
  public static String host(Roster roster, Seat seat) {
    int host = roster.host(seat);
    return host == Roster.UNFILLED ? "" : roster.scenario().hosts().get(host).name();
  }
}
