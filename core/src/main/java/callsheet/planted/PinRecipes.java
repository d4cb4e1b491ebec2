package callsheet.planted;

import callsheet.problem.Assignment;
import callsheet.problem.DateRange;
import callsheet.problem.Grade;
import callsheet.problem.Host;
import callsheet.problem.HostPair;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Pins that can't stand together, though any of them may be left out: that is audited.
final class PinRecipes {

  private PinRecipes() {}

  /// Two shows at the same time.
  static PlantedConflict overlap(Ground ground) {
    Rulebook rules = Ground.hardRules(ground.month());
    return ground.untilFound(() -> {
      Host host = ground.lead();
      return ground
          .seatFor(host, seat -> true)
          .flatMap(first ->
              ground
                  .seatFor(host, s -> !s.equals(first) && s.broadcast().overlaps(first.broadcast()))
                  .flatMap(second ->
                      planted(
                          "overlap", ground, rules, ground.month(), host, List.of(first, second))));
    });
  }

  /// The last show of a day and the first of the next.
  static PlantedConflict rest(Ground ground) {
    Rulebook rules = Ground.hardRules(ground.month());
    return ground.untilFound(() -> {
      Host host = ground.lead();
      int day = ground.below(ground.month().horizon().days() - 1);
      Optional<Seat> late = outermost(ground, host, day, false);
      Optional<Seat> early = outermost(ground, host, day + 1, true);
      return late.flatMap(l ->
          early.flatMap(e -> planted("rest", ground, rules, ground.month(), host, List.of(l, e))));
    });
  }

  private static Optional<Seat> outermost(Ground ground, Host host, int day, boolean first) {
    Comparator<Seat> byStart = Comparator.comparingInt(Seat::startMinute);
    return ground.month().seatsOn(day).stream()
        .filter(s -> !ground.month().isCarried(s))
        .filter(s -> ground.month().pinnedHost(s).isEmpty() && ground.mayTake(host, s))
        .min(first ? byStart : byStart.reversed());
  }

  /// One show more than a day may have.
  static PlantedConflict showsPerDay(Ground ground) {
    int most = 2 + ground.below(2);
    Scenario scenario =
        Ground.ruled(ground.month(), "ShowsPerDay", line -> line.with("shows", (long) most));
    Rulebook rules = Ground.hardRules(scenario);
    return ground.untilFound(() -> {
      Host host = ground.lead();
      int day = ground.below(scenario.horizon().days());
      List<Seat> seats = new ArrayList<>();
      for (int i = 0; i <= most; i++) {
        ground
            .seatFor(host, seat -> seat.day() == day && !seats.contains(seat))
            .ifPresent(seats::add);
      }
      return seats.size() <= most
          ? Optional.empty()
          : planted("shows a day", ground, rules, scenario, host, seats);
    });
  }

  /// One working day more than there may be in a row.
  static PlantedConflict daysInARow(Ground ground) {
    int most = 2 + ground.below(3);
    Scenario scenario =
        Ground.ruled(ground.month(), "ConsecutiveWorkDays", line -> line.with("days", (long) most));
    Rulebook rules = Ground.hardRules(scenario);
    return ground.untilFound(() -> {
      Host host = ground.lead();
      int from = 7 + ground.below(scenario.horizon().days() - 14);
      List<Seat> seats = new ArrayList<>();
      for (int day = from; day <= from + most; day++) {
        int d = day;
        ground.seatFor(host, seat -> seat.day() == d).ifPresent(seats::add);
      }
      return seats.size() <= most
          ? Optional.empty()
          : planted("days in a row", ground, rules, scenario, host, seats);
    });
  }

  /// The pins, if they break something and any one of them less breaks nothing.
  private static Optional<PlantedConflict> planted(
      String recipe,
      Ground ground,
      Rulebook rules,
      Scenario scenario,
      Host host,
      List<Seat> seats) {
    Scenario planted = ground.pinned(scenario, host, seats);
    Set<String> broken = Ground.brokenByPins(rules, planted);
    if (broken.isEmpty()) {
      return Optional.empty();
    }
    for (Seat seat : seats) {
      List<Seat> others = seats.stream().filter(s -> !s.equals(seat)).toList();
      if (!Ground.brokenByPins(rules, ground.pinned(scenario, host, others)).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new PlantedConflict(recipe, planted, seats.size() + 1, seats.size(), broken));
  }

  /// A novice whom only a star may lead, beside a host who is none, on a broadcast of two seats.
  static PlantedConflict novice(Ground ground) {
    Scenario month =
        Ground.ruled(ground.month(), "NoviceWithSenior", line -> line.with("senior", "star"));
    Rulebook rules = Ground.hardRules(month);
    return ground.untilFound(() -> {
      Seat main = ground.oneOf(month.seats());
      Seat last = month.seatsOf(main.broadcast()).getLast();
      List<Host> leads = may(ground, main, Grade.MAIN);
      List<Host> novices = may(ground, last, Grade.NOVICE);
      boolean fits = month.seatsOf(main.broadcast()).size() == 2 && !main.equals(last);
      if (!fits || leads.isEmpty() || novices.isEmpty()) {
        return Optional.empty();
      }
      Scenario planted = ground.pinned(month, ground.oneOf(leads), List.of(main));
      planted = ground.pinned(planted, ground.oneOf(novices), List.of(last));
      return Ground.brokenByPins(rules, planted).equals(Set.of("NoviceWithSenior"))
          ? Optional.of(new PlantedConflict("novice", planted, 3, 2, Set.of("NoviceWithSenior")))
          : Optional.empty();
    });
  }

  private static List<Host> may(Ground ground, Seat seat, Grade grade) {
    return ground.month().hosts().stream()
        .filter(host -> host.grade() == grade && ground.mayTake(host, seat))
        .filter(host -> ground.month().pinnedHost(seat).isEmpty())
        .toList();
  }

  /// Two hosts who are to be kept apart.
  static PlantedConflict pairApart(Ground ground) {
    Scenario month = ground.month();
    Rulebook rules = Ground.hardRules(month);
    return ground.untilFound(() -> {
      Seat seat = ground.oneOf(month.seats());
      List<Seat> all = month.seatsOf(seat.broadcast());
      List<Host> leads = may(ground, all.getFirst(), Grade.MAIN);
      if (all.size() != 2 || leads.size() < 2) {
        return Optional.empty();
      }
      Host one = leads.getFirst();
      Host other = leads.getLast();
      if (!ground.mayTake(other, all.getLast())) {
        return Optional.empty();
      }
      List<HostPair> pairs = new ArrayList<>(month.pairs());
      pairs.add(new HostPair(one.index(), other.index(), HostPair.Kind.APART, DateRange.ALWAYS));
      Scenario planted = month.toBuilder().pairs(pairs).pins(List.<Assignment>of()).build();
      planted = ground.pinned(planted, one, List.of(all.getFirst()));
      planted = ground.pinned(planted, other, List.of(all.getLast()));
      return Ground.brokenByPins(rules, planted).equals(Set.of("PairApart"))
          ? Optional.of(new PlantedConflict("pair apart", planted, 3, 2, Set.of("PairApart")))
          : Optional.empty();
    });
  }
}
