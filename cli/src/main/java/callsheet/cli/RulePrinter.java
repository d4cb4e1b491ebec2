package callsheet.cli;

import callsheet.problem.Text;
import callsheet.rule.Rule;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import callsheet.rulebook.Catalogue;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/// Prints the catalogue, family by family, or the page of one rule.
final class RulePrinter {

  private final Session session;

  RulePrinter(Session session) {
    this.session = session;
  }

  /// The catalogue.
  void catalogue(Format format) {
    switch (format) {
      case TEXT -> text();
      case JSON -> JsonPage.print(session.out(), RulePrinter::json);
      case CSV -> CsvPage.print(session.out(), this::csv);
    }
  }

  /// The page of a rule, as it stands in `docs/rules`.
  void page(Class<? extends Rule> rule, Format format) {
    String page = RulePage.of(rule).text();
    switch (format) {
      case TEXT -> session.out().print(page);
      case JSON ->
          JsonPage.print(
              session.out(),
              json -> {
                json.writeStartObject();
                json.writeStringProperty("rule", Catalogue.name(rule));
                json.writeStringProperty("page", page);
                json.writeEndObject();
              });
      case CSV ->
          CsvPage.print(
              session.out(),
              csv -> {
                csv.writeRecord("rule", "page");
                csv.writeRecord(Catalogue.name(rule), page);
              });
    }
  }

  private void text() {
    session.print(
        "● is in force unless the scenario says otherwise; the first strength is the default.",
        "●는 따로 정하지 않으면 적용되는 규칙이며, 맨 앞의 강도가 기본값입니다.");
    for (Family family : Family.values()) {
      List<Class<? extends Rule>> rules =
          Catalogue.RULES.stream().filter(r -> Catalogue.info(r).family() == family).toList();
      if (!rules.isEmpty()) {
        session.print(Text.of(""));
        session.print(title(family));
        rules.forEach(this::line);
      }
    }
    session.print(Text.of(""));
    session.print(
        "callsheet rules NAME prints the page of a rule.", "callsheet rules NAME: 규칙의 설명을 봅니다.");
  }

  private void line(Class<? extends Rule> rule) {
    RuleInfo info = Catalogue.info(rule);
    String soft = has(info, Binding.SOFT) || has(info, Binding.RATIO) ? weight(info) : "";
    session
        .out()
        .println(
            "  %s %-20s %-17s %-12s %s"
                .formatted(
                    info.on() ? "●" : "○",
                    Catalogue.name(rule),
                    strengths(info),
                    soft,
                    info.korean())
                .stripTrailing());
    session.out().println("    " + holds(rule).in(session.locale()));
  }

  private String weight(RuleInfo info) {
    return new Text("weight", "가중치").in(session.locale()) + " " + info.weight();
  }

  private static boolean has(RuleInfo info, Binding binding) {
    return Arrays.asList(info.strengths()).contains(binding);
  }

  private static Text holds(Class<? extends Rule> rule) {
    return new Text(Catalogue.info(rule).english(), RulePage.of(rule).holdsInKorean());
  }

  private static String strengths(RuleInfo info) {
    return Arrays.stream(info.strengths()).map(RulePrinter::word).collect(Collectors.joining(", "));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static Text title(Family family) {
    return switch (family) {
      case COVER -> new Text("Cover", "충원");
      case ELIGIBILITY -> new Text("Eligibility", "배정 자격");
      case TIME -> new Text("Time", "시간");
      case WORKLOAD -> new Text("Workload", "업무량");
      case DAYS -> new Text("Days", "근무일과 휴무");
      case TEAM -> new Text("Team", "조합");
      case PROGRAMME -> new Text("Programme", "프로그램");
      case WISHES -> new Text("Wishes", "요청과 희망");
      case FAIRNESS -> new Text("Fairness", "공정성");
      case STABILITY -> new Text("Stability", "변경 최소화");
      case RESOURCE -> new Text("Resource", "시설");
      case ANYTHING_ELSE -> new Text("Anything else", "그 밖의 한도");
      case OBJECTIVE -> new Text("Objective", "목적");
    };
  }

  private static void json(JsonGenerator json) {
    json.writeStartObject();
    json.writeArrayPropertyStart("rules");
    for (Class<? extends Rule> rule : Catalogue.RULES) {
      RuleInfo info = Catalogue.info(rule);
      json.writeStartObject();
      json.writeStringProperty("rule", Catalogue.name(rule));
      json.writeStringProperty("korean", info.korean());
      JsonPage.text(json, "family", title(info.family()));
      json.writeArrayPropertyStart("strengths");
      Arrays.stream(info.strengths()).forEach(strength -> json.writeString(word(strength)));
      json.writeEndArray();
      json.writeNumberProperty("weight", info.weight());
      json.writeNumberProperty("level", info.level());
      json.writeStringProperty("at_least", info.atLeast());
      json.writeBooleanProperty("on", info.on());
      JsonPage.text(json, "holds", holds(rule));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void csv(CsvWriter csv) {
    csv.writeRecord(
        "rule", "korean", "family", "strengths", "weight", "level", "at_least", "on", "holds");
    for (Class<? extends Rule> rule : Catalogue.RULES) {
      RuleInfo info = Catalogue.info(rule);
      csv.writeRecord(
          Catalogue.name(rule),
          info.korean(),
          title(info.family()).in(session.locale()),
          strengths(info),
          Long.toString(info.weight()),
          Integer.toString(info.level()),
          info.atLeast(),
          Boolean.toString(info.on()),
          holds(rule).in(session.locale()));
    }
  }
}
