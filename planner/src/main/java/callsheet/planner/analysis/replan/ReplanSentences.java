package callsheet.planner.analysis.replan;

import callsheet.answer.Proof;
import callsheet.planner.analysis.replan.ChangeCurve.Point;
import callsheet.planner.analysis.replan.Matched.Fate;
import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a new plan comes to, in sentences, and how it is known.
final class ReplanSentences {

  private static final int NAMED = 5;

  private final Ground ground;
  private final Replanned plan;
  private final Scenario scenario;
  private final Horizon horizon;
  private final int allowed;
  private final int vacancies;
  private final int open;

  ReplanSentences(Ground ground, Replanned plan) {
    this.ground = ground;
    this.plan = plan;
    this.scenario = ground.scenario();
    this.horizon = scenario.horizon();
    this.allowed = ground.request().maxChanges();
    this.vacancies = ground.budget().vacancies().size();
    this.open = plan.result().roster().unfilled().size();
  }

  /// The value of the first soft level: what planners call the objective.
  static long objective(Score score) {
    return score.level(Score.FILL + 1);
  }

  Text title() {
    return Text.format(
        "Planned again: %s, %d people to tell",
        "재배정: 변경 %s, 통보 대상 %d명", seats(plan.changed()), ToldTable.count(ground, plan));
  }

  private static Text seats(int count) {
    return new Text(count == 1 ? "1 seat changes" : count + " seats change", count + "자리");
  }

  List<Text> sentences() {
    List<Text> sentences = new ArrayList<>();
    sentences.add(chief());
    broken().ifPresent(sentences::add);
    if (vacancies > allowed) {
      sentences.add(
          Text.format(
              "%d seats have lost their host, and filling each is a change: a complete roster needs"
                  + " at least %d changes, and %d are allowed. Ask again with --max-changes %d.",
              "호스트가 못 나오는 자리가 %d개이고 하나를 채울 때마다 변경 1건이 듭니다. 빈자리를 없애려면 최소"
                  + " %d건이 필요한데 한도는 %d건입니다. --max-changes %d(으)로 다시 실행하세요.",
              vacancies,
              vacancies,
              allowed,
              vacancies));
    } else if (open > 0) {
      more().ifPresent(sentences::add);
    }
    absences(sentences);
    pinned().ifPresent(sentences::add);
    frozen().ifPresent(sentences::add);
    schedule().ifPresent(sentences::add);
    sentences.add(worth());
    gain().ifPresent(sentences::add);
    return sentences;
  }

  private Text chief() {
    Text changes =
        Text.format(
            "%s of the published roster, of at most %d",
            "확정 배정표에서 %s 변경(한도 %d)", seats(plan.changed()), allowed);
    long filled = plan.changes().stream().filter(ReplanSentences::fillsWhatStoodOpen).count();
    Text all =
        filled == 0
            ? changes
            : Text.format(
                "%s; besides, seats filled that nobody had been told for: %d",
                "%s, 확정본에서 비어 있던 자리 %d개를 채움", changes, filled);
    return open == 0
        ? Text.format("%s; every seat is filled.", "%s, 빈자리 없음.", all)
        : Text.format(
            "%s; %d stay open: %s.",
            "%s, 빈자리 %d개: %s.", all, open, names(plan.result().roster().unfilled()));
  }

  /// Such a seat is nobody's change, and counts as none.
  private static boolean fillsWhatStoodOpen(Change change) {
    return !change.counts() && change.nowHost() != Roster.UNFILLED && change.was().isEmpty();
  }

  private String names(List<Seat> seats) {
    String named =
        seats.stream()
            .limit(NAMED)
            .map(seat -> ReplanWords.show(horizon, seat.broadcast()))
            .collect(Collectors.joining(", "));
    return seats.size() > NAMED ? named + " …" : named;
  }

  /// The hard rules that the new roster breaks, pins and changes over the budget among them.
  private Optional<Text> broken() {
    List<RuleAudit> breaches = plan.result().verdict().hardBreaches();
    if (breaches.isEmpty()) {
      return Optional.empty();
    }
    List<Text> messages =
        breaches.stream()
            .flatMap(audit -> audit.violations().stream())
            .map(violation -> violation.message())
            .limit(NAMED)
            .toList();
    return Optional.of(
        Text.format(
            "No roster was found that keeps all hard rules within these changes; this one breaks:"
                + " %s.",
            "이 한도에서 필수 규칙을 모두 지키는 배정을 찾지 못했습니다. 어긋난 것: %s.",
            new Text(
                messages.stream().map(Text::english).collect(Collectors.joining("; ")),
                messages.stream().map(Text::korean).collect(Collectors.joining("; ")))));
  }

  private Optional<Text> more() {
    return plan.curve().points().stream()
        .filter(point -> point.roster().unfilled().size() < open)
        .findFirst()
        .map(point ->
            Text.format(
                "With %d changes %d would stay open.",
                "변경을 %d건까지 허용하면 빈자리가 %d개입니다.", point.allowed(), point.roster().unfilled().size()));
  }

  private void absences(List<Text> sentences) {
    for (Away away : ground.request().away()) {
      String name = scenario.hosts().get(away.host()).name();
      List<Seat> missed =
          plan.vacancies().stream()
              .filter(seat -> ground.seating().hosts()[seat.index()] == away.host())
              .filter(seat -> away.includes(horizon.date(seat.day())))
              .toList();
      long filled =
          missed.stream().filter(s -> plan.result().roster().host(s) != Roster.UNFILLED).count();
      sentences.add(
          Text.format(
              "%s is away %s to %s; seats that were theirs: %d, with a new host: %d.",
              "%s 결근 %s ~ %s: %d자리 중 %d자리에 새 호스트.",
              name,
              ReplanWords.date(away.from()),
              ReplanWords.date(away.to()),
              missed.size(),
              filled));
    }
  }

  /// Pins are the planner's: one on a host who is away stays, and is said.
  private Optional<Text> pinned() {
    List<Seat> seats =
        scenario.seats().stream()
            .filter(seat -> scenario.pinnedHost(seat).isPresent())
            .filter(seat ->
                ground.request().away().stream()
                    .anyMatch(away ->
                        away.host() == scenario.pinnedHost(seat).getAsInt()
                            && away.includes(horizon.date(seat.day()))))
            .toList();
    return seats.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Text.format(
                "A host who is away is pinned to %s. Pins are never changed: take them out of the"
                    + " table of pins, then these seats are filled too.",
                "결근한 호스트가 고정된 방송: %s. 고정은 바꾸지 않습니다. 고정 표에서 지우면 이 자리도 채웁니다.", names(seats)));
  }

  private Optional<Text> frozen() {
    if (ground.firstFreeDay().isEmpty()) {
      return Optional.empty();
    }
    int free = ground.firstFreeDay().getAsInt();
    return Optional.of(
        Text.format(
            "Today is %s; what lies before %s is frozen, but for hosts who can't come.",
            "오늘 %s, %s 전의 배정은 동결(못 나오는 호스트는 예외).",
            ReplanWords.date(ground.request().today()),
            ReplanWords.date(horizon.date(free))));
  }

  private Optional<Text> schedule() {
    List<Matched> schedule = plan.schedule();
    long same = schedule.stream().filter(matched -> matched.fate() == Fate.SAME).count();
    if (same == schedule.size()) {
      return Optional.empty();
    }
    return Optional.of(
        Text.format(
            "Of %d published shows %d are as they were; moved %d, renamed %d, replaced %d, split %d,"
                + " merged %d, cancelled %d.",
            "확정 방송 %d개 중 그대로 %d, 이동 %d, ID 변경 %d, 상품·프로그램 교체 %d, 분할 %d, 통합 %d, 취소 %d.",
            schedule.size(),
            same,
            count(Fate.MOVED),
            count(Fate.RENAMED),
            count(Fate.REPLACED),
            count(Fate.SPLIT),
            count(Fate.MERGED),
            count(Fate.CANCELLED)));
  }

  private long count(Fate fate) {
    return plan.schedule().stream().filter(matched -> matched.fate() == fate).count();
  }

  private Text worth() {
    long before = objective(plan.before().verdict().score());
    long now = objective(plan.result().verdict().score());
    return Text.format(
        "Objective: %,d. What of the published roster can stand would be worth %,d with its open"
            + " seats left open (%d).",
        "목적값: %,d. 확정 배정표 중 유지 가능한 것만 남기면 %,d(빈자리 %d).",
        now,
        before,
        plan.before().roster().unfilled().size());
  }

  /// What the next larger number of changes on the curve brings, if anything.
  private Optional<Text> gain() {
    Score now = plan.result().verdict().score();
    return plan.curve().points().stream()
        .filter(point -> point.allowed() > allowed && point.score().compareTo(now) > 0)
        .filter(point -> point.roster().unfilled().size() == open)
        .max((a, b) -> a.score().compareTo(b.score()))
        .map(this::gain);
  }

  private Text gain(Point point) {
    return Text.format(
        "With %d changes the objective would be %,d (%+,d).",
        "변경 %d건이면 목적값 %,d (%+,d).",
        point.changes(),
        objective(point.score()),
        objective(point.score()) - objective(plan.result().verdict().score()));
  }

  List<Proof> proofs() {
    List<Proof> proofs = new ArrayList<>();
    if (vacancies > allowed) {
      proofs.add(
          new Proof(
              Proof.Kind.PROVEN,
              Text.format(
                  "%d seats without their host, counted: each needs a change of its own",
                  "호스트가 못 나오는 자리 %d개를 셈: 자리마다 변경 1건이 필요", vacancies)));
    }
    proofs.add(
        new Proof(
            Proof.Kind.AUDITED,
            Text.format(
                "the new roster audited in full: %d changes counted, pins and frozen seats included",
                "새 배정표 전체를 감사: 변경 %d건, 고정과 동결 포함", plan.changed())));
    if (plan.curve().points().size() > 1) {
      proofs.add(
          new Proof(
              Proof.Kind.AUDITED,
              Text.format(
                  "%d rosters of the curve, each audited in full",
                  "변경 한도별 배정표 %d개를 각각 전체 감사", plan.curve().points().size())));
    }
    proofs.add(
        new Proof(
            Proof.Kind.SEARCHED,
            new Text(
                "the rosters are the best found in the time given; better ones may exist",
                "주어진 시간 안에 찾은 최선이며, 더 나은 배정이 있을 수 있음")));
    proofs.add(
        new Proof(
            Proof.Kind.READ,
            Text.format(
                "%d published shows known again in the schedule by id, programme, product and time",
                "확정 방송 %d개를 방송ID·프로그램·상품·시각으로 대조", plan.schedule().size())));
    return proofs;
  }
}
