package callsheet.api;

import callsheet.problem.Role;
import callsheet.problem.Text;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A request: an operation, and a JSON object with what it needs.
///
/// Options may be written as text where they are numbers or truth values: a gateway makes texts of
/// all that it takes from an address.
///
/// @param operation its word, such as `solve`
public record ApiRequest(String operation, Document document) {

  /// Reads a request.
  ///
  /// @param operation the word if the address says it; else the member `operation` does
  /// @throws ApiProblem if the text is no JSON object, or names no operation
  public static ApiRequest read(Optional<String> operation, byte[] json) {
    Document document;
    try {
      document = Document.read(json);
    } catch (JacksonException e) {
      throw ApiProblem.of(
          400,
          "bad_json",
          Text.format(
              "The body is no valid JSON: %s (line %d, column %d).",
              "본문이 올바른 JSON이 아닙니다: %s (%d행 %d열).",
              e.getOriginalMessage(),
              e.getLocation().getLineNr(),
              e.getLocation().getColumnNr()));
    }
    return of(operation, document);
  }

  /// A request whose document is read already.
  ///
  /// @throws ApiProblem if the document is no JSON object, or names no operation
  public static ApiRequest of(Optional<String> operation, Document document) {
    if (!document.members().isObject()) {
      throw ApiProblem.of(
          400, "bad_json", new Text("The body is no JSON object.", "본문이 JSON 객체가 아닙니다."));
    }
    String word = operation.orElseGet(() -> document.members().path("operation").asString(""));
    if (word.isEmpty()) {
      throw ApiProblem.of(
          400,
          "no_operation",
          Text.format(
              "No operation is named, by the path or by the member 'operation': %s.",
              "경로나 'operation' 항목에 작업 이름이 없습니다: %s.", String.join(", ", Operations.words())));
    }
    return new ApiRequest(word, document);
  }

  /// The same request with options from elsewhere, such as the address; those of the document come
  /// first.
  ///
  /// @param options an object, or nothing
  public ApiRequest with(Document options) {
    return new ApiRequest(operation, document.with(options));
  }

  /// A part of the document as JSON of its own, if it is there.
  Optional<byte[]> part(String name) {
    return document.json(name);
  }

  /// The roster that is asked about, in the form of a roster's file: an array of its rows stands
  /// for an object that has them.
  Optional<byte[]> roster(String name) {
    JsonNode node = document.members().path(name);
    return node.isString() && !document.written().containsKey(name)
        ? Optional.of(node.asString().getBytes(StandardCharsets.UTF_8))
        : part(name).map(json -> json[0] == '[' ? rows(json) : json);
  }

  private static byte[] rows(byte[] array) {
    ByteArrayOutputStream object = new ByteArrayOutputStream(array.length + 16);
    object.writeBytes("{\"roster\":".getBytes(StandardCharsets.UTF_8));
    object.writeBytes(array);
    object.write('}');
    return object.toByteArray();
  }

  /// A text; empty if it is not given.
  Optional<String> text(String name) {
    JsonNode node = document.members().path(name);
    if (node.isContainer()) {
      throw wrong(name, new Text("a text", "글자"));
    }
    return node.isMissingNode() || node.isNull()
        ? Optional.empty()
        : Optional.of(node.asString()).filter(text -> !text.isBlank());
  }

  /// A text that has to be given.
  String required(String name) {
    return text(name)
        .orElseThrow(() ->
            ApiProblem.of(
                422,
                "missing_member",
                Text.format(
                    "'%s' needs the member '%s'.", "'%s'에는 '%s' 항목이 필요합니다.", operation, name)));
  }

  /// Several texts: an array, or one text with commas between them.
  List<String> texts(String name) {
    JsonNode node = document.members().path(name);
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(item -> texts.add(item.asString("")));
    } else {
      text(name).ifPresent(all -> texts.addAll(Arrays.asList(all.split(",", -1))));
    }
    return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  /// A whole number.
  long number(String name, long least, long most, long otherwise) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    Text range = Text.format("a whole number from %d to %d", "%d에서 %d까지의 정수", least, most);
    try {
      long number = Long.parseLong(text.get().strip());
      if (number < least || number > most) {
        throw wrong(name, range);
      }
      return number;
    } catch (NumberFormatException e) {
      throw wrong(name, range);
    }
  }

  /// A yes or a no; no if it is not given.
  boolean flag(String name) {
    return switch (text(name).orElse("false").toLowerCase(Locale.ROOT)) {
      case "true", "1", "yes" -> true;
      case "false", "0", "no" -> false;
      default -> throw wrong(name, new Text("true or false", "true 또는 false"));
    };
  }

  /// A length of time: ISO-8601 or seconds.
  Duration duration(String name, Duration otherwise) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    String written = text.get().strip();
    Text form = new Text("a length of time such as PT3S, up to an hour", "PT3S와 같은 시간, 한 시간까지");
    try {
      Duration duration =
          written.matches("\\d{1,4}(\\.\\d{1,3})?")
              ? Duration.ofMillis(Math.round(1000 * Double.parseDouble(written)))
              : Duration.parse(written.startsWith("P") ? written : "PT" + written);
      if (duration.isNegative() || duration.compareTo(Duration.ofHours(1)) > 0) {
        throw wrong(name, form);
      }
      return duration;
    } catch (DateTimeException e) {
      throw wrong(name, form);
    }
  }

  /// A role; empty if it is not given.
  Optional<Role> role() {
    return text("role")
        .map(word ->
            Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(
                    () -> wrong("role", new Text("main, sub or guest", "main, sub, guest"))));
  }

  private static ApiProblem wrong(String name, Text expected) {
    return ApiProblem.of(
        422,
        "bad_member",
        Text.format("The member '%s' is not %s.", "'%s' 항목이 %s 형식이 아닙니다.", name, expected));
  }
}
