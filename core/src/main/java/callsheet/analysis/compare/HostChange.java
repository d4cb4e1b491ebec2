package callsheet.analysis.compare;

import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import java.util.List;

/// What another roster means for one host.
///
/// @param won seats the host has only in the other roster
/// @param lost seats the host has only in the one
/// @param minutes on air in the other, less those in the one
public record HostChange(Host host, List<Seat> won, List<Seat> lost, int minutes) {

  public HostChange {
    won = List.copyOf(won);
    lost = List.copyOf(lost);
  }

  static HostChange of(Host host, Roster before, Roster after) {
    List<Seat> seats = before.scenario().seats();
    List<Seat> won =
        seats.stream().filter(s -> after.takes(host, s) && !before.takes(host, s)).toList();
    List<Seat> lost =
        seats.stream().filter(s -> before.takes(host, s) && !after.takes(host, s)).toList();
    return new HostChange(host, won, lost, minutes(won) - minutes(lost));
  }

  private static int minutes(List<Seat> seats) {
    return seats.stream().mapToInt(seat -> seat.broadcast().minutes()).sum();
  }
}
