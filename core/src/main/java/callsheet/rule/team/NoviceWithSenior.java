package callsheet.rule.team;

import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.problem.Broadcast;
import callsheet.problem.Grade;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.rule.Findings;
import callsheet.rule.MessageWords;
import callsheet.rule.Parameter;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Where a host of the grade `novice` or below stands, a host of the grade `senior` or above stands
/// on the same broadcast.
///
/// Form: `any(x(s, novice)) − Σ x(s, senior) ≤ 0` over the seats s of the broadcast. Instance:
/// broadcast with a seat that the rule looks at. Amount: 1 if novices stand there without a senior,
/// however many they are. A `where` narrows the novices: any senior on the broadcast will do.
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
    Sum sum = new Sum();
    for (Broadcast broadcast : rows.scenario().broadcasts()) {
      List<Seat> seats = rows.scenario().seatsOf(broadcast);
      int anyNovice = rows.any(novices(rows, seats));
      if (anyNovice != Model.NONE) {
        sum.clear().add(1, anyNovice);
        seats.forEach(seat -> addSeniors(sum, rows, seat));
        Seat first = seats.getFirst();
        rows.atMost(sum, 0, Instance.seat(first.index(), first.day()));
      }
    }
  }

  private int[] novices(Rows rows, List<Seat> seats) {
    IntStream.Builder literals = IntStream.builder();
    for (Seat seat : seats) {
      for (Host host : rows.hosts(seat)) {
        if (host.grade().rank() <= novice.rank()) {
          literals.add(rows.literal(seat, host));
        }
      }
    }
    return literals.build().toArray();
  }

  private void addSeniors(Sum sum, Rows rows, Seat seat) {
    for (Host host : rows.hosts(seat)) {
      if (host.grade().rank() >= senior.rank()) {
        sum.add(-1, rows.takes(seat, host));
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
    List<Host> novices = new ArrayList<>();
    boolean isLed = false;
    for (Seat seat : findings.scenario().seatsOf(broadcast)) {
      int index = findings.roster().host(seat);
      if (index != Roster.UNFILLED) {
        Host host = findings.scenario().hosts().get(index);
        isLed |= host.grade().compareTo(senior) >= 0;
        if (host.grade().compareTo(novice) <= 0 && findings.includes(seat, host)) {
          novices.add(host);
        }
      }
    }
    Seat first = findings.scenario().seatsOf(broadcast).getFirst();
    findings.instance(
        Instance.seat(first.index(), first.day()),
        isLed || novices.isEmpty() ? 0 : 1,
        () -> message(findings, broadcast, novices));
  }

  private Text message(Findings findings, Broadcast broadcast, List<Host> alone) {
    List<Text> names =
        alone.stream()
            .map(host ->
                Text.format("%s (%s)", "%s (%s)", host.name(), MessageWords.grade(host.grade())))
            .distinct()
            .toList();
    return Text.format(
        "%s: %s without a host of grade %s or above",
        "%s: %s 배정, %s 등급 이상 동반자 없음",
        Airing.text(findings.scenario(), broadcast),
        MessageWords.list(names),
        MessageWords.grade(senior));
  }
}
