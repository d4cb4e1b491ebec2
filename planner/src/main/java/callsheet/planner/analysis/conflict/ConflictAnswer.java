package callsheet.planner.analysis.conflict;

import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Proof;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.planner.analysis.Subject;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Violation;
import callsheet.rule.MessageWords;
import java.util.ArrayList;
import java.util.List;

/// Conflicts as an answer.
public final class ConflictAnswer {

  private final Conflicts conflicts;
  private final MemberWords words;

  private ConflictAnswer(Conflicts conflicts) {
    this.conflicts = conflicts;
    this.words = new MemberWords(conflicts.subject().scenario());
  }

  /// What was found, in words and tables.
  public static Answer of(Conflicts conflicts) {
    ConflictAnswer answer = new ConflictAnswer(conflicts);
    return new Answer(
        "conflicts",
        new Text("Conflicts", "규칙 충돌"),
        answer.sentences(),
        answer.proofs(),
        answer.tables(),
        List.of());
  }

  private List<Text> sentences() {
    List<Text> sentences = new ArrayList<>();
    if (!conflicts.unavailable().english().isEmpty()) {
      return List.of(withoutSolver());
    }
    if (conflicts.isFree()) {
      return List.of(free(conflicts.solved().orElseThrow()));
    }
    if (conflicts.conflicts().size() > 1) {
      sentences.add(
          Text.format(
              "%d separate conflicts were found; each has to be resolved:",
              "서로 겹치지 않는 충돌 %d건이 있습니다. 모두 해결해야 합니다:", conflicts.conflicts().size()));
    }
    for (Conflict conflict : conflicts.conflicts()) {
      sentences.add(told(conflict));
      sentences.add(wayOut(conflict));
    }
    if (conflicts.solved().isEmpty()) {
      sentences.add(
          conflicts.conflicts().isEmpty()
              ? new Text(
                  "The time was too short to tell whether anything conflicts; give it more by"
                      + " --time.",
                  "시간이 부족해 충돌이 있는지 알 수 없습니다. --time으로 시간을 늘리세요.")
              : new Text(
                  "There may be more conflicts: the rest was not settled in time.",
                  "충돌이 더 있을 수 있습니다. 나머지는 시간 안에 확인하지 못했습니다."));
    }
    return sentences;
  }

  private Text told(Conflict conflict) {
    return conflicts.wanted().isEmpty()
        ? conflict.text()
        : Text.format("%s: %s", "%s: %s", asked(), conflict.text());
  }

  private Text asked() {
    Text seats =
        MessageWords.list(conflicts.wanted().stream().map(seat -> words.seat(seat, true)).toList());
    return Text.format("%s can't be filled", "%s 자리를 채울 수 없습니다", seats);
  }

  private Text free(Subject solved) {
    Text keeps =
        Text.format(
            "Nothing conflicts: there is a roster that keeps every hard rule, pin and order.",
            "충돌이 없습니다. 필수 규칙과 고정·요청을 모두 지키는 배정이 있습니다.");
    if (conflicts.wanted().isEmpty()) {
      return keeps;
    }
    List<Text> taken = new ArrayList<>();
    for (Seat seat : conflicts.wanted()) {
      String host = solved.scenario().hosts().get(solved.roster().host(seat)).name();
      taken.add(Text.format("%s on %s", "%2$s %1$s", host, words.seat(seat, true)));
    }
    return Text.format(
        "Nothing conflicts: every hard rule can be kept with %s. What that costs elsewhere: relax.",
        "충돌이 없습니다. 필수 규칙을 모두 지키면서 배정할 수 있습니다: %s. 다른 자리에 미치는 영향은 relax로 봅니다.",
        MessageWords.list(taken));
  }

  private Text withoutSolver() {
    return conflicts.breaches().isEmpty()
        ? Text.format(
            "Conflicts could not be looked for (%s); the best roster found keeps every hard rule.",
            "충돌을 찾을 수 없습니다(%s). 찾은 배정 가운데 최선은 필수 규칙을 모두 지킵니다.", conflicts.unavailable())
        : Text.format(
            "Conflicts could not be looked for (%s); the best roster found still breaks %d cases of"
                + " hard rules, listed below.",
            "충돌을 찾을 수 없습니다(%s). 찾은 배정 가운데 최선도 필수 규칙 %d건을 어깁니다. 아래에 있습니다.",
            conflicts.unavailable(),
            conflicts.breaches().size());
  }

  /// Which members to give up, as far as it was tried.
  private Text wayOut(Conflict conflict) {
    List<Text> enough = words(conflict, Conflict.Rest.SOLVED);
    List<Text> tooLittle = words(conflict, Conflict.Rest.COLLIDES);
    boolean several = conflicts.conflicts().size() > 1;
    if (enough.size() == conflict.parts().size() && conflict.parts().size() > 1) {
      return several
          ? new Text(
              "Give up any one of these, and one of each other conflict: the month can be solved.",
              "이 가운데 하나와 다른 충돌에서 하나씩을 포기하면 필수 규칙을 지키는 배정이 있습니다.")
          : new Text(
              "Give up any one of these: the month can then be solved.",
              "이 가운데 하나만 포기하면 필수 규칙을 지키는 배정이 있습니다.");
    }
    if (enough.isEmpty() && tooLittle.isEmpty()) {
      return new Text(
          "What giving up one of them does to the month was not settled in time.",
          "하나를 포기했을 때 한 달 전체가 풀리는지는 시간 안에 확인하지 못했습니다.");
    }
    if (tooLittle.isEmpty()) {
      return Text.format(
          "It is enough to give up one of: %s.", "다음 중 하나만 포기하면 됩니다: %s.", list(enough));
    }
    return enough.isEmpty()
        ? new Text(
            "Giving up one of them is not enough: what is left collides over something else.",
            "하나를 포기해도 다른 규칙과 다시 충돌합니다.")
        : Text.format(
            "It is enough to give up one of: %s. Not enough, as other rules then say the same: %s.",
            "다음 중 하나만 포기하면 됩니다: %s. 다음은 포기해도 다른 규칙에 다시 걸립니다: %s.", list(enough), list(tooLittle));
  }

  private static List<Text> words(Conflict conflict, Conflict.Rest rest) {
    return conflict.parts().stream()
        .filter(part -> part.rest() == rest)
        .map(Conflict.Part::words)
        .toList();
  }

  private static Text list(List<Text> texts) {
    return new Text(
        String.join("; ", texts.stream().map(Text::english).toList()),
        String.join("; ", texts.stream().map(Text::korean).toList()));
  }

  private List<Proof> proofs() {
    List<Proof> proofs = new ArrayList<>();
    long minimal = conflicts.conflicts().stream().filter(Conflict::isMinimal).count();
    if (minimal > 0) {
      proofs.add(
          new Proof(
              Proof.Kind.PROVEN,
              Text.format(
                  "%d of %d conflicts are minimal: none can be solved by itself, and each can"
                      + " without any one of its members (%d exact questions)",
                  "충돌 %2$d건 중 %1$d건은 최소임이 증명됨: 그대로는 풀 수 없고, 어느 하나를 빼도 풀림(정확한 풀이 %3$d회)",
                  minimal,
                  conflicts.conflicts().size(),
                  conflicts.questions())));
    }
    if (minimal < conflicts.conflicts().size()) {
      proofs.add(
          new Proof(
              Proof.Kind.SEARCHED,
              new Text(
                  "the time was too short to prove every conflict minimal",
                  "모든 충돌이 최소임을 증명하기에는 시간이 부족했음")));
    }
    conflicts.solved().ifPresent(solved -> proofs.add(audited(solved)));
    if (proofs.isEmpty()) {
      proofs.add(
          new Proof(
              Proof.Kind.SEARCHED,
              new Text("the best roster found was audited", "찾은 최선의 배정을 감사함")));
    }
    return proofs;
  }

  private Proof audited(Subject solved) {
    long broken =
        solved.verdict().hardBreaches().stream().mapToLong(a -> a.violations().size()).sum();
    return new Proof(
        Proof.Kind.AUDITED,
        broken == 0
            ? new Text("a roster that breaks no hard rule", "필수 규칙 위반이 없는 배정")
            : Text.format(
                "a roster that breaks nothing but what was given up (cases: %d)",
                "포기한 것만 어기는 배정: %d건", broken));
  }

  private List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    if (!conflicts.conflicts().isEmpty()) {
      tables.add(members());
    }
    if (!conflicts.breaches().isEmpty()) {
      tables.add(
          new Table(
              "breaches",
              new Text("What the best roster found breaks", "찾은 최선의 배정이 어기는 것"),
              List.of(Column.of("breach", "breach", "위반")),
              conflicts.breaches().stream()
                  .map(Violation::message)
                  .map(message -> List.<Cell>of(Cell.of(message)))
                  .toList()));
    }
    return tables;
  }

  private Table members() {
    List<List<Cell>> rows = new ArrayList<>();
    int number = 0;
    for (Conflict conflict : conflicts.conflicts()) {
      number++;
      for (Conflict.Part part : conflict.parts()) {
        rows.add(
            List.of(
                new Cell.Count(number),
                Cell.of(part.words()),
                Cell.of(rest(part.rest())),
                part.detail().english().isEmpty() ? Cell.NONE : Cell.of(part.detail())));
      }
    }
    return new Table(
        "members",
        new Text("What collides", "충돌하는 것"),
        List.of(
            Column.of("conflict", "no.", "번호"),
            Column.of("member", "what collides", "충돌하는 것"),
            Column.of("without", "given up", "포기하면"),
            Column.of("detail", "broken if the others are kept", "나머지를 지키면 생기는 위반")),
        rows);
  }

  private static Text rest(Conflict.Rest rest) {
    return switch (rest) {
      case SOLVED -> new Text("month solved", "풀림");
      case COLLIDES -> new Text("still collides", "다시 충돌");
      case UNKNOWN -> new Text("not settled", "미확인");
    };
  }
}
