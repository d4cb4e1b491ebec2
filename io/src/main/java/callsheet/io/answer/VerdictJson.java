package callsheet.io.answer;

import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.roster.Verdict;
import callsheet.roster.Violation;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// A verdict as one JSON object: the objective, the ledger it adds up from, and every violation,
/// hard ones first.
public final class VerdictJson {

  private VerdictJson() {}

  /// Writes the verdict on a roster.
  public static void write(Roster roster, Verdict verdict, JsonGenerator json) {
    json.writeStartObject();
    json.writeName("objective");
    RunJson.score(verdict.score(), json);
    json.writeBooleanProperty("feasible", verdict.score().isFeasible());
    json.writeNumberProperty("seats", roster.scenario().seats().size());
    json.writeNumberProperty("unfilled", roster.unfilled().size());
    json.writeArrayPropertyStart("ledger");
    verdict.rules().forEach(audit -> write(audit, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("violations");
    for (RuleAudit audit : worstFirst(verdict)) {
      audit.violations().forEach(violation -> write(roster, audit, violation, json));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /// The rules that something breaks, hard ones first.
  public static List<RuleAudit> worstFirst(Verdict verdict) {
    return verdict.rules().stream()
        .filter(audit -> !audit.violations().isEmpty())
        .sorted(Comparator.comparingInt(RuleAudit::level).thenComparingInt(RuleAudit::setting))
        .toList();
  }

  /// The id of the host whom a violation is about; empty if none is.
  public static String hostId(Roster roster, Violation violation) {
    int host = violation.instance().host();
    return host == Instance.NONE ? "" : roster.scenario().hosts().get(host).id();
  }

  private static void write(RuleAudit audit, JsonGenerator json) {
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

  private static void write(
      Roster roster, RuleAudit audit, Violation violation, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rule", audit.rule());
    json.writeBooleanProperty("hard", audit.level() == Score.HARD);
    json.writeNumberProperty("amount", violation.amount());
    json.writeNumberProperty("importance", violation.importance());
    json.writeStringProperty("host_id", hostId(roster, violation));
    json.writeName("message");
    AnswerJson.text(json, violation.message());
    json.writeEndObject();
  }
}
