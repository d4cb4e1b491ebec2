package callsheet.analysis;

import callsheet.judge.Judge;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Strength;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.rule.Definition;
import callsheet.rule.EligibilityRule;
import callsheet.rule.HostRule;
import callsheet.rule.Scope;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells which hard rule breaks, or breaks further, when a host is put on an unfilled seat: by
/// judging the roster with that one change.
///
/// Rules whose instances speak of one host are judged for that host alone; only if they all hold
/// are the rules that span hosts judged. Eligibility is not looked at.
final class Placement {

  /// Rules that putting a host on an unfilled seat cannot break, or not unless the host is on
  /// another show at the same time, which is looked at first.
  private static final Set<String> ONLY_HELPED = Set.of("SeatCover", "Pin", "NoOverlap");

  /// Rules that are compiled in one piece though each of their instances speaks of one host.
  private static final Set<String> SPEAK_OF_ONE_HOST = Set.of("PreparationBuffer");

  private final Roster roster;
  private final List<Setting> definitions;
  private final List<Setting> ofOneHost;
  private final List<Setting> ofAll;
  private final Optional<Setting> noOverlap;
  private final Map<Integer, long[]> penaltiesByHost = new HashMap<>();
  private final long[] penaltiesOfAll;
  private int audits;

  Placement(Rulebook rulebook, Roster roster) {
    this.roster = roster;
    List<Setting> hard =
        rulebook.settings().stream()
            .filter(s -> Rulebook.levelOf(s.strength()) == 0)
            .filter(s -> !(s.rule() instanceof EligibilityRule && isHard(s)))
            .toList();
    this.definitions = hard.stream().filter(s -> s.rule() instanceof Definition).toList();
    this.ofOneHost = hard.stream().filter(s -> isHard(s) && speaksOfOneHost(s)).toList();
    this.ofAll =
        hard.stream()
            .filter(s -> !definitions.contains(s) && !ofOneHost.contains(s))
            .filter(s -> !ONLY_HELPED.contains(s.name()))
            .toList();
    this.noOverlap = hard.stream().filter(s -> s.name().equals("NoOverlap")).findFirst();
    this.penaltiesOfAll = penalties(ofAll, roster);
  }

  private static boolean speaksOfOneHost(Setting setting) {
    return setting.rule() instanceof HostRule || SPEAK_OF_ONE_HOST.contains(setting.name());
  }

  private static boolean isHard(Setting setting) {
    return setting.strength() instanceof Strength.Hard;
  }

  /// How many times a part of the rules has been judged so far.
  int audits() {
    return audits;
  }

  /// The first hard setting that the placement breaks.
  Optional<Setting> breaks(Seat seat, Host host) {
    if (noOverlap.isPresent() && standsElsewhere(seat, host)) {
      return noOverlap;
    }
    Roster placed = roster.with(seat, host.index());
    List<Setting> own = ofOneHost.stream().map(s -> narrowed(s, host)).toList();
    long[] before = penaltiesByHost.computeIfAbsent(host.index(), h -> penalties(own, roster));
    Optional<Setting> broken = worse(ofOneHost, before, penalties(own, placed));
    return broken.isPresent() ? broken : worse(ofAll, penaltiesOfAll, penalties(ofAll, placed));
  }

  private boolean standsElsewhere(Seat seat, Host host) {
    return roster.shows(host).stream().anyMatch(s -> s.broadcast().overlaps(seat.broadcast()));
  }

  private static Optional<Setting> worse(List<Setting> settings, long[] before, long[] after) {
    return IntStream.range(0, before.length)
        .filter(i -> after[i] > before[i])
        .mapToObj(settings::get)
        .findFirst();
  }

  private long[] penalties(List<Setting> settings, Roster judged) {
    audits++;
    List<Setting> all = new ArrayList<>(settings);
    all.addAll(definitions);
    return Judge.audit(new Rulebook(all), judged).rules().stream()
        .limit(settings.size())
        .mapToLong(RuleAudit::penalty)
        .toArray();
  }

  /// The same setting looking at one host only.
  private static Setting narrowed(Setting setting, Host host) {
    return new Setting(
        setting.index(),
        setting.name(),
        setting.title(),
        setting.rule(),
        setting.strength(),
        new OneHost(host.index(), setting.scope()),
        setting.source());
  }

  private record OneHost(int host, Scope scope) implements Scope {
    @Override
    public boolean includes(Seat seat, Host other) {
      return other.index() == host && scope.includes(seat, other);
    }

    @Override
    public boolean includes(Host other) {
      return other.index() == host && scope.includes(other);
    }

    @Override
    public boolean narrowsSeats() {
      return scope.narrowsSeats();
    }
  }
}
