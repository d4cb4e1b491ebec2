package callsheet.io.roster;

import callsheet.problem.Text;
import callsheet.result.Label;
import callsheet.result.Result;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.roster.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;

/// The sheet of rules: the ledger, which adds up to the objective, then the cases that are broken.
record LedgerSheet(Result result) {

  private static final int CASES = 25;

  private static final List<Text> HEADERS =
      List.of(
          new Text("rule", "규칙"),
          new Text("name", "이름"),
          new Text("strength", "강도"),
          new Text("instances", "적용건"),
          new Text("satisfied", "충족"),
          new Text("required", "필요"),
          new Text("share", "충족률"),
          new Text("counts at", "단계"),
          new Text("penalty", "벌점"),
          new Text("gain", "득점"),
          new Text("kept", "준수"));

  void write(SheetPen pen, Text note) {
    pen.widths(24, 22, 24, 10, 10, 10, 10, 13, 13, 14, 12);
    pen.header(0, HEADERS);
    int row = 1;
    for (RuleAudit audit : result.verdict().rules()) {
      write(pen, row++, audit);
    }
    row = objective(pen, row);
    cases(pen, row + 1);
    pen.sheet().freezePane(0, 1);
    pen.page(
        PaperSize.A4_PAPER, 1, result.scenario().name(), new Text("Rule ledger", "규칙 준수 현황"), note);
  }

  private static void write(SheetPen pen, int row, RuleAudit audit) {
    boolean hardBreach = audit.level() == Score.HARD && audit.penalty() > 0;
    CellLook plain = hardBreach ? CellLook.BREACH : CellLook.TEXT;
    CellLook centred = plain.inTheMiddle();
    pen.text(row, 0, audit.title(), plain);
    pen.text(row, 1, audit.rule(), plain);
    pen.text(row, 2, LedgerLine.strength(audit), plain);
    pen.number(row, 3, audit.instances(), centred);
    pen.number(row, 4, audit.satisfied(), centred);
    pen.number(row, 5, LedgerLine.required(audit), centred);
    pen.text(row, 6, share(audit), centred);
    pen.text(row, 7, Label.levelName(audit.level()), centred);
    pen.number(row, 8, audit.penalty(), centred);
    pen.number(row, 9, audit.gain(), centred);
    pen.text(row, 10, kept(audit, hardBreach), centred);
  }

  private static String share(RuleAudit audit) {
    return audit.instances() == 0
        ? "–"
        : "%.1f %%".formatted(100.0 * audit.satisfied() / audit.instances());
  }

  private static Text kept(RuleAudit audit, boolean hardBreach) {
    if (hardBreach) {
      return new Text("✕ broken", "✕ 위반");
    }
    return audit.holds() ? new Text("✓", "✓") : new Text("△ in part", "△ 일부");
  }

  private int objective(SheetPen pen, int row) {
    pen.text(row, 0, new Text("objective", "목적값"), CellLook.TOTAL);
    String score = result.verdict().score().toString();
    pen.across(row, 1, HEADERS.size() - 1, score, CellLook.TOTAL, 9);
    int next = row + 1;
    List<Text> known =
        Stream.of(
                Optional.of(result.label().text()), result.label().meaning(), result.proofOfHard())
            .flatMap(Optional::stream)
            .toList();
    for (Text sentence : known) {
      merged(pen, next++, sentence, CellLook.TEXT);
    }
    return next;
  }

  private void cases(SheetPen pen, int first) {
    int row = first;
    for (RuleAudit audit : result.verdict().rules()) {
      List<Violation> broken = audit.violations();
      if (broken.isEmpty()) {
        continue;
      }
      merged(
          pen,
          row++,
          Text.format("%s: %d broken", "%s: 위반 %d건", audit.title(), broken.size()),
          CellLook.TITLE);
      boolean hardBreach = audit.level() == Score.HARD && audit.penalty() > 0;
      for (Violation violation : broken.subList(0, Math.min(CASES, broken.size()))) {
        merged(pen, row++, violation.message(), hardBreach ? CellLook.BREACH : CellLook.TEXT);
      }
      if (broken.size() > CASES) {
        merged(
            pen,
            row++,
            Text.format(
                "… and %d more, in roster.json",
                "… 외 %d건 (roster.json에 전부 있음)", broken.size() - CASES),
            CellLook.TEXT);
      }
    }
  }

  private static void merged(SheetPen pen, int row, Text text, CellLook look) {
    pen.across(row, 0, HEADERS.size() - 1, pen.in(text), look, 9);
  }
}
