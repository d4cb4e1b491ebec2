package callsheet.analysis;

import callsheet.problem.Text;
import callsheet.roster.RuleAudit;
import callsheet.roster.Verdict;
import callsheet.roster.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What another roster means for one rule setting.
///
/// @param fresh what only the other roster misses
/// @param gone what only the one misses
/// @param changed what both miss, by another amount or in other words
public record RuleChange(
    RuleAudit before,
    RuleAudit after,
    List<Violation> fresh,
    List<Violation> gone,
    List<Changed> changed) {

  /// The highest level first, then what matters most.
  public static final Comparator<RuleChange> MOST_FIRST =
      Comparator.comparingInt(RuleChange::level)
          .thenComparingLong(change -> -Math.abs(change.gain()))
          .thenComparingInt(change -> change.before().setting());

  /// A miss of both rosters.
  public record Changed(Violation before, Violation after) {}

  public RuleChange {
    fresh = List.copyOf(fresh);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
  }

  /// What every rule setting makes of another roster, in the order of the rulebook.
  ///
  /// @param after a verdict under the same rules
  public static List<RuleChange> between(Verdict before, Verdict after) {
    return IntStream.range(0, before.rules().size())
        .mapToObj(i -> of(before.rules().get(i), after.rules().get(i)))
        .toList();
  }

  /// What one rule setting makes of another roster.
  public static RuleChange of(RuleAudit before, RuleAudit after) {
    List<Violation> gone = new ArrayList<>();
    List<Violation> fresh = new ArrayList<>(after.violations());
    for (Violation violation : before.violations()) {
      if (!fresh.remove(violation)) {
        gone.add(violation);
      }
    }
    List<Changed> changed = new ArrayList<>();
    for (Violation violation : List.copyOf(gone)) {
      fresh.stream()
          .filter(other -> other.instance().equals(violation.instance()))
          .findFirst()
          .ifPresent(other -> {
            gone.remove(violation);
            fresh.remove(other);
            changed.add(new Changed(violation, other));
          });
    }
    return new RuleChange(before, after, fresh, gone, changed);
  }

  /// What the other roster is worth more at the rule's level; negative if less.
  public long gain() {
    return after.gain() - after.penalty() - before.gain() + before.penalty();
  }

  /// The level of the score at which it counts.
  public int level() {
    return before.level();
  }

  /// What planners call the rule.
  public Text title() {
    return before.title();
  }

  /// Whether the rosters differ in what this rule sees.
  public boolean isAny() {
    return gain() != 0 || !fresh.isEmpty() || !gone.isEmpty() || !changed.isEmpty();
  }

  /// What the other roster newly misses or misses by more.
  public List<Violation> worse() {
    List<Violation> worse = new ArrayList<>(fresh);
    changed.stream()
        .filter(c -> weighed(c.after()) > weighed(c.before()))
        .forEach(c -> worse.add(c.after()));
    return worse;
  }

  /// What the other roster no longer misses or misses by less.
  public List<Violation> better() {
    List<Violation> better = new ArrayList<>(gone);
    changed.stream()
        .filter(c -> weighed(c.after()) < weighed(c.before()))
        .forEach(c -> better.add(c.before()));
    return better;
  }

  private static long weighed(Violation violation) {
    return violation.amount() * violation.importance();
  }
}
