package callsheet.compile;

import callsheet.compile.SettingRows.Frame;
import callsheet.model.Model;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.rule.Scope;
import java.util.Arrays;
import java.util.List;

/// What a rule sees of one host's days: the seats on them, whether the host works on them, and when
/// their shows start and end. Settings that see the same share it within a buffer.
final class HostDays {

  private static final int NOT_BUILT = Model.NONE - 1;

  private final Frame frame;
  private final RowBuffer buffer;
  private final Host host;
  private final List<Seat> seats;
  private final SeatsByDay byDay;
  private final int[] works;
  private final ShowTimes[] showTimes;
  private final ShowTimes noShows;

  HostDays(Frame frame, RowBuffer buffer, Host host, Scope scope) {
    this.frame = frame;
    this.buffer = buffer;
    this.host = host;
    List<Seat> open = frame.seats().openTo(host.index());
    if (scope.equals(Scope.EVERYTHING)) {
      this.seats = open;
      this.byDay = frame.seats().byDay(host.index());
    } else {
      this.seats = within(scope, host, open);
      List<Seat> carried = within(scope, host, frame.seats().carriedBy(host.index()));
      this.byDay = new SeatsByDay(frame.scenario().horizon().days(), seats, carried);
    }
    this.works = new int[byDay.count()];
    Arrays.fill(works, NOT_BUILT);
    this.showTimes = new ShowTimes[byDay.count()];
    this.noShows = new ShowTimes(buffer, List.of(), new int[0]);
  }

  private static List<Seat> within(Scope scope, Host host, List<Seat> seats) {
    return scope.includes(host)
        ? seats.stream().filter(seat -> scope.includes(seat, host)).toList()
        : List.of();
  }

  /// The open seats, in the order of their index.
  List<Seat> seats() {
    return seats;
  }

  /// The seats of a day, carried-over ones included.
  List<Seat> seats(int day) {
    return byDay.on(day);
  }

  /// The literal *the host takes a seat of the day*.
  int works(int day) {
    if (seats(day).isEmpty()) {
      return Model.NONE;
    }
    int at = day - byDay.first();
    if (works[at] == NOT_BUILT) {
      works[at] = buffer.any(literals(day));
    }
    return works[at];
  }

  /// When the shows of the day start and end.
  ShowTimes showTimes(int day) {
    if (seats(day).isEmpty()) {
      return noShows;
    }
    int at = day - byDay.first();
    if (showTimes[at] == null) {
      showTimes[at] = new ShowTimes(buffer, seats(day), literals(day));
    }
    return showTimes[at];
  }

  private int[] literals(int day) {
    List<Seat> of = seats(day);
    int[] literals = new int[of.size()];
    for (int i = 0; i < literals.length; i++) {
      literals[i] = frame.literals().literal(of.get(i), host.index());
    }
    return literals;
  }
}
