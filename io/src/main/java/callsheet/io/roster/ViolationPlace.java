package callsheet.io.roster;

import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Instance;
import java.util.ArrayList;
import java.util.List;

/// The seats that an instance names.
final class ViolationPlace {

  private ViolationPlace() {}

  /// The instance's seat, and its second one if it has one.
  static List<Seat> seats(Scenario scenario, Instance instance) {
    List<Seat> seats = new ArrayList<>();
    if (instance.seat() != Instance.NONE) {
      add(scenario, instance.seat(), seats);
      if (instance.other() != Instance.NONE) {
        add(scenario, instance.other(), seats);
      }
    }
    return seats;
  }

  private static void add(Scenario scenario, int index, List<Seat> seats) {
    int open = scenario.seats().size();
    if (index < open) {
      seats.add(scenario.seats().get(index));
    } else if (index - open < scenario.carriedSeats().size()) {
      seats.add(scenario.carriedSeats().get(index - open));
    }
  }
}
