package callsheet.cli;

import callsheet.planner.Checking;
import callsheet.problem.Text;
import callsheet.result.Label;
import callsheet.roster.Instance;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.roster.Verdict;
import callsheet.roster.Violation;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

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
      case JSON -> JsonPage.print(session.out(), this::json);
      case CSV -> CsvPage.print(session.out(), this::csv);
    }
  }

  private List<RuleAudit> worstFirst() {
    return verdict.rules().stream()
        .filter(audit -> !audit.violations().isEmpty())
        .sorted(Comparator.comparingInt(RuleAudit::level).thenComparingInt(RuleAudit::setting))
        .toList();
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
    worstFirst().forEach(this::violations);
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

  private void json(JsonGenerator json) {
    json.writeStartObject();
    JsonPage.score(json, "objective", verdict.score());
    json.writeBooleanProperty("feasible", verdict.score().isFeasible());
    json.writeNumberProperty("seats", checked.scenario().seats().size());
    json.writeNumberProperty("unfilled", checked.roster().unfilled().size());
    json.writeArrayPropertyStart("ledger");
    verdict.rules().forEach(audit -> json(audit, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("violations");
    for (RuleAudit audit : worstFirst()) {
      audit.violations().forEach(violation -> json(audit, violation, json));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void json(RuleAudit audit, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rule", audit.rule());
    json.writeNumberProperty("level", audit.level());
    json.writeNumberProperty("instances", audit.instances());
    json.writeNumberProperty("satisfied", audit.satisfied());
    json.writeBooleanProperty("holds", audit.holds());
    json.writeNumberProperty("penalty", audit.penalty());
    json.writeNumberProperty("gain", audit.gain());
    json.writeEndObject();
  }

  private void json(RuleAudit audit, Violation violation, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rule", audit.rule());
    json.writeBooleanProperty("hard", audit.level() == Score.HARD);
    json.writeNumberProperty("amount", violation.amount());
    json.writeNumberProperty("importance", violation.importance());
    json.writeStringProperty("host_id", host(violation));
    JsonPage.text(json, "message", violation.message());
    json.writeEndObject();
  }

  private String host(Violation violation) {
    int host = violation.instance().host();
    return host == Instance.NONE ? "" : checked.scenario().hosts().get(host).id();
  }

  private void csv(CsvWriter csv) {
    csv.writeRecord("rule", "level", "amount", "importance", "host_id", "message");
    for (RuleAudit audit : worstFirst()) {
      for (Violation violation : audit.violations()) {
        csv.writeRecord(
            audit.rule(),
            level(audit).in(Locale.ENGLISH),
            Long.toString(violation.amount()),
            Long.toString(violation.importance()),
            host(violation),
            violation.message().in(session.locale()));
      }
    }
  }
}
