package callsheet.compile;

import callsheet.compile.SettingRows.Frame;
import callsheet.model.Conflicts;
import callsheet.problem.Seat;
import callsheet.problem.Strength;
import callsheet.rule.Scope;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/// Collects the pairs of seats that one setting keeps a host from taking both of: once for all
/// hosts, unless the setting's `where` tells seats apart.
final class ConflictCollector {

  private static final int ALL_HOSTS = -1;

  private record Pairs(BitSet hosts, Ints seatA, Ints seatB, Ints amounts) {}

  private final Frame frame;
  private final Setting setting;
  private final Scope scope;
  private final RowBuffer buffer;
  private final Map<Integer, Pairs> pairsByHost = new TreeMap<>();

  ConflictCollector(Frame frame, Setting setting, RowBuffer buffer) {
    this.frame = frame;
    this.setting = setting;
    this.scope = setting.scope();
    this.buffer = buffer;
  }

  /// Adds a pair of open seats that costs `amount` to whoever takes both.
  void add(Seat a, Seat b, int amount) {
    if (!frame.seats().shareHosts(a, b)) {
      return;
    }
    if (scope.narrowsSeats()) {
      common(a, b).stream().forEach(host -> add(host, a, b, amount));
    } else {
      add(ALL_HOSTS, a, b, amount);
    }
  }

  private void add(int host, Seat a, Seat b, int amount) {
    Pairs pairs =
        pairsByHost.computeIfAbsent(
            host, h -> new Pairs(boundHosts(h), new Ints(), new Ints(), new Ints()));
    pairs.seatA().add(Math.min(a.index(), b.index()));
    pairs.seatB().add(Math.max(a.index(), b.index()));
    pairs.amounts().add(amount);
  }

  private BitSet boundHosts(int host) {
    BitSet hosts = new BitSet();
    if (host != ALL_HOSTS) {
      hosts.set(host);
      return hosts;
    }
    frame.scenario().hosts().stream()
        .filter(scope::includes)
        .forEach(each -> hosts.set(each.index()));
    return hosts;
  }

  /// The hosts who may take both seats and whom the rule looks at on both.
  BitSet common(Seat a, Seat b) {
    BitSet hosts = (BitSet) frame.seats().hostSetOf(a).clone();
    hosts.and(frame.seats().hostSetOf(b));
    BitSet bound = new BitSet();
    hosts.stream()
        .mapToObj(frame.scenario().hosts()::get)
        .filter(host -> scope.includes(a, host) && scope.includes(b, host))
        .forEach(host -> bound.set(host.index()));
    return bound;
  }

  /// Hands all pairs to the buffer; called once, after the rule has compiled.
  void close() {
    int level = Rulebook.levelOf(setting.strength());
    long weight = setting.strength() instanceof Strength.Soft soft ? soft.weight() : 1;
    for (Pairs pairs : pairsByHost.values()) {
      buffer.conflicts.add(
          new Conflicts(
              setting.index(),
              pairs.hosts(),
              level,
              weight,
              pairs.seatA().toArray(),
              pairs.seatB().toArray(),
              pairs.amounts().toArray()));
    }
  }
}
