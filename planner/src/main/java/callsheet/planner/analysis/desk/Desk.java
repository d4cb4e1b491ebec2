package callsheet.planner.analysis.desk;

import callsheet.analysis.Evidence;
import callsheet.analysis.RuleChange;
import callsheet.analysis.SeatReasons;
import callsheet.compile.Compiler;
import callsheet.compile.Eligibility;
import callsheet.judge.Rejudge;
import callsheet.model.Model;
import callsheet.planner.analysis.Subject;
import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.SuitabilityTable.Shrinkage;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.roster.Verdict;
import callsheet.roster.Violation;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/// A roster laid out for questions about its seats: the compiled rows with the roster in them, and
/// the judge's verdict on it. Making one takes as long as compiling; asking takes milliseconds, so
/// it is worth keeping. May be shared by threads.
public final class Desk {

  private final Subject subject;
  private final Model model;
  private final Optional<Trial> trial;
  private final Reach reach;
  private final Rejudge rejudge;
  private final Eligibility eligibility;
  private final Shrinkage shrinkage;

  private Desk(Subject subject, Model model) {
    this.subject = subject;
    this.model = model;
    this.trial = Trial.of(model, subject.roster(), subject.verdict().score());
    this.reach = new Reach(model);
    this.rejudge = new Rejudge(subject.rulebook(), subject.roster(), subject.verdict());
    this.eligibility = new Eligibility(subject.scenario(), subject.rulebook());
    this.shrinkage = SeatReasons.shrinkage(subject.rulebook());
  }

  /// Lays out a roster.
  ///
  /// @param threads threads that compile
  public static Desk of(Subject subject, int threads) {
    return new Desk(subject, Compiler.compile(subject.scenario(), subject.rulebook(), threads));
  }

  /// What lies on it.
  public Subject subject() {
    return subject;
  }

  /// All hosts for a role of a broadcast, the one with whom the roster is worth most first.
  ///
  /// @throws IllegalArgumentException if the broadcast has no seat of the role
  public Recommendation recommend(Broadcast broadcast, Role role) {
    return Recommendation.of(this, seats(broadcast, role));
  }

  /// Why a host stands on a role of a broadcast, or does not.
  ///
  /// @throws IllegalArgumentException if the broadcast has no seat of the role
  public SeatChoice why(Broadcast broadcast, Role role, Host host) {
    return SeatChoice.of(this, seats(broadcast, role), host);
  }

  private List<Seat> seats(Broadcast broadcast, Role role) {
    List<Seat> seats =
        scenario().seatsOf(broadcast).stream().filter(seat -> seat.role() == role).toList();
    if (seats.isEmpty()) {
      throw new IllegalArgumentException("No " + role + " seat on " + broadcast.id());
    }
    return seats;
  }

  Model model() {
    return model;
  }

  Scenario scenario() {
    return subject.scenario();
  }

  Roster roster() {
    return subject.roster();
  }

  Score score() {
    return subject.verdict().score();
  }

  /// Whether the planner pinned somebody to a seat.
  boolean isPinned(Seat seat) {
    return scenario().pinnedHost(seat).isPresent();
  }

  /// The judge's verdict on a roster that differs in few seats.
  Verdict audit(Roster changed) {
    return rejudge.audit(changed, sees(changed));
  }

  /// Whether a setting may see a difference to the roster as it is.
  private Predicate<Setting> sees(Roster changed) {
    if (trial.isEmpty()) {
      return setting -> true;
    }
    IntPredicate sees = reach.between(roster().hosts(), changed.hosts());
    return setting -> sees.test(setting.index());
  }

  /// The rules that a verdict says something else of than that on the roster as it is.
  List<RuleChange> changes(Verdict verdict) {
    return RuleChange.between(subject.verdict(), verdict).stream()
        .filter(RuleChange::isAny)
        .toList();
  }

  /// The score with a host put on a seat, if that breaks no hard rule further.
  Optional<Score> score(Seat seat, Host host) {
    return score(new int[] {seat.index()}, new int[] {host.index()});
  }

  /// The score with these hosts on these seats, if that breaks no hard rule further: by the rows,
  /// else by audit.
  Optional<Score> score(int[] seats, int[] hosts) {
    Optional<Score> score =
        trial.isPresent() ? trial.get().score(seats, hosts) : audited(seats, hosts);
    return score.filter(s -> s.level(Score.HARD) >= score().level(Score.HARD));
  }

  /// Whether scores come from the rows; else each is audited.
  boolean countsByRows() {
    return trial.isPresent();
  }

  private Optional<Score> audited(int[] seats, int[] hosts) {
    Roster changed = roster();
    for (int i = 0; i < seats.length; i++) {
      Seat seat = scenario().seats().get(seats[i]);
      boolean mayTake =
          hosts[i] == Roster.UNFILLED
              || eligibility.blocking(seat, scenario().hosts().get(hosts[i])).isEmpty();
      if (isPinned(seat) || !mayTake) {
        return Optional.empty();
      }
      changed = changed.with(seat, hosts[i]);
    }
    return Optional.of(audit(changed).score());
  }

  /// What keeps a host off a seat: hard rules on who may take it, else those that would newly
  /// break, with the shows that they collide with.
  List<Block> blocks(Seat seat, Host host) {
    List<Setting> blocking = eligibility.blocking(seat, host);
    Roster placed = roster().with(seat, host.index());
    if (isPinned(seat) || !blocking.isEmpty()) {
      return blocks(
          rejudge.audits(
              placed, setting -> setting.name().equals("Pin") || blocking.contains(setting)));
    }
    Predicate<Setting> sees = sees(placed);
    return blocks(
        rejudge.audits(
            placed,
            setting -> Rulebook.levelOf(setting.strength()) == Score.HARD && sees.test(setting)));
  }

  /// What of some findings is a hard rule broken further.
  List<Block> blocks(List<RuleAudit> audits) {
    List<Block> blocks = new ArrayList<>();
    for (RuleAudit audit : audits) {
      RuleAudit before = subject.verdict().rules().get(audit.setting());
      if (audit.level() == Score.HARD && audit.penalty() > before.penalty()) {
        List<Violation> worse = RuleChange.of(before, audit).worse();
        List<Text> messages =
            worse.isEmpty()
                ? List.of(audit.title())
                : worse.stream().map(Violation::message).toList();
        messages.forEach(message -> blocks.add(new Block(audit.title(), message)));
      }
    }
    return blocks;
  }

  /// What is known of how well a host suits a broadcast.
  Evidence evidence(Host host, Broadcast broadcast) {
    return Evidence.of(scenario(), shrinkage, host, broadcast);
  }
}
