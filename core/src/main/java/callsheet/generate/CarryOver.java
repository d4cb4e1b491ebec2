package callsheet.generate;

import callsheet.problem.Balance;
import callsheet.problem.Balance.Measure;
import callsheet.problem.Broadcast;
import callsheet.problem.CarriedShow;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Seat;
import java.util.ArrayList;
import java.util.List;

/// What the days before the plan leave behind: the shows of each host, which keep the rules of rest
/// and days off, and what each is owed.
record CarryOver(List<CarriedShow> shows, List<Balance> balances) {

  private static final int SHOWS_A_WEEK = 12;

  static CarryOver draw(
      List<Broadcast> past, Cast cast, Eligibility eligibility, Calendar calendar, Dice dice) {
    List<Seat> seats = new ArrayList<>();
    for (Broadcast broadcast : past) {
      for (Role role : Role.values()) {
        for (int ordinal = 0; ordinal < broadcast.seats(role); ordinal++) {
          seats.add(new Seat(seats.size(), broadcast, role, ordinal));
        }
      }
    }
    int[] roster =
        new RoughRoster(
                eligibility::hosts, calendar, cast.hosts().size(), SHOWS_A_WEEK, Integer.MAX_VALUE)
            .fill(seats);
    List<CarriedShow> shows = new ArrayList<>();
    for (Seat seat : seats) {
      int host = roster[seat.index()];
      if (host != RoughRoster.UNFILLED) {
        shows.add(
            new CarriedShow(
                seat.broadcast().id(), seat.startMinute(), seat.endMinute(), seat.role(), host));
      }
    }
    return new CarryOver(List.copyOf(shows), balances(cast.hosts(), dice));
  }

  private static List<Balance> balances(List<Host> hosts, Dice dice) {
    List<Balance> balances = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      double spread = measure == Measure.LOAD ? 2 : 1.2;
      for (Host host : hosts) {
        int amount = (int) Math.round(dice.normal(0, spread));
        if (amount != 0) {
          balances.add(new Balance(host.index(), measure, amount));
        }
      }
    }
    return List.copyOf(balances);
  }
}
