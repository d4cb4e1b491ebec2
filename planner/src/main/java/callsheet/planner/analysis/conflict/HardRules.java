package callsheet.planner.analysis.conflict;

import callsheet.compile.Compiler;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Strength;
import callsheet.roster.Instance;
import callsheet.roster.Score;
import callsheet.rule.Definition;
import callsheet.rule.EligibilityRule;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The hard rules of a scenario taken apart into members that can each be left out.
///
/// They are compiled as if nobody were pinned and every host could take every seat; pins and what
/// keeps hosts off seats are members beside the rows, which say what any host on any seat means.
final class HardRules {

  private final Scenario scenario;
  private final Model model;
  private final Blocks blocks;
  private final Map<Integer, Setting> settings = new HashMap<>();
  private final Map<Key, List<Integer>> rows = new HashMap<>();

  private record Key(int setting, Instance instance) {}

  private HardRules(
      Scenario scenario, Model model, Rulebook rulebook, Rulebook hard, Set<Seat> wanted) {
    this.scenario = scenario;
    this.model = model;
    this.blocks = new Blocks(scenario, rulebook, wanted);
    hard.settings().forEach(setting -> settings.put(setting.index(), setting));
    for (int row = 0; row < model.rows().count(); row++) {
      if (model.rows().level()[row] == Score.HARD) {
        rows.computeIfAbsent(keyOf(memberOf(row)), k -> new ArrayList<>(1)).add(row);
      }
    }
  }

  /// Takes the hard rules of a scenario apart.
  ///
  /// @param wanted seats that are asked to be filled
  static HardRules of(Scenario scenario, Rulebook rulebook, Set<Seat> wanted, int threads) {
    Rulebook hard =
        new Rulebook(
            rulebook.settings().stream()
                .filter(s -> Rulebook.levelOf(s.strength()) == Score.HARD)
                .filter(s -> s.rule() instanceof Definition || !blocks(s))
                .toList());
    Scenario unpinned = scenario.toBuilder().pins(List.of()).build();
    Model model = Compiler.compile(unpinned, hard, threads);
    return new HardRules(scenario, model, rulebook, hard, wanted);
  }

  private static boolean blocks(Setting setting) {
    return setting.strength() instanceof Strength.Hard && setting.rule() instanceof EligibilityRule;
  }

  /// The rows, in which every host may take every seat.
  Model model() {
    return model;
  }

  /// The scenario with its pins.
  Scenario scenario() {
    return scenario;
  }

  private Member.Case memberOf(int row) {
    Setting setting = setting(model.rows().setting()[row]);
    return new Member.Case(setting, model.rows().instanceOf(row));
  }

  private static Key keyOf(Member.Case rule) {
    return new Key(rule.setting().index(), rule.instance());
  }

  private Setting setting(int index) {
    Setting setting = settings.get(index);
    if (setting == null) {
      throw new IllegalStateException("No hard setting has the index " + index);
    }
    return setting;
  }

  /// The rows of a case; none if it is a pair of seats told apart from them.
  List<Integer> rowsOf(Member.Case rule) {
    return rows.getOrDefault(keyOf(rule), List.of());
  }

  /// The pins, each on its seat.
  List<Member.Pinned> pins() {
    List<Member.Pinned> pins = new ArrayList<>();
    for (Seat seat : scenario.seats()) {
      scenario
          .pinnedHost(seat)
          .ifPresent(host -> pins.add(new Member.Pinned(seat, scenario.hosts().get(host))));
    }
    return pins;
  }

  /// What keeps a host off a seat; empty if they may take it.
  Set<Member> blocking(Seat seat, Host host) {
    return blocks.of(seat, host);
  }

  /// The seats of a case that one host can't take both, if it is told so: the literals of both.
  List<int[]> exclusive(Member.Case rule) {
    Instance instance = rule.instance();
    if (rows.containsKey(keyOf(rule)) || instance.other() == Instance.NONE || instance.host() < 0) {
      return List.of();
    }
    return List.of(
        new int[] {
          model.choices().literal(instance.seat(), instance.host()),
          model.choices().literal(instance.other(), instance.host())
        });
  }

  /// The literals of the hosts who stand where something keeps them off.
  List<Integer> misplaced(int[] hosts) {
    List<Integer> misplaced = new ArrayList<>();
    for (Seat seat : scenario.seats()) {
      int host = hosts[seat.index()];
      if (host != Model.NONE && !blocks.areNone(seat, scenario.hosts().get(host))) {
        misplaced.add(model.choices().literal(seat.index(), host));
      }
    }
    return misplaced;
  }

  /// Everything that these hosts break, pins aside.
  ///
  /// @param hosts of each seat, [Model#NONE] for nobody
  Set<Member> broken(int[] hosts) {
    Set<Member> broken = new LinkedHashSet<>();
    for (Seat seat : scenario.seats()) {
      if (hosts[seat.index()] != Model.NONE) {
        broken.addAll(blocking(seat, scenario.hosts().get(hosts[seat.index()])));
      }
    }
    addPairs(hosts, broken);
    boolean[] value = model.values(hosts);
    Model.Rows all = model.rows();
    for (int row = 0; row < all.count(); row++) {
      if (all.level()[row] == Score.HARD && all.amount(row, model.activity(row, value)) > 0) {
        broken.add(memberOf(row));
      }
    }
    return broken;
  }

  /// The cases of a host on a day, and the pairs of its shows that the host can't both take.
  Set<Member> around(int host, int day) {
    Set<Member> around = new LinkedHashSet<>();
    Model.Rows all = model.rows();
    for (int row = 0; row < all.count(); row++) {
      if (all.level()[row] == Score.HARD
          && all.instance()[4 * row] == host
          && all.instance()[4 * row + 1] == day) {
        around.add(memberOf(row));
      }
    }
    for (Conflicts pairs : model.conflicts()) {
      for (int i = 0; pairs.isHard() && pairs.hosts().get(host) && i < pairs.size(); i++) {
        int a = pairs.seatA()[i];
        int b = pairs.seatB()[i];
        if (pairs.amounts()[i] > 0
            && model.choices().day(a) == day
            && mayTake(a, host)
            && mayTake(b, host)) {
          around.add(pair(pairs.setting(), host, a, b));
        }
      }
    }
    return around;
  }

  private boolean mayTake(int seat, int host) {
    return blocks.areNone(scenario.seats().get(seat), scenario.hosts().get(host));
  }

  private void addPairs(int[] hosts, Set<Member> broken) {
    for (Conflicts pairs : model.conflicts()) {
      BitSet bound = pairs.hosts();
      for (int i = 0; pairs.isHard() && i < pairs.size(); i++) {
        int a = pairs.seatA()[i];
        int host = hosts[a];
        if (host != Model.NONE && host == hosts[pairs.seatB()[i]] && bound.get(host)) {
          // Pairs without an amount are counted by a row of the same setting.
          if (pairs.amounts()[i] > 0) {
            broken.add(pair(pairs.setting(), host, a, pairs.seatB()[i]));
          }
        }
      }
    }
  }

  private Member.Case pair(int setting, int host, int a, int b) {
    int day = Math.max(scenario.seats().get(a).day(), scenario.seats().get(b).day());
    return new Member.Case(setting(setting), Instance.seats(host, a, b, day));
  }
}
