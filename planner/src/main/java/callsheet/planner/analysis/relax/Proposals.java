package callsheet.planner.analysis.relax;

import callsheet.planner.analysis.conflict.Blocks;
import callsheet.planner.analysis.conflict.Conflict;
import callsheet.planner.analysis.conflict.Member;
import callsheet.planner.analysis.conflict.MemberWords;
import callsheet.planner.analysis.relax.Change.Kind;
import callsheet.problem.Absence;
import callsheet.problem.Assignment;
import callsheet.problem.Host;
import callsheet.problem.Request;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.SuitabilityTable.Shrinkage;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.eligibility.CategorySkill;
import callsheet.rule.eligibility.ChannelScope;
import callsheet.rule.eligibility.ContractPeriod;
import callsheet.rule.eligibility.Licence;
import callsheet.rule.wishes.HostRequest;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The changes that would take a member out of a conflict.
final class Proposals {

  /// Of many hosts who could be trained for a seat, so many are proposed: the best suited.
  private static final int HOSTS = 3;

  private final Scenario scenario;
  private final Rulebook rulebook;
  private final RuleChanges rules;
  private final MemberWords words;

  Proposals(Scenario scenario, Rulebook rulebook) {
    this.scenario = scenario;
    this.rulebook = rulebook;
    this.rules = new RuleChanges(scenario, rulebook);
    this.words = new MemberWords(scenario);
  }

  /// What resolves a conflict, member by member; those known to be of no use are left out.
  List<Change> of(Conflict conflict) {
    List<Change> changes = new ArrayList<>();
    for (Conflict.Part part : conflict.parts()) {
      if (part.rest() != Conflict.Rest.COLLIDES) {
        changes.addAll(of(part, conflict));
      }
    }
    return changes;
  }

  private List<Change> of(Conflict.Part part, Conflict conflict) {
    return switch (part.member()) {
      case Member.Pinned pin -> List.of(unpin(pin));
      case Member.Away away -> List.of(waive(away));
      case Member.Refused refused -> List.of(withdraw(refused.request(), part.words()));
      case Member.Unfit unfit -> fit(unfit, seatsOf(conflict, unfit.host()));
      case Member.UnfitFor unfit -> fitFor(unfit);
      case Member.Case rule -> ofCase(rule, part);
    };
  }

  private static List<Seat> seatsOf(Conflict conflict, Host host) {
    return conflict.members().stream()
        .filter(m -> m instanceof Member.Pinned pin && pin.host().equals(host))
        .map(m -> ((Member.Pinned) m).seat())
        .toList();
  }

  /// What lets hosts take a seat whom one thing alone keeps off it, the best suited first.
  List<Change> towards(Seat seat) {
    Blocks blocks = new Blocks(scenario, rulebook, Set.of());
    List<Change> changes = new ArrayList<>();
    for (Host host : bySuitability(seat)) {
      Set<Member> off = blocks.of(seat, host);
      if (off.size() == 1 && changes.size() < 2 * HOSTS) {
        switch (off.iterator().next()) {
          case Member.Away away -> changes.add(waive(away));
          case Member.Refused refused ->
              changes.add(withdraw(refused.request(), words.of(refused)));
          case Member.Unfit unfit -> changes.addAll(fit(unfit, List.of(seat)));
          case Member.Pinned _, Member.UnfitFor _, Member.Case _ -> {}
        }
      }
    }
    return changes;
  }

  private List<Host> bySuitability(Seat seat) {
    return scenario.hosts().stream()
        .sorted(
            Comparator.<Host>comparingInt(host ->
                    scenario.suitability().tenths(host, seat.broadcast(), Shrinkage.DEFAULT))
                .reversed())
        .toList();
  }

  private Change unpin(Member.Pinned pin) {
    return new Change(
        Kind.UNPIN,
        Text.format("drop %s", "%s 해제", words.of(pin)),
        s -> {
          List<Assignment> pins = new ArrayList<>(s.pins());
          pins.remove(
              new Assignment(
                  pin.seat().broadcast().index(), pin.seat().role(), pin.host().index()));
          return s.toBuilder().pins(pins).build();
        });
  }

  private Change waive(Member.Away away) {
    return new Change(
        Kind.WAIVE,
        Text.format("waive %s", "%s 조정", words.of(away)),
        s -> {
          List<Absence> absences = new ArrayList<>();
          for (Absence each : s.absences()) {
            if (!isSame(each, away.absence())) {
              absences.add(
                  new Absence(
                      absences.size(),
                      each.host(),
                      each.startMinute(),
                      each.endMinute(),
                      each.kind(),
                      each.binding()));
            }
          }
          return s.toBuilder().absences(absences).build();
        });
  }

  private static boolean isSame(Absence a, Absence b) {
    return a.host() == b.host()
        && a.startMinute() == b.startMinute()
        && a.endMinute() == b.endMinute()
        && a.kind().equals(b.kind());
  }

  private static Change withdraw(Request request, Text words) {
    return new Change(
        Kind.WITHDRAW,
        Text.format("withdraw %s", "%s 철회", words),
        s -> {
          List<Request> requests = new ArrayList<>();
          for (Request each : s.requests()) {
            if (!isSame(each, request)) {
              requests.add(
                  new Request(
                      requests.size(),
                      each.host(),
                      each.targetKind(),
                      each.target(),
                      each.kind(),
                      each.priority(),
                      each.source(),
                      each.until()));
            }
          }
          return s.toBuilder().requests(requests).build();
        });
  }

  private static boolean isSame(Request a, Request b) {
    return a.host() == b.host()
        && a.kind() == b.kind()
        && a.targetKind() == b.targetKind()
        && a.target().equals(b.target())
        && a.until().equals(b.until());
  }

  private List<Change> fit(Member.Unfit unfit, List<Seat> seats) {
    Host host = unfit.host();
    return switch (unfit.setting().rule()) {
      case CategorySkill rule -> List.of(HostChanges.train(host, unfit.what(), rule.minimum()));
      case Licence _ ->
          List.of(HostChanges.license(host, scenario.category(unfit.what()).licence()));
      case ChannelScope _ -> List.of(HostChanges.open(host, unfit.what()));
      case ContractPeriod _ ->
          seats.stream()
              .map(seat -> scenario.horizon().date(seat.day()))
              .filter(date -> !host.employedOn(date))
              .distinct()
              .map((LocalDate date) -> HostChanges.extend(host, date))
              .toList();
      default -> seats.stream().flatMap(seat -> except(unfit.setting(), host, seat)).toList();
    };
  }

  private java.util.stream.Stream<Change> except(Setting setting, Host host, Seat seat) {
    Instance pair = Instance.pair(host.index(), seat.index(), seat.day());
    Text of =
        Text.format(
            "%s (%s, %s)", "%s(%s, %s)", setting.title(), host.name(), words.seat(seat, true));
    return rules.soften(setting, pair, of).stream();
  }

  private List<Change> fitFor(Member.UnfitFor unfit) {
    Blocks blocks = new Blocks(scenario, rulebook, Set.of());
    List<Change> changes = new ArrayList<>();
    for (Host host : bySuitability(unfit.seat())) {
      Set<Member> off = blocks.of(unfit.seat(), host);
      boolean isOnly =
          off.size() == 1
              && off.iterator().next() instanceof Member.Unfit own
              && own.setting().index() == unfit.setting().index();
      if (isOnly && changes.size() < HOSTS) {
        changes.addAll(fit((Member.Unfit) off.iterator().next(), List.of(unfit.seat())));
      }
    }
    return changes;
  }

  private List<Change> ofCase(Member.Case rule, Conflict.Part part) {
    if (rule.setting().rule() instanceof HostRequest && rule.instance().other() >= 0) {
      Request request = scenario.requests().get(rule.instance().other());
      return List.of(withdraw(request, part.words()));
    }
    List<Change> changes = new ArrayList<>();
    rules.soften(rule.setting(), rule.instance(), part.words()).ifPresent(changes::add);
    part.breach()
        .ifPresent(breach ->
            changes.addAll(rules.limits(rule.setting(), breach.roster(), breach.violation())));
    return changes;
  }

  /// The scenario with several changes made.
  static UnaryOperator<Scenario> together(List<Change> changes) {
    return s -> {
      Scenario changed = s;
      for (Change change : changes) {
        changed = change.effect().apply(changed);
      }
      return changed;
    };
  }
}
