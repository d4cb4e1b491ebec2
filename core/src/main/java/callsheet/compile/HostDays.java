package callsheet.compile;

import callsheet.compile.SettingRows.Frame;
import callsheet.model.Model;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.rule.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/// What a rule sees of one host's days: the seats on them, whether the host works on them, and when
/// their shows start and end. Settings that see the same share it within a buffer.
final class HostDays {

  private static final int NOT_BUILT = Model.NONE - 1;

  private final Frame frame;
  private final RowBuffer buffer;
  private final Host host;
  private final Scope scope;
  private final List<Seat> seats;

  /// The day of the first entry below: 0, or that of the earliest show carried over.
  private int firstDay;

  private List<List<Seat>> byDay = List.of();
  private int[] works = {};
  private ShowTimes[] showTimes = {};

  HostDays(Frame frame, RowBuffer buffer, Host host, Scope scope) {
    this.frame = frame;
    this.buffer = buffer;
    this.host = host;
    this.scope = scope;
    this.seats = openSeats();
  }

  private List<Seat> openSeats() {
    List<Seat> open = frame.seats().openTo(host.index());
    if (!scope.includes(host)) {
      return List.of();
    }
    return scope.narrowsSeats()
        ? open.stream().filter(seat -> scope.includes(seat, host)).toList()
        : open;
  }

  /// The open seats, in the order of their index.
  List<Seat> seats() {
    return seats;
  }

  /// The seats of a day, carried-over ones included.
  List<Seat> seats(int day) {
    if (byDay.isEmpty()) {
      sortByDay();
    }
    int at = day - firstDay;
    return at < 0 || at >= byDay.size() ? List.of() : byDay.get(at);
  }

  private void sortByDay() {
    List<Seat> carried =
        frame.seats().carriedBy(host.index()).stream()
            .filter(seat -> scope.includes(seat, host))
            .toList();
    carried.forEach(seat -> firstDay = Math.min(firstDay, seat.day()));
    int days = frame.scenario().horizon().days() - firstDay;
    byDay = new ArrayList<>(days);
    for (int i = 0; i < days; i++) {
      byDay.add(new ArrayList<>());
    }
    seats.forEach(seat -> byDay.get(seat.day() - firstDay).add(seat));
    carried.forEach(seat -> byDay.get(seat.day() - firstDay).add(seat));
    works = new int[days];
    Arrays.fill(works, NOT_BUILT);
    showTimes = new ShowTimes[days];
  }

  /// The literal *the host takes a seat of the day*, given that of each seat.
  int works(int day, ToIntFunction<Seat> literalOf) {
    List<Seat> of = seats(day);
    if (of.isEmpty()) {
      return Model.NONE;
    }
    int at = day - firstDay;
    if (works[at] == NOT_BUILT) {
      int[] members = new int[of.size()];
      Arrays.setAll(members, i -> literalOf.applyAsInt(of.get(i)));
      works[at] = buffer.any(members);
    }
    return works[at];
  }

  /// When the shows of the day start and end.
  ShowTimes showTimes(int day, ToIntFunction<Seat> literalOf) {
    List<Seat> of = seats(day);
    if (of.isEmpty()) {
      return new ShowTimes(buffer, of, literalOf);
    }
    int at = day - firstDay;
    if (showTimes[at] == null) {
      showTimes[at] = new ShowTimes(buffer, of, literalOf);
    }
    return showTimes[at];
  }
}
