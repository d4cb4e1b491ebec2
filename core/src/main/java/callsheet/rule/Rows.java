package callsheet.rule;

import callsheet.model.Sum;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Instance;
import java.util.List;

/// Where a rule puts its rows: literals to build them from, and the instances it promises to keep.
///
/// All literals are already narrowed by the rule's `where`. How strongly the rule binds is settled
/// behind this interface: a row becomes hard, or weighted, or counts in a ratio.
public interface Rows {

  /// The scenario compiled.
  Scenario scenario();

  /// How many minutes before a host's first show of a day their duty starts.
  int callMinutes();

  /// The open seats that a host may take and the rule looks at, in the order of their index. Of a
  /// hard rule on eligibility only pinned ones: it has settled who may take the others.
  List<Seat> seats(Host host);

  /// The same on one broadcast day, together with those carried over on which the host stood.
  List<Seat> seats(Host host, int day);

  /// The literal *the host takes the seat*: [callsheet.model.Model#NONE] if they never can or the
  /// rule does not look at the pair, [callsheet.model.Model#TRUE] if they do in any case.
  int literal(Seat seat, Host host);

  /// The same whether or not the rule looks at the pair.
  int takes(Seat seat, Host host);

  /// The hosts who may take a seat, in the order of their index, whether or not the rule looks at
  /// them; of a seat carried over, the one who took it.
  List<Host> hosts(Seat seat);

  /// Whether some host may take the one seat and may take the other.
  boolean shareHosts(Seat a, Seat b);

  /// The literal *nobody takes the seat*.
  int unfilled(Seat seat);

  /// The literal *somebody takes the seat*, whether or not the rule looks at them.
  int filled(Seat seat);

  /// The literal *the host works on the day*: takes a seat of it or attends a meeting.
  int works(Host host, int day);

  /// A literal that holds when at least one of the given ones does.
  int any(int... literals);

  /// A literal that holds when `sum > hi`: a notion of the rule's own, such as *both* or *not*,
  /// that its instances then speak of. [#any] costs less where it is enough.
  int exceeds(Sum sum, long hi, Instance instance);

  /// A literal that holds when the host takes a seat of the day that ends at the minute or later.
  int endsFrom(Host host, int day, int minute);

  /// A literal that holds when the host takes a seat of the day that starts at the minute or
  /// earlier.
  int startsBy(Host host, int day, int minute);

  /// The earliest start among the host's seats of the day; the start of the day if there is none.
  int earliestStart(Host host, int day);

  /// The latest start among the host's seats of the day; the start of the day if there is none.
  int latestStart(Host host, int day);

  /// The latest end among the host's seats of the day; the start of the day if there is none.
  int latestEnd(Host host, int day);

  /// Adds how many minutes after `minute` the host's last show of the day ends, 0 if none does: `Σ
  /// (tᵢ − tᵢ₋₁) · [last end ≥ tᵢ]` over the ends tᵢ after it.
  void addLateness(Sum sum, Host host, int day, int minute);

  /// Adds how many minutes before `minute` the host's first show of the day starts, 0 if none does.
  void addEarliness(Sum sum, Host host, int day, int minute);

  /// Whether the rule looks at a host at all.
  boolean includes(Host host);

  /// Whether the rule looks at a pair.
  boolean includes(Seat seat, Host host);

  /// An instance that holds when `sum ≤ hi`; its amount is the excess.
  void atMost(Sum sum, long hi, Instance instance);

  /// An instance that holds when `sum ≥ lo`; its amount is what is missing.
  void atLeast(Sum sum, long lo, Instance instance);

  /// An instance that holds when `lo ≤ sum ≤ hi`; its amount is the distance.
  void between(Sum sum, long lo, long hi, Instance instance);

  /// An instance as [#atLeast(Sum, long, Instance)] whose amount counts `importance` times.
  void atLeast(Sum sum, long lo, Instance instance, long importance);

  /// An instance that exists when the literal holds, and is then broken by `amount` (0: kept).
  default void taken(int literal, long amount, Seat seat, Host host) {
    taken(literal, amount, seat, host, 1);
  }

  /// The same with an amount that counts `importance` times.
  void taken(int literal, long amount, Seat seat, Host host, long importance);

  /// For every host: an instance, broken by `amount` when the host takes both seats. It counts in a
  /// ratio only through [#present].
  void conflict(Seat a, Seat b, long amount);

  /// As [#conflict] for one host, but excused when the host takes one of the seats `between`.
  void conflict(Seat a, Seat b, long amount, Host host, List<Seat> between);

  /// Whether the rule binds as a ratio, so that [#present] is heard.
  boolean isRatio();

  /// Adds to the number of instances that a ratio is taken of.
  void present(Sum sum);

  /// Says that no host can take both seats without breaking an instance named elsewhere: it speeds
  /// the search and never counts. Only a hard rule may say so.
  void exclude(Seat a, Seat b);

  /// Whether the rule binds hard, so that [#exclude] is allowed.
  boolean isHard();

  /// What taking a pair earns (objective rules only).
  void gain(int literal, long points);
}
