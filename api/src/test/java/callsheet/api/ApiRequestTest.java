package callsheet.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callsheet.problem.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiRequestTest {

  private static ApiRequest request(String json) {
    return ApiRequest.read(Optional.empty(), json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anAddressNamesTheOperationBeforeTheDocumentDoes() {
    byte[] json = "{\"operation\": \"solve\"}".getBytes(StandardCharsets.UTF_8);

    assertThat(ApiRequest.read(Optional.of("check"), json).operation()).isEqualTo("check");
    assertThat(ApiRequest.read(Optional.empty(), json).operation()).isEqualTo("solve");
  }

  @Test
  void theDocumentsOptionsComeBeforeThoseOfTheAddress() {
    ApiRequest whole =
        request("{\"operation\": \"solve\", \"seed\": 2}")
            .with(request("{\"operation\": \"x\", \"seed\": 3, \"threads\": 4}").document());

    assertThat(whole.operation()).isEqualTo("solve");
    assertThat(whole.number("seed", 0, 9, 1)).isEqualTo(2);
    assertThat(whole.number("threads", 0, 9, 1)).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"PT3S\"', 3000",
    "'\"3s\"', 3000",
    "3, 3000",
    "0.25, 250",
    "'\"1.5\"', 1500",
    "'\"PT0.5S\"', 500",
    "0, 0",
    "null, 7000",
    "'\"\"', 7000"
  })
  void aLengthOfTimeIsWrittenInOneOfThreeWays(String written, long millis) {
    ApiRequest request = request("{\"operation\": \"solve\", \"time\": " + written + "}");

    assertThat(request.duration("time", Duration.ofSeconds(7)))
        .isEqualTo(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"soon\"", "-1", "\"PT2H\"", "99999", "[3]", "{}"})
  void whatIsNoLengthOfTimeIsABadMember(String written) {
    ApiRequest request = request("{\"operation\": \"solve\", \"time\": " + written + "}");

    assertThatThrownBy(() -> request.duration("time", Duration.ZERO))
        .isInstanceOf(ApiProblem.class)
        .hasMessageContaining("'time'");
  }

  @Test
  void optionsMayBeTextAsInAnAddress() {
    ApiRequest request =
        request(
            "{\"operation\": \"x\", \"n\": \" 5 \", \"yes\": \"1\", \"no\": false,"
                + " \"several\": \"a, b,,c\", \"list\": [\"a\", \" b \"], \"role\": \"Sub\"}");

    assertThat(request.number("n", 0, 9, 1)).isEqualTo(5);
    assertThat(request.flag("yes")).isTrue();
    assertThat(request.flag("no")).isFalse();
    assertThat(request.flag("missing")).isFalse();
    assertThat(request.texts("several")).containsExactly("a", "b", "c");
    assertThat(request.texts("list")).containsExactly("a", "b");
    assertThat(request.role()).contains(Role.SUB);
  }

  @Test
  void wrongOptionsAreNamedInBothLanguages() {
    ApiRequest request =
        request("{\"operation\": \"x\", \"n\": 10, \"yes\": \"perhaps\", \"role\": \"lead\"}");

    assertThat(text(() -> request.number("n", 0, 9, 1)))
        .contains("'n' is not a whole number from 0 to 9", "'n' 항목이 0에서 9까지의 정수");
    assertThat(text(() -> request.flag("yes"))).contains("'yes' is not true or false");
    assertThat(text(request::role)).contains("main, sub or guest");
    assertThat(text(() -> request.required("host"))).contains("'x' needs the member 'host'");
  }

  @ParameterizedTest
  @CsvSource({"[], no JSON object", "'{\"a\": ', line 1", "{}, No operation"})
  void whatIsNoRequestIsSaid(String json, String what) {
    assertThat(text(() -> request(json))).contains(what);
  }

  private static String text(Runnable wrong) {
    try {
      wrong.run();
      return "";
    } catch (ApiProblem problem) {
      return new String(problem.reply().body(), StandardCharsets.UTF_8);
    }
  }
}
