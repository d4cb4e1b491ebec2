package callsheet.compile;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Strength;
import callsheet.rule.EligibilityRule;
import callsheet.rule.SeatTrait;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/// Who may take which seat: the pairs that no hard eligibility rule removes.
public final class Eligibility {

  private static final int CHUNK = 64;

  private final Scenario scenario;
  private final List<Setting> hardSettings;

  /// The hard settings to which a trait of a seat says all, and by trait, as far as it was asked
  /// for, the hosts whom they let take such seats.
  private final Map<Setting, Map<Object, BitSet>> byTrait = new LinkedHashMap<>();

  /// The other hard settings.
  private final List<Setting> byPair = new ArrayList<>();

  /// The eligibility of a scenario under its rules.
  public Eligibility(Scenario scenario, Rulebook rulebook) {
    this.scenario = scenario;
    this.hardSettings =
        rulebook.settings().stream()
            .filter(s -> s.strength() instanceof Strength.Hard)
            .filter(s -> s.rule() instanceof EligibilityRule)
            .toList();
    for (Setting setting : hardSettings) {
      if (setting.rule() instanceof SeatTrait && !setting.scope().narrowsSeats()) {
        byTrait.put(setting, new ConcurrentHashMap<>());
      } else {
        byPair.add(setting);
      }
    }
  }

  /// The hard settings that keep a host off a seat; empty if they may take it.
  public List<Setting> blocking(Seat seat, Host host) {
    return hardSettings.stream().filter(s -> blocks(s, seat, host)).toList();
  }

  /// Tells of one pair after another, faster than [#blocking], whether the host may take the seat.
  /// For one thread.
  public BiPredicate<Seat, Host> asked() {
    Setting[] order = hardSettings.toArray(Setting[]::new);
    return (seat, host) -> mayTake(seat, host, order);
  }

  private boolean blocks(Setting setting, Seat seat, Host host) {
    return ((EligibilityRule) setting.rule()).shortfall(scenario, seat, host) > 0
        && setting.scope().includes(seat, host);
  }

  /// Asks the rules in an order that learns: one that blocks moves a place forward, so that most
  /// pairs are refused by the first. The order changes nothing but the time it takes.
  private boolean mayTake(Seat seat, Host host, Setting[] order) {
    for (int i = 0; i < order.length; i++) {
      Setting setting = order[i];
      if (blocks(setting, seat, host)) {
        if (i > 0) {
          order[i] = order[i - 1];
          order[i - 1] = setting;
        }
        return false;
      }
    }
    return true;
  }

  /// The choices, with a literal for each of the pairs that may be.
  Choices choices(Parallel parallel) {
    List<Seat> seats = scenario.seats();
    int[][] hostsBySeat = new int[seats.size()][];
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int from = 0; from < seats.size(); from += CHUNK) {
      List<Seat> chunk = seats.subList(from, Math.min(seats.size(), from + CHUNK));
      tasks.add(() -> {
        Setting[] order = byPair.toArray(Setting[]::new);
        int[] found = new int[scenario.hosts().size()];
        for (Seat seat : chunk) {
          hostsBySeat[seat.index()] = hostsOf(seat, order, found);
        }
        return chunk.size();
      });
    }
    parallel.run(tasks);
    int[] settled = new int[seats.size()];
    for (Seat seat : seats) {
      settled[seat.index()] = scenario.pinnedHost(seat).orElse(Model.NONE);
    }
    int[] day = seats.stream().mapToInt(Seat::day).toArray();
    int[] minute = seats.stream().mapToInt(Seat::startMinute).toArray();
    return new Choices(scenario.hosts().size(), hostsBySeat, settled, day, minute);
  }

  private int[] hostsOf(Seat seat, Setting[] order, int[] found) {
    int n = 0;
    if (scenario.pinnedHost(seat).isEmpty()) {
      BitSet hosts = new BitSet();
      hosts.set(0, scenario.hosts().size());
      byTrait.forEach((setting, known) -> hosts.and(admitted(setting, known, seat)));
      for (int host = hosts.nextSetBit(0); host >= 0; host = hosts.nextSetBit(host + 1)) {
        if (mayTake(seat, scenario.hosts().get(host), order)) {
          found[n++] = host;
        }
      }
    }
    return Arrays.copyOf(found, n);
  }

  private BitSet admitted(Setting setting, Map<Object, BitSet> known, Seat seat) {
    return known.computeIfAbsent(
        ((SeatTrait) setting.rule()).trait(seat),
        trait -> {
          BitSet hosts = new BitSet();
          scenario.hosts().stream()
              .filter(host -> !blocks(setting, seat, host))
              .forEach(host -> hosts.set(host.index()));
          return hosts;
        });
  }
}
