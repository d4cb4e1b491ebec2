package callsheet.planner.analysis.relax;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.planner.analysis.Resolve;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.conflict.Conflict;
import callsheet.planner.analysis.conflict.Conflicts;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rulebook.BoundRulebook;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// The cheapest changes that would solve a month or fill a seat.
///
/// @param conflicts what stands in the way
/// @param before the best roster found without a change, audited
/// @param options changes that help, the best first
/// @param tried how many changes were tried by solving again
public record Relaxation(
    Conflicts conflicts, List<Seat> wanted, Subject before, List<Option> options, int tried) {

  private static final String COVER = "SeatCover";
  private static final int MOST_TRIED = 24;
  private static final int MOST_SHOWN = 10;
  private static final Duration LONGEST_TRY = Duration.ofSeconds(2);
  private static final Duration SHORTEST = Duration.ofMillis(100);

  /// Changes made together, and the best roster found with them.
  ///
  /// @param after audited under the rules as changed
  /// @param isSolved whether it keeps every hard rule and fills the seats asked about
  /// @param moved seats that have another host than before, or none
  public record Option(List<Change> changes, Subject after, boolean isSolved, int moved) {
    public Option {
      changes = List.copyOf(changes);
    }

    /// What to do.
    public Text words() {
      return new Text(
          String.join(" + ", changes.stream().map(c -> c.words().english()).toList()),
          String.join(" + ", changes.stream().map(c -> c.words().korean()).toList()));
    }
  }

  public Relaxation {
    wanted = List.copyOf(wanted);
    options = List.copyOf(options);
  }

  /// Looks for conflicts, proposes changes and solves again with each. Half of the time may go to
  /// the conflicts, a third of the rest to the roster without a change, which all tries begin with;
  /// what is left they share evenly.
  public static Relaxation of(
      Subject subject, List<Seat> wanted, Settings settings, LongSupplier nanos, Stop stop) {
    long began = nanos.getAsLong();
    Conflicts conflicts =
        Conflicts.of(
            subject, wanted, limited(settings, settings.limit().dividedBy(2)), nanos, stop);
    List<List<Change>> proposed = proposed(subject, wanted, conflicts);
    Duration left = settings.limit().minusNanos(nanos.getAsLong() - began);
    Roster start = conflicts.solved().map(Subject::roster).orElse(subject.roster());
    Subject before =
        Resolve.of(subject.rulebook(), start, limited(settings, left.dividedBy(3)), stop).subject();
    Duration each = left.multipliedBy(2).dividedBy(3).dividedBy(Math.max(1, proposed.size()));
    Settings once = limited(settings, each.compareTo(LONGEST_TRY) < 0 ? each : LONGEST_TRY);
    List<Option> options = new ArrayList<>();
    for (List<Change> changes : proposed) {
      if (!stop.isPressed()) {
        tried(changes, before, wanted, once, stop).ifPresent(options::add);
      }
    }
    return new Relaxation(conflicts, wanted, before, ranked(options), proposed.size());
  }

  private static Settings limited(Settings settings, Duration limit) {
    Duration least = limit.compareTo(SHORTEST) > 0 ? limit : SHORTEST;
    return new Settings(least, settings.seed(), settings.threads(), settings.deterministic());
  }

  /// One change, or of several conflicts one each: the first of all, and then each other in its
  /// place.
  private static List<List<Change>> proposed(
      Subject subject, List<Seat> wanted, Conflicts conflicts) {
    Proposals proposals = new Proposals(subject.scenario(), subject.rulebook());
    List<List<Change>> proposed = new ArrayList<>();
    if (conflicts.conflicts().isEmpty()) {
      if (!wanted.isEmpty()) {
        proposed.add(List.of());
      }
      wanted.forEach(seat -> proposals.towards(seat).forEach(c -> proposed.add(List.of(c))));
      return proposed.subList(0, Math.min(MOST_TRIED, proposed.size()));
    }
    List<List<Change>> ways = new ArrayList<>();
    for (Conflict conflict : conflicts.conflicts()) {
      List<Change> changes = new ArrayList<>(proposals.of(conflict));
      changes.sort(Comparator.comparing(Change::kind));
      if (!changes.isEmpty()) {
        ways.add(changes);
      }
    }
    for (int way = 0; way < ways.size(); way++) {
      for (int i = way == 0 ? 0 : 1; i < ways.get(way).size(); i++) {
        List<Change> together = new ArrayList<>();
        for (int other = 0; other < ways.size(); other++) {
          together.add(ways.get(other).get(other == way ? i : 0));
        }
        proposed.add(together);
      }
    }
    return proposed.subList(0, Math.min(MOST_TRIED, proposed.size()));
  }

  /// Solves again with some changes made; none if they can't be bound or don't help.
  private static Optional<Option> tried(
      List<Change> changes, Subject before, List<Seat> wanted, Settings settings, Stop stop) {
    Scenario changed = Proposals.together(changes).apply(before.scenario());
    BoundRulebook bound = RulebookReader.bind(changed);
    BoundRulebook asked = RulebookReader.bind(demanding(changed, wanted));
    if (bound.rulebook().isEmpty() || asked.rulebook().isEmpty()) {
      return Optional.empty();
    }
    Roster start = Roster.of(changed, before.roster().hosts());
    Roster roster = Resolve.of(asked.rulebook().get(), start, settings, stop).subject().roster();
    Subject after = Subject.of(bound.rulebook().get(), Roster.of(changed, roster.hosts()));
    boolean isFilled = wanted.stream().allMatch(seat -> roster.host(seat) != Roster.UNFILLED);
    boolean isSolved = isFilled && after.verdict().score().isFeasible();
    boolean helps = isSolved || (hard(after) > hard(before) && wanted.isEmpty());
    return helps
        ? Optional.of(new Option(changes, after, isSolved, moved(before.roster(), roster)))
        : Optional.empty();
  }

  private static long hard(Subject subject) {
    return subject.verdict().score().level(Score.HARD);
  }

  /// The scenario in which the seats asked about have to be filled.
  private static Scenario demanding(Scenario scenario, List<Seat> wanted) {
    if (wanted.isEmpty()) {
      return scenario;
    }
    Rulebook own = RulebookReader.bind(scenario).orElseThrow();
    List<RuleSetting> lines = new ArrayList<>(scenario.rules());
    if (lines.stream().noneMatch(line -> line.rule().equals(COVER))) {
      own.settings().stream()
          .filter(setting -> setting.name().equals(COVER))
          .forEach(setting -> lines.add(setting.source()));
    }
    for (Seat seat : wanted) {
      lines.add(
          RuleSetting.of(COVER)
              .strength("hard")
              .where(
                  "broadcast.broadcast_id == \"%s\" && seat.role == \"%s\" && seat.ordinal == %d"
                      .formatted(
                          seat.broadcast().id(),
                          seat.role().name().toLowerCase(java.util.Locale.ROOT),
                          seat.ordinal())));
    }
    return scenario.toBuilder().rules(lines).build();
  }

  private static int moved(Roster before, Roster after) {
    int[] a = before.hosts();
    int[] b = after.hosts();
    int moved = 0;
    for (int seat = 0; seat < a.length; seat++) {
      moved += a[seat] == b[seat] ? 0 : 1;
    }
    return moved;
  }

  /// By what the planner's own levels and weights make of the rosters, then by how little changes.
  private static List<Option> ranked(List<Option> options) {
    List<Option> ranked = new ArrayList<>(options);
    ranked.sort(
        Comparator.comparing((Option option) -> option.isSolved())
            .thenComparing(option -> option.after().verdict().score())
            .reversed()
            .thenComparingInt(option -> option.changes().size())
            .thenComparingInt(option -> option.moved()));
    return ranked.subList(0, Math.min(MOST_SHOWN, ranked.size()));
  }
}
