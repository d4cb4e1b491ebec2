package callsheet.compile;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Strength;
import callsheet.roster.Instance;
import callsheet.rule.EligibilityRule;
import callsheet.rule.Rows;
import callsheet.rule.Scope;
import callsheet.rulebook.Rulebook.Setting;
import java.util.List;
import java.util.stream.IntStream;

/// One setting's way to a buffer: narrows by its scope, applies its strength.
final class SettingRows implements Rows {

  /// What all settings compile from.
  record Frame(Scenario scenario, SeatLiterals literals, Seats seats, int callMinutes) {

    /// What nobody has asked for yet of any host's days.
    HostDays[] newDays() {
      return new HostDays[scenario.hosts().size()];
    }
  }

  private final Frame frame;
  private final Setting setting;
  private final Scope scope;
  private final RowBuffer buffer;
  private final ConflictCollector conflicts;
  private final HostDays[] daysByHost;

  /// Whether the setting has removed every pair that falls short: of pinned seats alone it has
  /// still to speak.
  private final boolean hasRemoved;

  /// A way for one setting into a buffer.
  ///
  /// @param shared by host what settings without a `where` see of their days, null as long as none
  ///   has asked
  SettingRows(Frame frame, Setting setting, RowBuffer buffer, HostDays[] shared) {
    this.frame = frame;
    this.setting = setting;
    this.scope = setting.scope();
    this.buffer = buffer;
    this.conflicts = new ConflictCollector(frame, setting, buffer);
    this.daysByHost = scope.equals(Scope.EVERYTHING) ? shared : frame.newDays();
    this.hasRemoved = isHard() && setting.rule() instanceof EligibilityRule;
  }

  /// Hands the collected conflicts to the buffer; called once, after the rule has compiled.
  void close() {
    conflicts.close();
  }

  @Override
  public Scenario scenario() {
    return frame.scenario();
  }

  @Override
  public int callMinutes() {
    return frame.callMinutes();
  }

  @Override
  public List<Seat> seats(Host host) {
    return hasRemoved ? pinned(host) : days(host).seats();
  }

  @Override
  public List<Seat> seats(Host host, int day) {
    return days(host).seats(day);
  }

  private List<Seat> pinned(Host host) {
    return frame.seats().pinnedTo(host.index()).stream()
        .filter(seat -> scope.includes(seat, host))
        .toList();
  }

  private HostDays days(Host host) {
    HostDays days = daysByHost[host.index()];
    if (days == null) {
      days = new HostDays(frame, buffer, host, scope);
      daysByHost[host.index()] = days;
    }
    return days;
  }

  @Override
  public int literal(Seat seat, Host host) {
    int literal = frame.literals().literal(seat, host.index());
    return literal == Model.NONE || scope.includes(seat, host) ? literal : Model.NONE;
  }

  @Override
  public int takes(Seat seat, Host host) {
    return frame.literals().literal(seat, host.index());
  }

  @Override
  public List<Host> hosts(Seat seat) {
    return frame.seats().hostsOf(seat);
  }

  @Override
  public boolean shareHosts(Seat a, Seat b) {
    return frame.seats().shareHosts(a, b);
  }

  @Override
  public int unfilled(Seat seat) {
    return frame.literals().unfilled(seat);
  }

  @Override
  public int filled(Seat seat) {
    if (isSettled(seat)) {
      return Model.TRUE;
    }
    Choices choices = frame.literals().choices();
    int first = choices.start(seat.index()) + 1;
    return buffer.any(IntStream.range(first, choices.end(seat.index())).toArray());
  }

  @Override
  public int works(Host host, int day) {
    if (!scope.narrowsSeats() && scenario().meets(host, day)) {
      return Model.TRUE;
    }
    return days(host).works(day);
  }

  @Override
  public int any(int... literals) {
    return buffer.any(literals);
  }

  @Override
  public int exceeds(Sum sum, long hi, Instance instance) {
    return buffer.broken(sum, Model.NO_LO, hi, setting.index(), instance);
  }

  @Override
  public int endsFrom(Host host, int day, int minute) {
    return showTimes(host, day).endsFrom(minute);
  }

  @Override
  public int startsBy(Host host, int day, int minute) {
    return showTimes(host, day).startsBy(minute);
  }

  @Override
  public int earliestStart(Host host, int day) {
    return showTimes(host, day).earliestStart(day * Horizon.DAY);
  }

  @Override
  public int latestStart(Host host, int day) {
    return showTimes(host, day).latestStart(day * Horizon.DAY);
  }

  @Override
  public int latestEnd(Host host, int day) {
    return showTimes(host, day).latestEnd(day * Horizon.DAY);
  }

  @Override
  public void addLateness(Sum sum, Host host, int day, int minute) {
    showTimes(host, day).addLateness(sum, minute);
  }

  @Override
  public void addEarliness(Sum sum, Host host, int day, int minute) {
    showTimes(host, day).addEarliness(sum, minute);
  }

  private ShowTimes showTimes(Host host, int day) {
    return days(host).showTimes(day);
  }

  @Override
  public boolean includes(Host host) {
    return scope.includes(host);
  }

  @Override
  public boolean includes(Seat seat, Host host) {
    return scope.includes(seat, host);
  }

  @Override
  public void atMost(Sum sum, long hi, Instance instance) {
    instance(sum, Model.NO_LO, hi, instance, 1);
  }

  @Override
  public void atLeast(Sum sum, long lo, Instance instance) {
    instance(sum, lo, Model.NO_HI, instance, 1);
  }

  @Override
  public void atLeast(Sum sum, long lo, Instance instance, long importance) {
    instance(sum, lo, Model.NO_HI, instance, importance);
  }

  @Override
  public void between(Sum sum, long lo, long hi, Instance instance) {
    instance(sum, lo, hi, instance, 1);
  }

  private void instance(Sum sum, long lo, long hi, Instance instance, long importance) {
    if (setting.strength() instanceof Strength.Ratio) {
      buffer.ratio(setting.index()).present().add(1);
    }
    uncounted(sum, lo, hi, instance, importance);
  }

  private void uncounted(Sum sum, long lo, long hi, Instance instance, long importance) {
    int of = setting.index();
    switch (setting.strength()) {
      case Strength.Hard _ -> buffer.row(sum, lo, hi, 1, 0, importance, of, instance);
      case Strength.Soft(long weight, int level) ->
          buffer.row(
              sum, lo, hi, 1, level + 1, Math.multiplyExact(weight, importance), of, instance);
      case Strength.Ratio _ ->
          buffer.ratio(of).broken().add(1, buffer.broken(sum, lo, hi, of, instance));
    }
  }

  @Override
  public void taken(int literal, long amount, Seat seat, Host host, long importance) {
    if (setting.strength() instanceof Strength.Ratio) {
      buffer.ratio(setting.index()).present().add(1, literal);
    }
    if (amount > 0) {
      Instance instance = Instance.pair(host.index(), seat.index(), seat.day());
      uncounted(new Sum().add(amount, literal), Model.NO_LO, 0, instance, importance);
    }
  }

  @Override
  public void present(Sum sum) {
    if (setting.strength() instanceof Strength.Ratio) {
      Sum present = buffer.ratio(setting.index()).present();
      for (int i = 0; i < sum.size(); i++) {
        present.add(sum.coefficient(i), sum.literal(i));
      }
      present.add(sum.constant());
    }
  }

  @Override
  public void conflict(Seat a, Seat b, long amount) {
    boolean settled = isSettled(a) || isSettled(b);
    if (settled || setting.strength() instanceof Strength.Ratio) {
      conflicts.common(a, b).stream()
          .mapToObj(scenario().hosts()::get)
          .forEach(host -> conflict(a, b, amount, host, List.of()));
    } else {
      conflicts.add(a, b, Math.toIntExact(amount));
    }
  }

  @Override
  public void conflict(Seat a, Seat b, long amount, Host host, List<Seat> between) {
    int literalA = literal(a, host);
    int literalB = literal(b, host);
    if (literalA == Model.NONE || literalB == Model.NONE) {
      return;
    }
    Sum sum = new Sum().add(amount, literalA).add(amount, literalB);
    between.forEach(seat -> sum.add(-amount, literal(seat, host)));
    int day = Math.max(a.day(), b.day());
    Instance instance = Instance.seats(host.index(), a.index(), b.index(), day);
    uncounted(sum, Model.NO_LO, amount, instance, 1);
  }

  @Override
  public void exclude(Seat a, Seat b) {
    if (!isHard()) {
      throw new IllegalStateException(setting.name() + " is not hard, so it excludes nothing");
    }
    if (!isSettled(a) && !isSettled(b)) {
      conflicts.add(a, b, 0);
    }
  }

  private boolean isSettled(Seat seat) {
    return frame.literals().isSettled(seat);
  }

  @Override
  public boolean isHard() {
    return setting.strength() instanceof Strength.Hard;
  }

  @Override
  public boolean isRatio() {
    return setting.strength() instanceof Strength.Ratio;
  }

  @Override
  public void gain(int literal, long points) {
    if (setting.strength() instanceof Strength.Soft(long weight, int level)) {
      buffer.gain(level + 1, literal, Math.multiplyExact(weight, points));
    } else {
      throw new IllegalStateException(setting.name() + " earns only as a soft rule");
    }
  }
}
