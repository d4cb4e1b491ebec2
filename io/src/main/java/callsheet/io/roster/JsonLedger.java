package callsheet.io.roster;

import callsheet.problem.Scenario;
import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.result.Result;
import callsheet.roster.Instance;
import callsheet.roster.RuleAudit;
import callsheet.roster.Violation;
import tools.jackson.core.JsonGenerator;

/// The ledger as JSON: for each rule setting what it asked, what holds, what it costs and every
/// case that is broken.
final class JsonLedger {

  private final Scenario scenario;
  private final JsonGenerator json;

  private JsonLedger(Scenario scenario, JsonGenerator json) {
    this.scenario = scenario;
    this.json = json;
  }

  static void write(Result result, JsonGenerator json) {
    json.writeArrayPropertyStart("ledger");
    JsonLedger ledger = new JsonLedger(result.scenario(), json);
    result.verdict().rules().forEach(ledger::audit);
    json.writeEndArray();
  }

  static void text(String name, Text text, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("en", text.english());
    json.writeStringProperty("ko", text.korean());
    json.writeEndObject();
  }

  static void strength(Strength strength, JsonGenerator json) {
    switch (strength) {
      case Strength.Hard _ -> json.writeStringProperty("strength", "hard");
      case Strength.Soft soft -> {
        json.writeStringProperty("strength", "soft");
        json.writeNumberProperty("weight", soft.weight());
        json.writeNumberProperty("level", soft.level());
      }
      case Strength.Ratio ratio -> {
        json.writeStringProperty("strength", "ratio");
        json.writeNumberProperty("weight", ratio.weight());
        json.writeNumberProperty("level", ratio.level());
        json.writeNumberProperty(
            "at_least", ratio.atLeastBasisPoints() / (double) Strength.Ratio.WHOLE);
      }
    }
  }

  private void audit(RuleAudit audit) {
    json.writeStartObject();
    json.writeStringProperty("rule", audit.rule());
    text("title", audit.title(), json);
    strength(audit.strength(), json);
    json.writeBooleanProperty("holds", audit.holds());
    json.writeNumberProperty("instances", audit.instances());
    json.writeNumberProperty("satisfied", audit.satisfied());
    json.writeNumberProperty("required", LedgerLine.required(audit));
    json.writeNumberProperty("penalty", audit.penalty());
    json.writeNumberProperty("gain", audit.gain());
    json.writeArrayPropertyStart("violations");
    audit.violations().forEach(this::violation);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void violation(Violation violation) {
    Instance instance = violation.instance();
    json.writeStartObject();
    if (instance.host() != Instance.NONE) {
      json.writeStringProperty("host_id", scenario.hosts().get(instance.host()).id());
    }
    if (instance.day() != Instance.NONE) {
      json.writeStringProperty("date", scenario.horizon().date(instance.day()).toString());
    }
    json.writeArrayPropertyStart("broadcast_ids");
    violation.seats().stream()
        .map(seat -> seat.broadcast().id())
        .distinct()
        .forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("amount", violation.amount());
    json.writeNumberProperty("importance", violation.importance());
    text("message", violation.message(), json);
    json.writeEndObject();
  }
}
