package callsheet.planner.analysis.conflict;

import callsheet.engine.EngineFault;
import callsheet.engine.Stop;
import callsheet.engine.cpsat.Feasibility.Answer;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.problem.Seat;
import callsheet.roster.Instance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/// Looks for minimal sets of members that can't hold together.
///
/// A part of the hard rules is solved, its roster is held against all of them, and what it breaks
/// joins the part. If the part can't be solved at all it holds a conflict, which is a proof for the
/// whole; if its roster breaks nothing any more, nothing conflicts. What is in conflict is narrowed
/// by QuickXplain (Junker, AAAI 2004): halves are left out as long as the rest still collides.
final class ConflictSearch {

  private static final double LONGEST_QUESTION = 5;

  /// Rounds after which a part takes in all that bears on a host's day at once.
  private static final int PATIENCE = 3;

  private final HardRules rules;
  private final Collection<Seat> wanted;
  private final LongSupplier nanos;
  private long deadline;
  private final Stop stop;
  private final Part part;
  private final Set<Instance> surrounded = new HashSet<>();
  private int questions;

  ConflictSearch(
      HardRules rules, Collection<Seat> wanted, LongSupplier nanos, long deadline, Stop stop) {
    this.rules = rules;
    this.wanted = wanted;
    this.nanos = nanos;
    this.deadline = deadline;
    this.stop = stop;
    this.part = new Part(rules, wanted);
  }

  /// How the look at all members but some ended.
  sealed interface Look {

    /// They hold together.
    ///
    /// @param hosts of each seat, [Model#NONE] for nobody
    @SuppressWarnings("ArrayRecordComponent") // handed over whole, never compared
    record Solved(int[] hosts) implements Look {}

    /// These of them don't.
    record Collision(List<Member> members) implements Look {}

    /// The time was too short.
    record Unsettled() implements Look {}
  }

  /// Leaves no more than some time from now on.
  void hurry(Duration most) {
    deadline = Math.min(deadline, nanos.getAsLong() + most.toNanos());
  }

  /// How many questions were asked.
  int questions() {
    return questions;
  }

  /// Looks at all members but some.
  ///
  /// @param near a roster that the solved one should resemble
  Look look(Set<Member> without, int[] near) {
    int[] hosts = near;
    for (int round = 0; ; round++) {
      Set<Member> broken = broken(hosts);
      broken.removeAll(without);
      if (broken.isEmpty() && isFilled(hosts)) {
        return new Look.Solved(hosts);
      }
      int known = part.size();
      broken.forEach(part::add);
      if (round >= PATIENCE) {
        broken.forEach(this::addAround);
      }
      rules.misplaced(hosts).forEach(part::speakOf);
      if (round > 0 && part.size() == known) {
        throw EngineFault.notHeld(broken);
      }
      List<Member> asked = part.members().stream().filter(m -> !without.contains(m)).toList();
      switch (ask(asked, near)) {
        case Answer.Possible possible -> hosts = applied(possible, near);
        case Answer.Impossible _ -> {
          return new Look.Collision(asked);
        }
        case Answer.Unknown _ -> {
          return new Look.Unsettled();
        }
      }
    }
  }

  /// What else bears on the host and the day of a case: it would be met sooner or later.
  private void addAround(Member member) {
    if (member instanceof Member.Case rule
        && rule.instance().host() != Instance.NONE
        && rule.instance().day() != Instance.NONE
        && surrounded.add(Instance.hostDay(rule.instance().host(), rule.instance().day()))) {
      rules.around(rule.instance().host(), rule.instance().day()).forEach(part::add);
    }
  }

  private Set<Member> broken(int[] hosts) {
    Set<Member> broken = rules.broken(hosts);
    rules.pins().stream().filter(pin -> !isKept(pin, hosts)).forEach(broken::add);
    return broken;
  }

  private boolean isFilled(int[] hosts) {
    return wanted.stream().noneMatch(seat -> hosts[seat.index()] == Model.NONE);
  }

  private static boolean isKept(Member.Pinned pin, int[] hosts) {
    return hosts[pin.seat().index()] == pin.host().index();
  }

  /// The roster near, changed where the question spoke of it.
  private int[] applied(Answer.Possible possible, int[] near) {
    Choices choices = rules.model().choices();
    int[] hosts = near.clone();
    possible.spokenOf().stream()
        .filter(literal -> !possible.holding().get(literal))
        .filter(literal -> near[choices.choiceOf(literal)] == choices.hostOf(literal))
        .forEach(literal -> hosts[choices.choiceOf(literal)] = Model.NONE);
    possible.holding().stream()
        .forEach(literal -> hosts[choices.choiceOf(literal)] = choices.hostOf(literal));
    return hosts;
  }

  private Answer ask(List<Member> members, int[] near) {
    questions++;
    return left() <= 0 ? new Answer.Unknown() : part.ask(members, near, left(), stop);
  }

  private double left() {
    return Math.min(LONGEST_QUESTION, (deadline - nanos.getAsLong()) / 1e9);
  }

  /// Whether some members hold together, by themselves; empty if the time was too short.
  Optional<Boolean> holds(Collection<Member> members) {
    questions++;
    Answer answer = left() <= 0 ? new Answer.Unknown() : part.ask(members, left(), stop);
    return switch (answer) {
      case Answer.Possible _ -> Optional.of(true);
      case Answer.Impossible _ -> Optional.of(false);
      case Answer.Unknown _ -> Optional.empty();
    };
  }

  /// A roster of nothing but what some members make necessary; they hold together.
  int[] roster(Collection<Member> members) {
    int[] nobody = new int[rules.scenario().seats().size()];
    Arrays.fill(nobody, Model.NONE);
    return part.ask(members, nobody, LONGEST_QUESTION, stop) instanceof Answer.Possible possible
        ? applied(possible, nobody)
        : nobody;
  }

  /// A minimal part of members that collide. What could not be told in time stays in.
  List<Member> narrowed(List<Member> colliding) {
    List<Member> ordered = new ArrayList<>(colliding);
    ordered.sort(Comparator.comparingInt(Preference::of));
    Set<Member> minimal = new HashSet<>(quickXplain(List.of(), false, ordered));
    return ordered.stream().filter(minimal::contains).toList();
  }

  /// @param background taken to hold
  /// @param isLarger whether the background has grown since it was last known not to collide
  private List<Member> quickXplain(
      List<Member> background, boolean isLarger, List<Member> candidates) {
    if (isLarger && !holds(background).orElse(true)) {
      return List.of();
    }
    if (candidates.size() <= 1) {
      return candidates;
    }
    int half = candidates.size() / 2;
    List<Member> first = candidates.subList(0, half);
    List<Member> second = candidates.subList(half, candidates.size());
    List<Member> ofSecond = quickXplain(joined(background, first), !first.isEmpty(), second);
    List<Member> ofFirst = quickXplain(joined(background, ofSecond), !ofSecond.isEmpty(), first);
    return joined(ofFirst, ofSecond);
  }

  private static List<Member> joined(List<Member> a, List<Member> b) {
    List<Member> both = new ArrayList<>(a);
    both.addAll(b);
    return both;
  }
}
