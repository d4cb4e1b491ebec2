package callsheet.planner.analysis.relax;

import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Proof;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.conflict.Conflict;
import callsheet.planner.analysis.conflict.MemberWords;
import callsheet.planner.analysis.relax.Relaxation.Option;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rule.MessageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A relaxation as an answer.
public final class RelaxAnswer {

  private final Relaxation relaxation;

  private RelaxAnswer(Relaxation relaxation) {
    this.relaxation = relaxation;
  }

  /// What helps, in words and a table.
  public static Answer of(Relaxation relaxation) {
    RelaxAnswer answer = new RelaxAnswer(relaxation);
    return new Answer(
        "relax",
        new Text("What could give way", "완화할 수 있는 것"),
        answer.sentences(),
        answer.proofs(),
        answer.tables(),
        List.of());
  }

  private List<Text> sentences() {
    List<Text> sentences = new ArrayList<>();
    for (Conflict conflict : relaxation.conflicts().conflicts()) {
      sentences.add(conflict.text());
    }
    if (relaxation.conflicts().isFree() && relaxation.wanted().isEmpty()) {
      return List.of(
          new Text(
              "Nothing has to give way: there is a roster that keeps every hard rule.",
              "완화할 것이 없습니다. 필수 규칙을 모두 지키는 배정이 있습니다."));
    }
    if (relaxation.options().isEmpty()) {
      sentences.add(
          Text.format(
              "None of %d changes tried helps; more time (--time) may find one.",
              "시도한 변경 %d가지 중 도움이 되는 것이 없습니다. --time을 늘려 보세요.", relaxation.tried()));
      return sentences;
    }
    Option best = relaxation.options().getFirst();
    sentences.add(best.changes().isEmpty() ? withoutChange(best) : with(best));
    return sentences;
  }

  private Text withoutChange(Option best) {
    return Text.format(
        "No change is needed: %s; %s.", "변경 없이 가능합니다: %s. %s.", taken(best), difference(best));
  }

  private Text with(Option best) {
    Text does =
        relaxation.wanted().isEmpty()
            ? best.isSolved()
                ? new Text("the month then keeps every hard rule", "필수 규칙을 모두 지킬 수 있습니다")
                : new Text("fewer hard rules are then broken", "필수 규칙 위반이 줄어듭니다")
            : taken(best);
    return Text.format(
        "Best: %s – %s; %s.", "가장 나은 방법: %s – %s. %s.", best.words(), does, difference(best));
  }

  private Text taken(Option option) {
    MemberWords words = new MemberWords(option.after().scenario());
    List<Text> taken = new ArrayList<>();
    for (Seat seat : relaxation.wanted()) {
      int host = option.after().roster().host(seat);
      if (host != Roster.UNFILLED) {
        taken.add(
            Text.format(
                "%s takes %s",
                "%s → %s",
                option.after().scenario().hosts().get(host).name(),
                words.seat(seat, true)));
      }
    }
    return MessageWords.list(taken);
  }

  private Text difference(Option option) {
    int open = option.after().roster().unfilled().size();
    int openBefore = relaxation.before().roster().unfilled().size();
    Text objective =
        Text.format(
            "objective %s instead of %s, seats changed: %d",
            "목적값 %2$s → %1$s, 바뀌는 자리 %3$d",
            option.after().verdict().score(),
            relaxation.before().verdict().score(),
            option.moved());
    return open == openBefore
        ? objective
        : Text.format(
            "unfilled seats: %d instead of %d, %s",
            "빈자리 %2$d → %1$d, %3$s", open, openBefore, objective);
  }

  private List<Proof> proofs() {
    List<Proof> proofs = new ArrayList<>();
    if (relaxation.conflicts().conflicts().stream().anyMatch(Conflict::isMinimal)) {
      proofs.add(
          new Proof(Proof.Kind.PROVEN, new Text("something has to give way", "그대로는 풀 수 없음이 증명됨")));
    }
    if (!relaxation.options().isEmpty()) {
      proofs.add(
          new Proof(
              Proof.Kind.AUDITED,
              Text.format(
                  "%d rosters, one solved anew with each change and audited under the rules so"
                      + " changed",
                  "배정 %d개: 변경마다 다시 풀고 바뀐 규칙으로 감사함", relaxation.options().size())));
    }
    proofs.add(
        new Proof(
            Proof.Kind.SEARCHED,
            Text.format(
                "%d changes tried; objectives are the best found in a short time, not proven",
                "변경 %d가지를 시도함. 목적값은 짧은 시간에 찾은 최선이며 증명된 것은 아님", relaxation.tried())));
    return proofs;
  }

  private List<Table> tables() {
    if (relaxation.options().isEmpty()) {
      return List.of();
    }
    List<List<Cell>> rows = new ArrayList<>();
    int rank = 0;
    for (Option option : relaxation.options()) {
      rank++;
      rows.add(row(rank, option));
    }
    return List.of(
        new Table(
            "changes",
            new Text("Changes that help, the best first", "도움이 되는 변경(좋은 순서)"),
            List.of(
                Column.of("rank", "rank", "순위"),
                Column.of("change", "change", "변경"),
                Column.of("kind", "kind", "종류"),
                Column.of("solved", "solves it", "해결"),
                Column.of("unfilled", "unfilled", "빈자리"),
                Column.of("hard", "hard", "필수 위반"),
                Column.of("fill", "fill", "충원"),
                Column.of("soft", "objective", "목적값"),
                Column.of("moved", "seats changed", "바뀌는 자리")),
            rows));
  }

  private List<Cell> row(int rank, Option option) {
    Subject after = option.after();
    Score score = after.verdict().score();
    Score old = relaxation.before().verdict().score();
    return List.of(
        new Cell.Count(rank),
        option.changes().isEmpty()
            ? Cell.of(new Text("no change", "변경 없음"))
            : Cell.of(option.words()),
        Cell.of(kinds(option)),
        new Cell.Flag(option.isSolved()),
        new Cell.Count(after.roster().unfilled().size()),
        new Cell.Change(score.level(Score.HARD) - old.level(Score.HARD)),
        new Cell.Change(score.level(Score.FILL) - old.level(Score.FILL)),
        new Cell.Change(score.level(Score.FILL + 1) - old.level(Score.FILL + 1)),
        new Cell.Count(option.moved()));
  }

  private static String kinds(Option option) {
    return String.join(
        "+", option.changes().stream().map(c -> c.kind().name().toLowerCase(Locale.ROOT)).toList());
  }
}
