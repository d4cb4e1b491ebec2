package callsheet.generate;

import callsheet.problem.Contract;
import callsheet.problem.DateRange;
import callsheet.problem.Grade;
import callsheet.problem.Host;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The hosts of all houses: who they are, their grades and their contracts.
///
/// New hosts are novices for about two years. Five in eight are main hosts or stars, more in a
/// small house, because every broadcast wants a main host.
final class Cast {

  private static final int SMALL_HOUSE = 20;
  private static final double MAIN_SHARE = 0.625;
  private static final double MAIN_SHARE_OF_SMALL_HOUSE = 0.72;
  private static final double STAR_SHARE = 0.15;
  private static final double MONTH = 31;

  private final Plan plan;
  private final Dice dice;
  private final HostNames names;
  private final List<Host> hosts = new ArrayList<>();
  private final List<House> houses = new ArrayList<>();
  private int leaving;
  private int expecting;

  private Cast(Plan plan, Dice dice) {
    this.plan = plan;
    this.dice = dice;
    this.names = new HostNames(dice.split());
    double months = Math.max(1, plan.days() / MONTH);
    this.leaving = plan.hosts() < 10 ? 0 : (int) Math.ceil(plan.hosts() / 40.0 * months / 2 + 0.3);
    this.expecting = plan.hosts() < 10 ? 0 : Math.max(1, plan.hosts() / 50);
  }

  /// Draws the hosts of all houses; a host's house is at the same index in [#houses()].
  static Cast draw(Plan plan, List<House> houses, Dice dice) {
    Cast cast = new Cast(plan, dice);
    int[] live = dice.spread(plan.hosts(), plan.liveChannels(), plan.hosts(), 0);
    for (House house : houses) {
      int count = 0;
      for (int i = 0; i < house.liveChannels().size(); i++) {
        count += live[house.firstLive() + i];
      }
      cast.join(house, count);
    }
    return cast;
  }

  List<Host> hosts() {
    return Collections.unmodifiableList(hosts);
  }

  List<House> houses() {
    return Collections.unmodifiableList(houses);
  }

  /// The hosts of a house who may stand as main hosts.
  List<Host> mains(House house) {
    return hosts.stream().filter(h -> isMain(h) && houses.get(h.index()).equals(house)).toList();
  }

  /// How many hosts a house has.
  int sizeOf(House house) {
    return (int) houses.stream().filter(house::equals).count();
  }

  static boolean isMain(Host host) {
    return host.grade().compareTo(Grade.MAIN) >= 0;
  }

  private void join(House house, int count) {
    List<Set<String>> scopes = dice.shuffled(scopes(house, count));
    List<Grade> grades = dice.shuffled(grades(count));
    for (int i = 0; i < count; i++) {
      hosts.add(host(house, grades.get(i), scopes.get(i)));
      houses.add(house);
    }
  }

  private static List<Grade> grades(int count) {
    double mainShare = count < SMALL_HOUSE ? MAIN_SHARE_OF_SMALL_HOUSE : MAIN_SHARE;
    int mains = (int) Math.round(count * mainShare);
    int stars = Math.max(1, (int) Math.round(count * STAR_SHARE));
    int novices = Math.max(count < 8 ? 0 : 2, (int) Math.round((count - mains) * 0.4));
    List<Grade> grades = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      grades.add(
          i < stars
              ? Grade.STAR
              : i < mains ? Grade.MAIN : i < mains + novices ? Grade.NOVICE : Grade.SUB);
    }
    return grades;
  }

  /// Most hosts are bound to one live channel, some to a pair of channels, a few to none.
  private static List<Set<String>> scopes(House house, int count) {
    List<Set<String>> pattern = new ArrayList<>();
    String first = house.liveChannels().getFirst();
    String last = house.liveChannels().getLast();
    boolean twins = !first.equals(last);
    if (house.hasSideChannels()) {
      pattern.add(Set.of(first, house.dataChannel()));
      pattern.add(Set.of(last, house.mobileChannel()));
      pattern.add(twins ? Set.of(first, last) : Set.of(first, house.dataChannel()));
      pattern.add(Set.of());
      pattern.add(Set.of(last, house.dataChannel()));
      pattern.add(Set.of(first));
      pattern.add(twins ? Set.of(first, last) : Set.of(first, house.mobileChannel()));
      pattern.add(Set.of(last));
    } else {
      pattern.add(Set.of(first));
      pattern.add(Set.of(last));
      pattern.add(twins ? Set.of(first, last) : Set.of(first));
    }
    List<Set<String>> scopes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      scopes.add(pattern.get(i % pattern.size()));
    }
    return scopes;
  }

  private Host host(House house, Grade grade, Set<String> channels) {
    boolean woman = dice.chance(0.72);
    boolean freelance = grade != Grade.NOVICE && dice.chance(grade == Grade.STAR ? 0.7 : 0.35);
    LocalDate since = plan.start().minusDays(daysOfService(grade));
    int index = hosts.size();
    return new Host(
        index,
        "H%04d".formatted(1001 + index),
        names.name(woman),
        grade,
        freelance ? Contract.FREELANCE : Contract.EMPLOYEE,
        new DateRange(since, freelance ? contractEnd() : LocalDate.MAX),
        channels,
        freelance ? dice.between(4, 6) * 4 : 0,
        expects(woman, grade) ? List.of(protection()) : List.of(),
        house.brand() + (channels.contains(house.dataChannel()) ? " 별관" : " 본관"),
        woman ? "여" : "남",
        since.getYear() - dice.between(25, 30),
        Map.of());
  }

  private int daysOfService(Grade grade) {
    return switch (grade) {
      case NOVICE -> dice.between(40, 700);
      case SUB -> dice.between(600, 1_700);
      case MAIN -> dice.between(1_300, 4_000);
      case STAR -> dice.between(3_000, 6_500);
    };
  }

  /// One or two contracts end in the last days of the plan; the others are renewed beyond it.
  private LocalDate contractEnd() {
    LocalDate last = plan.start().plusDays(plan.days() - 1L);
    if (leaving > 0 && dice.chance(0.2)) {
      leaving--;
      return last.minusDays(dice.between(2, plan.days() > 100 ? plan.days() / 2 : 8));
    }
    return last.plusDays(dice.between(1, 24) * 30L);
  }

  private boolean expects(boolean woman, Grade grade) {
    boolean yes =
        expecting > 0 && woman && grade != Grade.STAR && grade != Grade.NOVICE && dice.chance(0.15);
    expecting -= yes ? 1 : 0;
    return yes;
  }

  private DateRange protection() {
    int into = plan.days() > 100 ? dice.between(0, plan.days() - 60) : -dice.between(10, 60);
    LocalDate from = plan.start().plusDays(into);
    return new DateRange(from, from.plusDays(200));
  }
}
