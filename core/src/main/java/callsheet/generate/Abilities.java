package callsheet.generate;

import callsheet.problem.DateRange;
import callsheet.problem.Grade;
import callsheet.problem.Host;
import callsheet.problem.Licence;
import callsheet.problem.Skill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the hosts can present: skills by category and licences.
///
/// The larger a house, the more its hosts specialise, so that a seat finds about as many hosts
/// everywhere.
final class Abilities {

  private static final double MAINS_WANTED = 22;
  private static final int FEWEST_MAINS = 4;

  private final Plan plan;
  private final Cast cast;
  private final Dice dice;
  private final List<Map<String, Integer>> levels = new ArrayList<>();
  private final List<Set<String>> groups = new ArrayList<>();
  private final List<Licence> licences = new ArrayList<>();

  private Abilities(Plan plan, Cast cast, Dice dice) {
    this.plan = plan;
    this.cast = cast;
    this.dice = dice;
  }

  static Abilities draw(Plan plan, List<House> houses, Cast cast, Dice dice) {
    Abilities abilities = new Abilities(plan, cast, dice);
    for (Host host : cast.hosts()) {
      abilities.levels.add(new HashMap<>());
      abilities.groups.add(abilities.strongGroups(cast.houses().get(host.index())));
    }
    houses.forEach(abilities::train);
    houses.forEach(abilities::examine);
    return abilities;
  }

  /// 0 if the host can't present it.
  int level(int host, String category) {
    return levels.get(host).getOrDefault(category, 0);
  }

  void raise(int host, String category, int level) {
    levels.get(host).merge(category, level, Math::max);
  }

  List<Licence> licences() {
    return List.copyOf(licences);
  }

  List<Skill> skills() {
    List<Skill> skills = new ArrayList<>();
    for (int host = 0; host < levels.size(); host++) {
      for (Line line : cast.houses().get(host).lines()) {
        int level = level(host, line.name());
        if (level > 0) {
          skills.add(new Skill(host, line.name(), level));
        }
      }
    }
    return skills;
  }

  private Set<String> strongGroups(House house) {
    Set<String> strong = new HashSet<>();
    strong.add(dice.pick(house.lines()).group());
    strong.add(dice.pick(house.lines()).group());
    return strong;
  }

  private List<Host> of(House house) {
    return cast.hosts().stream()
        .filter(host -> cast.houses().get(host.index()).equals(house))
        .toList();
  }

  private void train(House house) {
    List<Host> mains = cast.mains(house);
    List<Line> lines = house.lines().subList(0, house.lines().size() - 1);
    double breadth = Math.min(0.97, MAINS_WANTED / mains.size());
    for (Host host : of(house)) {
      int count = Math.clamp(dice.around(breadth * lines.size()), 1, lines.size());
      for (Line line : byInclination(host, lines).subList(0, count)) {
        raise(host.index(), line.name(), firstLevel(host, line));
      }
    }
    int wanted = Math.max(FEWEST_MAINS, (int) (breadth * mains.size() / 2));
    for (Line line : lines) {
      fillUp(line, mains, wanted);
      house.channels().forEach(channel -> fillUp(line, bound(mains, channel), FEWEST_MAINS));
    }
  }

  private static List<Host> bound(List<Host> hosts, String channel) {
    return hosts.stream()
        .filter(host -> host.channels().isEmpty() || host.channels().contains(channel))
        .toList();
  }

  private List<Line> byInclination(Host host, List<Line> lines) {
    return Dice.ranked(
        lines, line -> (isStrong(host, line) ? 1.2 : 0) + dice.normal(0, 0.7) + line.share() / 30);
  }

  private boolean isStrong(Host host, Line line) {
    return groups.get(host.index()).contains(line.group());
  }

  private int firstLevel(Host host, Line line) {
    double mean =
        switch (host.grade()) {
          case NOVICE -> 0.9;
          case SUB -> 1.4;
          case MAIN -> 1.9;
          case STAR -> 2.3;
        };
    int level = (int) Math.round(dice.normal(mean + (isStrong(host, line) ? 0.5 : -0.2), 0.5));
    return Math.clamp(level, 1, host.grade() == Grade.NOVICE ? 2 : 3);
  }

  private void fillUp(Line line, List<Host> mains, int wanted) {
    long able = mains.stream().filter(h -> level(h.index(), line.name()) > 0).count();
    for (Host host : dice.shuffled(mains)) {
      if (able < wanted && level(host.index(), line.name()) == 0) {
        raise(host.index(), line.name(), 1);
        able++;
      }
    }
  }

  /// Main hosts with a licence for every channel, one or two of which lapse in the plan; one that
  /// has lapsed before; some subs.
  private void examine(House house) {
    List<Host> mains = dice.shuffled(cast.mains(house));
    int licensed = Math.clamp(Math.round(14f + mains.size() * 0.1f), 1, mains.size());
    int lapsing = mains.size() < 10 ? 0 : 1 + mains.size() / 30;
    Set<Host> holders = new LinkedHashSet<>(mains.subList(0, licensed));
    List<Host> firm = mains.subList(lapsing, mains.size());
    for (String channel : house.channels()) {
      List<Host> able = bound(firm, channel);
      holders.addAll(able.subList(0, Math.min(FEWEST_MAINS, able.size())));
    }
    for (Host host : holders) {
      raise(host.index(), house.insurance().name(), dice.between(1, 3));
      license(host, mains.indexOf(host) < lapsing);
    }
    mains.stream()
        .filter(host -> !holders.contains(host))
        .findFirst()
        .ifPresent(host -> lapsed(host, house.insurance()));
    for (Host host : of(house)) {
      if (host.grade() == Grade.SUB && dice.chance(0.5)) {
        raise(host.index(), house.insurance().name(), 1);
        license(host, false);
      }
    }
  }

  private void license(Host host, boolean lapsing) {
    if (lapsing) {
      LocalDate to = plan.start().plusDays(dice.between(plan.days() / 3, plan.days() - 4));
      licences.add(licence(host, to.minusYears(2).plusDays(1), to));
      return;
    }
    LocalDate to = plan.start().plusDays(dice.between(40, 730));
    licences.add(licence(host, to.minusYears(2).plusDays(1), to));
    if (to.isBefore(plan.start().plusDays(plan.days()))) {
      int gap = dice.chance(0.8) ? 1 : dice.between(5, 30);
      licences.add(licence(host, to.plusDays(gap), to.plusDays(gap).plusYears(2)));
    }
  }

  private void lapsed(Host host, Line insurance) {
    raise(host.index(), insurance.name(), 2);
    LocalDate to = plan.start().minusDays(dice.between(30, 300));
    licences.add(licence(host, to.minusYears(2), to));
  }

  private static Licence licence(Host host, LocalDate from, LocalDate to) {
    return new Licence(host.index(), Line.INSURANCE_LICENCE, new DateRange(from, to));
  }
}
