package callsheet.rule.team;

import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.problem.Broadcast;
import callsheet.problem.Grade;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.Parameter;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Where a host of the grade `novice` or below stands, a host of the grade `senior` or above stands
/// on the same broadcast.
///
/// Form: `any(x(s, novice)) − Σ x(s, senior) ≤ 0` over the seats s of the broadcast. Instance:
/// broadcast with a seat that the rule looks at. Amount: 1 if novices stand there without a senior,
/// however many they are. Pairs that the rule does not look at count on neither side.
@RuleInfo(
    korean = "신입 동반",
    english = "A novice stands on a broadcast only together with a host of this grade or above.",
    family = Family.TEAM,
    strengths = {Binding.HARD, Binding.SOFT},
    weight = 1000)
public record NoviceWithSenior(
    @Parameter("highest grade that does not stand alone") Grade novice,
    @Parameter("lowest grade that may stand beside them") Grade senior)
    implements RosterRule {

  public NoviceWithSenior() {
    this(Grade.NOVICE, Grade.MAIN);
  }

  @Override
  public void compile(Rows rows) {
    List<Host> hosts = rows.scenario().hosts();
    List<Host> novices = hosts.stream().filter(h -> h.grade().rank() <= novice.rank()).toList();
    List<Host> seniors = hosts.stream().filter(h -> h.grade().rank() >= senior.rank()).toList();
    Sum sum = new Sum();
    for (Broadcast broadcast : rows.scenario().broadcasts()) {
      List<Seat> seats = rows.scenario().seatsOf(broadcast);
      int anyNovice =
          rows.any(
              seats.stream()
                  .flatMapToInt(seat -> novices.stream().mapToInt(h -> rows.literal(seat, h)))
                  .toArray());
      if (anyNovice != Model.NONE) {
        sum.clear().add(1, anyNovice);
        seats.forEach(seat -> seniors.forEach(host -> sum.add(-1, rows.literal(seat, host))));
        Seat first = seats.getFirst();
        rows.atMost(sum, 0, Instance.seat(first.index(), first.day()));
      }
    }
  }

  @Override
  public void audit(Findings findings) {
    for (Broadcast broadcast : findings.scenario().broadcasts()) {
      if (findings.scenario().seatsOf(broadcast).stream().anyMatch(s -> isSeen(findings, s))) {
        audit(findings, broadcast);
      }
    }
  }

  private static boolean isSeen(Findings findings, Seat seat) {
    return findings.scenario().hosts().stream().anyMatch(host -> findings.includes(seat, host));
  }

  private void audit(Findings findings, Broadcast broadcast) {
    List<Host> team = new ArrayList<>();
    for (Seat seat : findings.scenario().seatsOf(broadcast)) {
      for (Host host : findings.scenario().hosts()) {
        if (findings.roster().takes(host, seat) && findings.includes(seat, host)) {
          team.add(host);
        }
      }
    }
    Predicate<Host> isNovice = host -> host.grade().compareTo(novice) <= 0;
    boolean led = team.stream().anyMatch(host -> host.grade().compareTo(senior) >= 0);
    Seat first = findings.scenario().seatsOf(broadcast).getFirst();
    findings.instance(
        Instance.seat(first.index(), first.day()),
        !led && team.stream().anyMatch(isNovice) ? 1 : 0,
        () -> message(findings, broadcast, team.stream().filter(isNovice).toList()));
  }

  private Text message(Findings findings, Broadcast broadcast, List<Host> alone) {
    String names =
        alone.stream()
            .map(host -> "%s (%s)".formatted(host.name(), word(host.grade())))
            .distinct()
            .collect(Collectors.joining(", "));
    return Text.format(
        "%s: %s without a host of grade %s or above",
        "%s: %s 배정, %s 등급 이상 동반자 없음",
        Airing.text(findings.scenario(), broadcast),
        names,
        word(senior));
  }

  private static String word(Grade grade) {
    return grade.name().toLowerCase(Locale.ROOT);
  }
}
