package callsheet.generate;

import callsheet.problem.Assignment;
import callsheet.problem.Broadcast;
import callsheet.problem.Contract;
import callsheet.problem.Host;
import callsheet.problem.Request;
import callsheet.problem.Request.TargetKind;
import callsheet.problem.Request.Wish;
import callsheet.problem.Role;
import callsheet.problem.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What buyers, vendors, managers and hosts ask for, and the planner's pins.
///
/// Orders (pins and musts) go to hosts who may take the seat, one a host and month, never on the
/// first three days nor to a host with a programme of their own, so that all of them can be kept.
final class Wishes {

  private static final int FIRST_ORDER_DAY = 3;
  private static final int MONTH = 31;
  private static final int TRIES = 50;

  private record Pair(Broadcast broadcast, Host host) {}

  private record Ordered(int host, int month) {}

  private final List<Broadcast> hosted;
  private final Eligibility eligibility;
  private final ProgrammeGuide guide;
  private final Calendar calendar;
  private final Dice dice;
  private final Set<Ordered> ordered = new HashSet<>();
  private final List<Pair> orders = new ArrayList<>();
  private final Set<Integer> spokenFor = new HashSet<>();
  private final List<Request> requests = new ArrayList<>();
  private final List<Assignment> pins = new ArrayList<>();

  private Wishes(
      List<Broadcast> broadcasts,
      Eligibility eligibility,
      ProgrammeGuide guide,
      Calendar calendar,
      Dice dice) {
    this.hosted = broadcasts.stream().filter(broadcast -> broadcast.mainSeats() > 0).toList();
    this.eligibility = eligibility;
    this.guide = guide;
    this.calendar = calendar;
    this.dice = dice;
  }

  static Wishes draw(
      List<Broadcast> broadcasts,
      Eligibility eligibility,
      ProgrammeGuide guide,
      Calendar calendar,
      Dice dice) {
    Wishes wishes = new Wishes(broadcasts, eligibility, guide, calendar, dice);
    wishes.pins(wishes.oneIn(250));
    wishes.musts(wishes.oneIn(250));
    wishes.hopes(Wish.WANT, wishes.oneIn(30));
    wishes.hopes(Wish.AVOID, wishes.oneIn(60));
    wishes.programmes(wishes.oneIn(200));
    wishes.bans(wishes.oneIn(180));
    wishes.declines(wishes.oneIn(120));
    return wishes;
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  List<Assignment> pins() {
    return List.copyOf(pins);
  }

  private int oneIn(int broadcasts) {
    return Math.ceilDiv(hosted.size(), broadcasts);
  }

  private void pins(int count) {
    for (int i = 0; i < count; i++) {
      order()
          .ifPresent(pair ->
              pins.add(new Assignment(pair.broadcast().index(), Role.MAIN, pair.host().index())));
    }
  }

  private void musts(int count) {
    for (int i = 0; i < count; i++) {
      order().ifPresent(pair -> ask(pair, Wish.MUST, 5, dice.oneOf("manager", "MD")));
    }
  }

  /// A main seat and a host for it who has no order that month.
  private Optional<Pair> order() {
    for (int tries = 0; tries < TRIES; tries++) {
      Pair pair = pair();
      int day = calendar.horizon().dayOf(pair.broadcast().startMinute());
      Ordered key = new Ordered(pair.host().index(), day / MONTH);
      boolean open =
          day >= FIRST_ORDER_DAY
              && !guide.isNamed(pair.broadcast().programme())
              && !guide.engages(pair.host().index());
      if (open && !ordered.contains(key) && spokenFor.add(pair.broadcast().index())) {
        ordered.add(key);
        orders.add(pair);
        return Optional.of(pair);
      }
    }
    return Optional.empty();
  }

  private Pair pair() {
    while (true) {
      Broadcast broadcast = dice.pick(hosted);
      List<Host> hosts = eligibility.hosts(new Seat(0, broadcast, Role.MAIN, 0));
      if (!hosts.isEmpty()) {
        return new Pair(broadcast, dice.pick(hosts));
      }
    }
  }

  private void hopes(Wish wish, int count) {
    for (int i = 0; i < count; i++) {
      Pair pair = pair();
      if (spokenFor.add(pair.broadcast().index())) {
        ask(pair, wish, dice.between(1, 4), dice.oneOf("MD", "MD", "vendor", "host"));
      }
    }
  }

  /// Freelance hosts decline offers.
  private void declines(int count) {
    for (int i = 0; i < count; i++) {
      Pair pair = pair();
      boolean free = pair.host().contract() == Contract.FREELANCE;
      if (free && spokenFor.add(pair.broadcast().index())) {
        ask(pair, Wish.DECLINED, 5, "host");
      }
    }
  }

  private void ask(Pair pair, Wish wish, int priority, String source) {
    String id = pair.broadcast().id();
    add(pair.host(), TargetKind.BROADCAST, id, wish, priority, source, LocalDate.MAX);
  }

  /// Buyers would like to see a host on a programme for a while.
  private void programmes(int count) {
    for (int i = 0; i < count; i++) {
      Pair pair = pair();
      String programme = pair.broadcast().programme();
      if (!programme.isEmpty() && !guide.isNamed(programme)) {
        Wish wish = dice.chance(0.7) ? Wish.WANT : Wish.AVOID;
        add(pair.host(), TargetKind.PROGRAMME, programme, wish, dice.between(1, 3), "MD", until());
      }
    }
  }

  /// A vendor or a brand no longer wants a host; some of it is over before the plan is.
  private void bans(int count) {
    for (int i = 0; i < count; i++) {
      Pair pair = pair();
      boolean brand = dice.chance(0.6);
      String target = brand ? pair.broadcast().brand() : pair.broadcast().vendor();
      TargetKind kind = brand ? TargetKind.BRAND : TargetKind.VENDOR;
      if (!guide.engages(pair.host().index()) && !isOrdered(pair.host(), target)) {
        add(pair.host(), kind, target, Wish.BAN, 5, "vendor", until());
      }
    }
  }

  private boolean isOrdered(Host host, String brandOrVendor) {
    return orders.stream()
        .filter(order -> order.host().equals(host))
        .map(Pair::broadcast)
        .anyMatch(b -> b.brand().equals(brandOrVendor) || b.vendor().equals(brandOrVendor));
  }

  private LocalDate until() {
    int days = calendar.days();
    return dice.chance(0.5) ? LocalDate.MAX : calendar.date(dice.between(days / 3, 2 * days));
  }

  private void add(
      Host host,
      TargetKind kind,
      String target,
      Wish wish,
      int priority,
      String source,
      LocalDate until) {
    requests.add(
        new Request(requests.size(), host.index(), kind, target, wish, priority, source, until));
  }
}
