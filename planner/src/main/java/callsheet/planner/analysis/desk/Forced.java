package callsheet.planner.analysis.desk;

import callsheet.analysis.ScoreChange;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.planner.analysis.Resolve;
import callsheet.problem.Assignment;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rulebook.Rulebook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What it costs in the end to have a host on a seat.
///
/// First the roster is re-optimised as it is, so that what it lacks anyway is not taken for a gain;
/// then once more from there, once with the host pinned to the seat and once without, both as long
/// and with the same seed. Without the pin the roster can only be worth more: if the search finds
/// the opposite, the price is too small to show in that time.
///
/// @param common the roster re-optimised before
/// @param with the host pinned there
/// @param without nobody pinned there who was not before
/// @param time given to each of the three searches
public record Forced(Resolve common, Resolve with, Resolve without, Duration time) {

  /// Searches three times, each as long as the settings say.
  public static Forced of(SeatChoice choice, Settings settings, Stop stop) {
    Desk desk = choice.desk();
    Rulebook rulebook = desk.subject().rulebook();
    Resolve common = Resolve.of(rulebook, desk.model(), desk.roster(), settings, stop);
    Resolve without = Resolve.of(rulebook, desk.model(), common.subject().roster(), settings, stop);
    SeatChoice then =
        Desk.of(common.subject(), settings.threads())
            .why(choice.seat().broadcast(), choice.seat().role(), choice.host());
    Resolve with = Resolve.of(rulebook, start(then), settings, stop);
    return new Forced(common, with, without, settings.limit());
  }

  /// What forcing makes of it.
  public ScoreChange price() {
    return new ScoreChange(score(without), score(with));
  }

  /// Whether the price is hidden by what the roster still gains in such a time without the pin, or
  /// by a search that did better with it.
  public boolean isHidden() {
    ScoreChange progress = new ScoreChange(score(common), score(without));
    int level = price().level();
    return level < 0
        || price().gain(level) > 0
        || (progress.level() >= 0 && progress.level() < level)
        || (progress.level() == level && progress.gain(level) > -price().gain(level));
  }

  private static Score score(Resolve resolve) {
    return resolve.subject().verdict().score();
  }

  /// The best roster at hand with the host on the seat, in the scenario that pins them there.
  private static Roster start(SeatChoice choice) {
    Scenario pinned = pinned(choice);
    Seat seat = choice.seat();
    int host = choice.host().index();
    int[] hosts = (choice.stands() ? choice.desk().roster() : choice.best()).hosts();
    // A pin goes to the first seat of its role that has none: there the host must stand.
    for (Seat other : pinned.seatsOf(seat.broadcast())) {
      if (other.role() == seat.role()
          && pinned.pinnedHost(other).orElse(Roster.UNFILLED) == host
          && hosts[other.index()] != host) {
        hosts[seat.index()] = hosts[other.index()];
        hosts[other.index()] = host;
      }
    }
    return Roster.of(pinned, hosts);
  }

  /// The scenario with the host pinned to the seat, in place of whoever is.
  private static Scenario pinned(SeatChoice choice) {
    Seat seat = choice.seat();
    Assignment pin = new Assignment(seat.broadcast().index(), seat.role(), choice.host().index());
    List<Assignment> pins = new ArrayList<>();
    int ofRole = 0;
    boolean isReplaced = false;
    for (Assignment old : choice.desk().scenario().pins()) {
      boolean isHere = old.broadcast() == pin.broadcast() && old.role() == pin.role();
      boolean isReplacing = isHere && ofRole == seat.ordinal();
      ofRole += isHere ? 1 : 0;
      pins.add(isReplacing ? pin : old);
      isReplaced |= isReplacing;
    }
    if (!isReplaced) {
      pins.add(pin);
    }
    return choice.desk().scenario().toBuilder().pins(pins).build();
  }
}
