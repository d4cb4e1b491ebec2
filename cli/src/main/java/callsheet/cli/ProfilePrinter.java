package callsheet.cli;

import callsheet.io.read.Profile;
import callsheet.problem.RuleSetting;
import callsheet.problem.Text;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rulebook.Catalogue;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/// Prints the profiles there are, or the lines of some with what each rests on.
final class ProfilePrinter {

  private final Session session;

  ProfilePrinter(Session session) {
    this.session = session;
  }

  /// The profiles there are.
  void list(Format format) {
    switch (format) {
      case TEXT -> {
        for (Profile profile : Profile.values()) {
          String title = profile.title().in(session.locale());
          session.out().println("%-16s  %s".formatted(profile.written(), title));
        }
      }
      case JSON -> JsonPage.print(session.out(), ProfilePrinter::json);
      case CSV ->
          CsvPage.print(
              session.out(),
              csv -> {
                csv.writeRecord("profile", "title");
                for (Profile profile : Profile.values()) {
                  csv.writeRecord(profile.written(), profile.title().in(session.locale()));
                }
              });
    }
  }

  /// All lines of some profiles.
  void lines(List<Profile> profiles, Format format) {
    switch (format) {
      case TEXT -> profiles.forEach(this::text);
      case JSON -> JsonPage.print(session.out(), json -> json(profiles, json));
      case CSV -> CsvPage.print(session.out(), csv -> csv(profiles, csv));
    }
  }

  private void text(Profile profile) {
    session.print(
        new Text(
            profile.written() + " — " + profile.title().english(),
            profile.written() + " — " + profile.title().korean()));
    profile.lines().forEach(this::text);
    session.print(Text.of(""));
    session.print("Rules not named here are as by default.", "여기에 없는 규칙은 기본값대로 적용됩니다.");
  }

  private void text(RuleSetting line) {
    session.print(Text.of(""));
    String korean = Catalogue.find(line.rule()).map(r -> Catalogue.info(r).korean()).orElse("");
    String values = parameters(line);
    session.print(
        Text.format(
            "%s · %s  %s%s",
            "%2$s · %1$s  %3$s%4$s",
            line.rule(),
            korean,
            strength(line),
            values.isEmpty() ? "" : "  " + values));
    if (!line.where().isEmpty()) {
      session.print("  where   %s", "  조건    %s", line.where());
    }
    if (!line.basis().isEmpty()) {
      session.print("  source  %s", "  근거    %s", line.basis());
    }
  }

  private static Text strength(RuleSetting line) {
    Binding binding =
        line.strength().isEmpty()
            ? Catalogue.find(line.rule())
                .map(Catalogue::info)
                .map(RuleInfo::strengths)
                .orElseThrow()[0]
            : Binding.valueOf(line.strength().toUpperCase(Locale.ROOT));
    return switch (binding) {
      case HARD -> new Text("hard", "필수");
      case SOFT -> new Text("soft", "권장");
      case RATIO -> new Text("ratio " + line.atLeast(), "비율 " + line.atLeast());
    };
  }

  private static String parameters(RuleSetting line) {
    return line.parameters().entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static void json(JsonGenerator json) {
    json.writeStartObject();
    json.writeArrayPropertyStart("profiles");
    for (Profile profile : Profile.values()) {
      json.writeStartObject();
      json.writeStringProperty("profile", profile.written());
      JsonPage.text(json, "title", profile.title());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void json(List<Profile> profiles, JsonGenerator json) {
    json.writeStartObject();
    json.writeArrayPropertyStart("lines");
    for (Profile profile : profiles) {
      for (RuleSetting line : profile.lines()) {
        json.writeStartObject();
        json.writeStringProperty("profile", profile.written());
        json.writeStringProperty("rule", line.rule());
        json.writeStringProperty("strength", strength(line).english().strip());
        json.writeStringProperty("where", line.where());
        json.writeObjectPropertyStart("parameters");
        for (Map.Entry<String, Object> entry : line.parameters().entrySet()) {
          json.writeStringProperty(entry.getKey(), entry.getValue().toString());
        }
        json.writeEndObject();
        json.writeStringProperty("source", line.basis());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void csv(List<Profile> profiles, CsvWriter csv) {
    csv.writeRecord("profile", "rule", "strength", "where", "parameters", "source");
    for (Profile profile : profiles) {
      for (RuleSetting line : profile.lines()) {
        csv.writeRecord(
            profile.written(),
            line.rule(),
            strength(line).english().strip(),
            line.where(),
            parameters(line),
            line.basis());
      }
    }
  }
}
