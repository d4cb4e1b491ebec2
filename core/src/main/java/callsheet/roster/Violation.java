package callsheet.roster;

import callsheet.problem.Seat;
import callsheet.problem.Text;
import java.util.List;

/// A broken instance.
///
/// @param amount by how much, in the rule's unit, at least 1
/// @param importance how many times the amount counts
/// @param seats the seats that break it, open or carried over; empty if none does, as of too few
/// @param message what is broken, in planner's words
public record Violation(
    Instance instance, long amount, long importance, List<Seat> seats, Text message) {

  public Violation {
    seats = List.copyOf(seats);
  }
}
