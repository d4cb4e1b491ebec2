package callsheet.cli;

import callsheet.io.answer.VerdictJson;
import callsheet.planner.Checking;
import callsheet.problem.Text;
import callsheet.result.Label;
import callsheet.roster.RuleAudit;
import callsheet.roster.Verdict;
import callsheet.roster.Violation;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Locale;

/// Prints a verdict: the objective, the ledger it adds up from, and every violation, hard ones
/// first.
final class VerdictPrinter {

  private final Session session;
  private final Checking.Checked checked;
  private final Verdict verdict;

  VerdictPrinter(Session session, Checking.Checked checked) {
    this.session = session;
    this.checked = checked;
    this.verdict = checked.verdict();
  }

  void print(Format format) {
    switch (format) {
      case TEXT -> text();
      case JSON ->
          JsonPage.print(session.out(), json -> VerdictJson.write(checked.roster(), verdict, json));
      case CSV -> CsvPage.print(session.out(), this::csv);
    }
  }

  private void text() {
    int seats = checked.scenario().seats().size();
    int unfilled = checked.roster().unfilled().size();
    session.print("objective  %s", "목적값     %s", verdict.score());
    session.print(
        "seats      %d of %d filled", "자리       %2$d개 중 %1$d개 배정", seats - unfilled, seats);
    session.print(
        verdict.score().isFeasible()
            ? new Text("verdict    every hard rule is kept", "판정       필수 규칙을 모두 지킴")
            : Text.format(
                "verdict    %d hard rules are broken",
                "판정       필수 규칙 %d개 위반", verdict.hardBreaches().size()));
    session.print(Text.of(""));
    session.print("ledger", "규칙별 판정");
    verdict.rules().forEach(this::ledgerLine);
    VerdictJson.worstFirst(verdict).forEach(this::violations);
  }

  private void ledgerLine(RuleAudit audit) {
    session.print(
        "  %-24s %-14s %7d of %7d kept, penalty %d, gain %d",
        "  %-24s %-14s %4$7d건 중 %3$7d건 지킴, 벌점 %5$d, 이득 %6$d",
        audit.rule(),
        level(audit),
        audit.satisfied(),
        audit.instances(),
        audit.penalty(),
        audit.gain());
  }

  private static Text level(RuleAudit audit) {
    return Label.levelName(audit.level());
  }

  private void violations(RuleAudit audit) {
    session.print(Text.of(""));
    session.print(
        "%s — %s (%s): %d broken",
        "%2$s (%1$s, %3$s): 위반 %4$d건",
        audit.rule(),
        audit.title(),
        level(audit),
        audit.violations().size());
    audit.violations().forEach(violation -> session.print(indented(violation.message())));
  }

  private static Text indented(Text message) {
    return new Text("  " + message.english(), "  " + message.korean());
  }

  private void csv(CsvWriter csv) {
    csv.writeRecord("rule", "level", "amount", "importance", "host_id", "message");
    for (RuleAudit audit : VerdictJson.worstFirst(verdict)) {
      for (Violation violation : audit.violations()) {
        csv.writeRecord(
            audit.rule(),
            level(audit).in(Locale.ENGLISH),
            Long.toString(violation.amount()),
            Long.toString(violation.importance()),
            VerdictJson.hostId(checked.roster(), violation),
            violation.message().in(session.locale()));
      }
    }
  }
}
