package callsheet.planner.analysis.conflict;

import callsheet.compile.Compiler;
import callsheet.engine.Engine;
import callsheet.engine.Event;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.engine.cpsat.Feasibility;
import callsheet.engine.cpsat.NativeLibrary;
import callsheet.model.Model;
import callsheet.planner.analysis.QuestionProblem;
import callsheet.planner.analysis.Subject;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.roster.Violation;
import callsheet.rule.cover.SeatCover;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/// What collides when hard rules, pins and orders can't all hold, or when seats can't be filled.
///
/// @param wanted the seats asked about; none if the whole month is
/// @param conflicts disjoint ones, the first found first
/// @param solved a roster that keeps every hard rule but the members of the conflicts, and fills
///   the seats asked about; none if it could not be told in time
/// @param breaches what the best roster found still breaks, where conflicts could not be looked for
/// @param unavailable why conflicts could not be looked for; empty if they could
/// @param questions how many exact questions were asked
public record Conflicts(
    Subject subject,
    List<Seat> wanted,
    List<Conflict> conflicts,
    Optional<Subject> solved,
    List<Violation> breaches,
    Text unavailable,
    int questions) {

  private static final int MOST = 10;

  /// Hosts on seats up to which every one of them is taken apart: some twenty months.
  private static final long MOST_PLACINGS = 1_000_000;

  /// The longest that is tried what the month does without each member.
  private static final Duration TRIES = Duration.ofSeconds(2);

  /// Broken cases up to which the search for conflicts can begin with a roster as it is.
  private static final int FEW = 100;

  /// The longest that a first roster is searched for.
  private static final Duration FIRST = Duration.ofSeconds(1);

  public Conflicts {
    wanted = List.copyOf(wanted);
    conflicts = List.copyOf(conflicts);
    breaches = List.copyOf(breaches);
  }

  /// Looks for conflicts. The subject's roster only helps: it is where the search for one that
  /// keeps all rules begins.
  ///
  /// @param wanted seats that have to be filled, besides
  /// @param nanos a clock
  /// @throws QuestionProblem if there is too much to be taken apart
  public static Conflicts of(
      Subject subject, List<Seat> wanted, Settings settings, LongSupplier nanos, Stop stop) {
    requireMonths(subject.scenario());
    NativeLibrary.startLoading();
    long deadline = nanos.getAsLong() + settings.limit().toNanos();
    Subject base = base(subject, settings, stop);
    Optional<String> unavailable = Feasibility.unavailable();
    if (unavailable.isPresent()) {
      return unproven(base, wanted, Text.of(unavailable.get()));
    }
    HardRules rules =
        HardRules.of(
            subject.scenario(), subject.rulebook(), empty(base, wanted), settings.threads());
    return new Finder(base, wanted, rules, new ConflictSearch(rules, wanted, nanos, deadline, stop))
        .found();
  }

  private static void requireMonths(Scenario scenario) {
    long placings = (long) scenario.seats().size() * scenario.hosts().size();
    if (placings > MOST_PLACINGS) {
      throw new QuestionProblem(
          "%,d seats and %,d hosts are too many at once to prove what collides: ask about one month"
              + " of it.",
          "자리 %,d개, 호스트 %,d명은 한 번에 증명하기에 너무 많습니다. 한 달만 담아 물어 주세요.",
          scenario.seats().size(),
          scenario.hosts().size());
    }
  }

  /// The seats that have to be filled and are not.
  private static Set<Seat> empty(Subject base, List<Seat> wanted) {
    Set<Seat> empty = new HashSet<>(wanted);
    for (RuleAudit audit : base.verdict().hardBreaches()) {
      if (base.rulebook().settings().get(audit.setting()).rule() instanceof SeatCover) {
        audit.violations().stream()
            .map(violation -> base.scenario().seats().get(violation.instance().seat()))
            .forEach(empty::add);
      }
    }
    return empty;
  }

  /// The roster at hand with its pins, which need not be full; where it breaks much, as where every
  /// seat has to be filled, a quick one that breaks as little as it may.
  private static Subject base(Subject subject, Settings settings, Stop stop) {
    Scenario scenario = subject.scenario();
    int[] hosts = subject.roster().hosts();
    for (Seat seat : scenario.seats()) {
      scenario.pinnedHost(seat).ifPresent(host -> hosts[seat.index()] = host);
    }
    Subject pinned = Subject.of(subject.rulebook(), Roster.of(scenario, hosts));
    long broken =
        pinned.verdict().hardBreaches().stream().mapToLong(a -> a.violations().size()).sum();
    return broken <= FEW ? pinned : searched(pinned, settings, stop);
  }

  private static Subject searched(Subject subject, Settings settings, Stop stop) {
    Model model = Compiler.compile(subject.scenario(), subject.rulebook(), settings.threads());
    Stop enough = new Stop();
    Settings quick =
        new Settings(
            settings.limit().compareTo(FIRST) < 0 ? settings.limit() : FIRST,
            settings.seed(),
            settings.threads(),
            settings.deterministic());
    long best = model.constantScore()[Score.HARD];
    var solution =
        Engine.solve(
            model,
            quick,
            Optional.of(subject.roster().hosts()),
            event -> {
              if (stop.isPressed() || hardOf(event) >= best) {
                enough.press();
              }
            },
            enough);
    return Subject.of(subject.rulebook(), Roster.of(subject.scenario(), solution.hosts()));
  }

  private static long hardOf(Event event) {
    return switch (event) {
      case Event.FirstRoster first -> first.score().level(Score.HARD);
      case Event.Improved improved -> improved.score().level(Score.HARD);
      case Event.Growing _,
          Event.BoundTightened _,
          Event.ProofUnavailable _,
          Event.RoundEnded _,
          Event.Ended _ ->
          Long.MIN_VALUE;
    };
  }

  private static Conflicts unproven(Subject base, List<Seat> wanted, Text why) {
    List<Violation> breaches =
        base.verdict().hardBreaches().stream().flatMap(a -> a.violations().stream()).toList();
    boolean isSolved =
        breaches.isEmpty()
            && wanted.stream().allMatch(s -> base.roster().host(s) != Roster.UNFILLED);
    return new Conflicts(
        base, wanted, List.of(), isSolved ? Optional.of(base) : Optional.empty(), breaches, why, 0);
  }

  /// Whether it is known that nothing conflicts.
  public boolean isFree() {
    return conflicts.isEmpty() && solved.isPresent();
  }

  /// One look for all conflicts.
  private record Finder(Subject base, List<Seat> wanted, HardRules rules, ConflictSearch search) {

    Conflicts found() {
      List<List<Member>> found = new ArrayList<>();
      Set<Member> without = new HashSet<>();
      int[] near = base.roster().hosts();
      ConflictSearch.Look look = search.look(without, near);
      while (look instanceof ConflictSearch.Look.Collision collision && found.size() < MOST) {
        List<Member> members = search.narrowed(collision.members());
        found.add(members);
        if (members.isEmpty()) {
          break;
        }
        without.addAll(members);
        look = search.look(without, near);
      }
      Optional<Subject> solved =
          look instanceof ConflictSearch.Look.Solved s
              ? Optional.of(Subject.of(base.rulebook(), Roster.of(base.scenario(), s.hosts())))
              : Optional.empty();
      int[] after = solved.map(s -> s.roster().hosts()).orElse(near);
      List<Conflict> proven = found.stream().map(this::proven).toList();
      search.hurry(TRIES);
      List<Conflict> conflicts = new ArrayList<>();
      for (Conflict conflict : proven) {
        conflicts.add(solved.isEmpty() ? conflict : tried(conflict, without, after));
      }
      solved.ifPresent(roster -> conflicts.addAll(lone(roster, without)));
      return new Conflicts(
          base, wanted, conflicts, solved, List.of(), Text.of(""), search.questions());
    }

    /// Cases that are broken whatever is chosen, as by shows carried over: the judge names them,
    /// for rows count only what is broken beyond that.
    private List<Conflict> lone(Subject solved, Set<Member> without) {
      List<Conflict> lone = new ArrayList<>();
      if (rules.model().constantScore()[Score.HARD] == 0) {
        return lone;
      }
      MemberWords words = new MemberWords(base.scenario());
      for (RuleAudit audit : solved.verdict().hardBreaches()) {
        Setting setting = base.rulebook().settings().get(audit.setting());
        for (Violation violation : audit.violations()) {
          Member.Case rule = new Member.Case(setting, violation.instance());
          if (!without.contains(rule) && isBeyondChoice(rule, violation)) {
            Conflict.Breach breach = new Conflict.Breach(solved.roster(), violation);
            Conflict.Part part =
                new Conflict.Part(rule, words.of(rule), Optional.of(breach), Conflict.Rest.SOLVED);
            lone.add(new Conflict(List.of(part), true));
          }
        }
      }
      return lone;
    }

    /// The roster keeps the case's rows, if it has any; else nothing but carried shows may be in
    /// it.
    private boolean isBeyondChoice(Member.Case rule, Violation violation) {
      return !rules.rowsOf(rule).isEmpty()
          || violation.seats().stream().allMatch(base.scenario()::isCarried);
    }

    /// A conflict proven: it collides, and without any one of its members it doesn't.
    private Conflict proven(List<Member> members) {
      MemberWords words = new MemberWords(base.scenario());
      boolean isMinimal = search.holds(members).equals(Optional.of(false));
      List<Conflict.Part> parts = new ArrayList<>();
      for (Member member : members) {
        List<Member> others = members.stream().filter(m -> !m.equals(member)).toList();
        boolean isNeeded = search.holds(others).equals(Optional.of(true));
        isMinimal &= isNeeded;
        Optional<Conflict.Breach> breach =
            member instanceof Member.Case rule && isNeeded
                ? breach(rule, search.roster(others))
                : Optional.empty();
        parts.add(new Conflict.Part(member, words.of(member), breach, Conflict.Rest.UNKNOWN));
      }
      return new Conflict(parts, isMinimal);
    }

    /// What the month does without each member, all other conflicts given up.
    private Conflict tried(Conflict conflict, Set<Member> without, int[] near) {
      List<Conflict.Part> parts = new ArrayList<>();
      for (Conflict.Part part : conflict.parts()) {
        Set<Member> given = new HashSet<>(without);
        conflict.members().forEach(given::remove);
        given.add(part.member());
        Conflict.Rest rest =
            conflict.parts().size() == 1 ? Conflict.Rest.SOLVED : rest(search.look(given, near));
        parts.add(new Conflict.Part(part.member(), part.words(), part.breach(), rest));
      }
      return new Conflict(parts, conflict.isMinimal());
    }

    private static Conflict.Rest rest(ConflictSearch.Look look) {
      return switch (look) {
        case ConflictSearch.Look.Solved _ -> Conflict.Rest.SOLVED;
        case ConflictSearch.Look.Collision _ -> Conflict.Rest.COLLIDES;
        case ConflictSearch.Look.Unsettled _ -> Conflict.Rest.UNKNOWN;
      };
    }

    /// What the judge says of the case when the others are kept and it is not.
    private Optional<Conflict.Breach> breach(Member.Case rule, int[] hosts) {
      Roster roster = Roster.of(base.scenario(), hosts);
      return Subject.of(new Rulebook(alone(rule.setting())), roster)
          .verdict()
          .rules()
          .getFirst()
          .violations()
          .stream()
          .filter(violation -> isOf(violation.instance(), rule.instance()))
          .findFirst()
          .map(violation -> new Conflict.Breach(roster, violation));
    }

    private List<Setting> alone(Setting setting) {
      List<Setting> settings = new ArrayList<>(List.of(setting));
      base.rulebook().settings().stream()
          .filter(s -> s.rule() instanceof callsheet.rule.Definition)
          .forEach(settings::add);
      return settings;
    }

    /// Whether two instances are one, whichever of two seats comes first.
    private static boolean isOf(Instance a, Instance b) {
      return a.equals(b)
          || (a.host() == b.host() && a.seat() == b.other() && a.other() == b.seat());
    }
  }
}
