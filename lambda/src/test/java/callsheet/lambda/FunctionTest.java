package callsheet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.lambda.loopback.RuntimeApi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The function as Lambda runs it, asked in every form in which a request may come.
final class FunctionTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir private static Path folder;

  private static RuntimeApi api;
  private static ObjectNode request;

  @BeforeAll
  static void start() throws IOException {
    api = new RuntimeApi(CLASS_PATH, folder.resolve("function.log"));
    request = MAPPER.createObjectNode();
    request.set("scenario", Requests.smallMonth(folder));
    request.put("time", "PT0.3S");
    request.put("deterministic", true);
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void theRequestItselfIsAnsweredByTheRosterItself() {
    JsonNode roster = MAPPER.readTree(invoke(solve()).body());

    assertSolved(roster);
  }

  @Test
  void anHttpApiIsAnsweredWithStatusHeadersAndBody() {
    ObjectNode event = MAPPER.createObjectNode();
    event.put("version", "2.0").put("rawPath", "/v1/solve").put("body", request.toString());
    event.put("isBase64Encoded", false);
    event.putObject("headers").put("x-correlation-id", "friday-5pm");
    event.putObject("requestContext").putObject("http").put("method", "POST");

    JsonNode response = MAPPER.readTree(invoke(event).body());

    assertThat(response.path("statusCode").asInt()).isEqualTo(200);
    assertThat(response.path("headers").path("Content-Type").asString())
        .startsWith("application/json");
    assertThat(response.path("headers").path("X-Correlation-Id").asString())
        .isEqualTo("friday-5pm");
    assertSolved(MAPPER.readTree(response.path("body").asString()));
  }

  @Test
  void aRestApiMaySendBase64AndTakeGzip() throws IOException {
    ObjectNode event = MAPPER.createObjectNode();
    event.put("resource", "/{proxy+}").put("path", "/prod/v1/solve").put("httpMethod", "POST");
    event.put("body", Base64.getEncoder().encodeToString(packed(request.toString())));
    event.put("isBase64Encoded", true);
    event.putObject("headers").put("Accept-Encoding", "gzip, br").put("Content-Encoding", "gzip");
    event.putObject("requestContext").put("stage", "prod");

    JsonNode response = MAPPER.readTree(invoke(event).body());

    assertThat(response.path("isBase64Encoded").asBoolean()).isTrue();
    assertThat(response.path("headers").path("Content-Encoding").asString()).isEqualTo("gzip");
    assertSolved(MAPPER.readTree(unpacked(response.path("body").asString())));
  }

  @Test
  void kongInTheNameOfAGatewayIsAnsweredAsOne() {
    JsonNode response = MAPPER.readTree(invoke(Requests.kongGateway("/solve", request)).body());

    assertThat(response.path("statusCode").asInt()).isEqualTo(200);
    assertThat(response.path("multiValueHeaders").isObject()).isTrue();
    assertSolved(MAPPER.readTree(response.path("body").asString()));
  }

  @Test
  void kongThatForwardsIsAnsweredWithTheBodyAlone() {
    ObjectNode event = MAPPER.createObjectNode();
    event.put("request_method", "POST").put("request_uri", "/solve?seed=1");
    event.putObject("request_uri_args").put("seed", "1");
    event.putObject("request_headers").put("content-type", "application/json");
    event.put("request_body", request.toString());
    event.set("request_body_args", request);

    assertSolved(MAPPER.readTree(invoke(event).body()));
  }

  @Test
  void kongsPlainFormIsTheRequestWithItsQueryInIt() {
    ObjectNode event = request.deepCopy();
    // A query argument is text, whatever it means.
    event.put("operation", "solve").put("seed", "1").put("deterministic", "true");

    assertSolved(MAPPER.readTree(invoke(event).body()));
  }

  @Test
  void twoInvocationsInARowKnowNothingOfEachOther() {
    ObjectNode other = solve();
    ((ArrayNode) other.path("scenario").path("broadcasts")).remove(0);

    byte[] once = invoke(solve()).body();
    byte[] between = invoke(other).body();
    byte[] again = invoke(solve()).body();

    assertThat(again).isEqualTo(once).isNotEqualTo(between);
  }

  @Test
  void whatIsNoJsonIsAProblem() {
    JsonNode direct =
        MAPPER.readTree(
            api.invoke("{\"operation\":".getBytes(StandardCharsets.UTF_8), MINUTE).body());
    ObjectNode broken = Requests.kongGateway("/solve", request);
    broken.put("body", "{\"scenario\": {").put("isBase64Encoded", false);
    JsonNode wrapped = MAPPER.readTree(invoke(broken).body());

    assertThat(direct.path("status").asInt()).isEqualTo(400);
    assertThat(direct.path("code").asString()).isEqualTo("bad_json");
    assertThat(wrapped.path("statusCode").asInt()).isEqualTo(400);
    assertThat(wrapped.path("headers").path("Content-Type").asString())
        .startsWith("application/problem+json");
    assertThat(wrapped.path("body").asString()).contains("bad_json", "line 1");
  }

  @Test
  void aHundredIssuesAreToldAtOnceEachWithItsPlace() {
    ObjectNode event = solve();
    ArrayNode broadcasts = (ArrayNode) event.path("scenario").path("broadcasts");
    for (int i = 0; i < 100; i++) {
      ((ObjectNode) broadcasts.get(i)).put("start", "some time");
    }

    JsonNode problem = MAPPER.readTree(invoke(event).body());

    assertThat(problem.path("status").asInt()).isEqualTo(422);
    assertThat(problem.path("code").asString()).isEqualTo("bad_input");
    assertThat(problem.path("issues").valueStream())
        .filteredOn(issue -> issue.path("code").asString().equals("V002"))
        .hasSize(100)
        .allMatch(
            issue -> issue.path("pointer").asString().matches("/scenario/broadcasts/\\d+/start"));
  }

  @Test
  void aBodyThatUnpacksToTooMuchIsRefused() throws IOException {
    ObjectNode event = Requests.kongGateway("/solve", request);
    String zeros = "0".repeat(Body.MOST_BYTES + 1);
    event.put("body", Base64.getEncoder().encodeToString(packed(zeros)));
    event.put("isBase64Encoded", true);

    JsonNode response = MAPPER.readTree(invoke(event).body());

    assertThat(response.path("statusCode").asInt()).isEqualTo(413);
  }

  @Test
  void aBudgetIsForTheWholeReply() {
    JsonNode roster = MAPPER.readTree(api.invoke(bytes(timed("PT1S")), MINUTE).body());

    assertSolved(roster);
    // What is left for compiling and searching once reading and writing are taken off; whether it
    // was enough on some machine is what `bench/lambda` says.
    assertThat(roster.path("limit_millis").asInt()).isLessThan(750);
  }

  @Test
  void anInvocationAboutToTimeOutIsAnsweredBefore() {
    Duration timeout = Duration.ofSeconds(3);

    JsonNode roster = MAPPER.readTree(api.invoke(bytes(timed("PT10M")), timeout).body());

    assertSolved(roster);
    assertThat(roster.path("limit_millis").asInt()).isBetween(1, 2500);
  }

  @Test
  void whatCannotBeAskedIsSaidInAProblem() {
    assertThat(problem(solve().put("operation", "dance"))).isEqualTo("unknown_operation");
    assertThat(problem(MAPPER.createObjectNode())).isEqualTo("no_operation");
    assertThat(problem(MAPPER.createObjectNode().put("operation", "solve")))
        .isEqualTo("missing_member");
    assertThat(problem(solve().put("time", "soon"))).isEqualTo("bad_member");
    assertThat(problem(solve().put("operation", "check"))).isEqualTo("missing_member");
    assertThat(problem(solve().put("operation", "conflicts").put("broadcast", "nowhere")))
        .isEqualTo("bad_question");
    ObjectNode get = Requests.kongGateway("/solve", request).put("httpMethod", "GET");
    assertThat(MAPPER.readTree(invoke(get).body()).path("statusCode").asInt()).isEqualTo(405);
  }

  @Test
  void withoutTheNativeLibraryTheSearchAnswersAndSaysSo() throws IOException {
    try (RuntimeApi bare =
        new RuntimeApi(CLASS_PATH, folder.resolve("bare.log"), "-Dcallsheet.noNative=true")) {
      JsonNode roster = MAPPER.readTree(bare.invoke(bytes(solve()), MINUTE).body());

      assertSolved(roster);
      assertThat(roster.path("proof_unavailable").asString()).contains("callsheet.noNative");
    }
  }

  private static String problem(ObjectNode event) {
    return MAPPER.readTree(invoke(event).body()).path("code").asString();
  }

  private static ObjectNode solve() {
    return request.deepCopy().put("operation", "solve");
  }

  private static ObjectNode timed(String time) {
    return solve().put("deterministic", false).put("time", time);
  }

  private static RuntimeApi.Answer invoke(JsonNode event) {
    RuntimeApi.Answer answer = api.invoke(bytes(event), MINUTE);
    assertThat(answer.path())
        .as(new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo("response");
    return answer;
  }

  private static byte[] bytes(JsonNode event) {
    return MAPPER.writeValueAsBytes(event);
  }

  private static void assertSolved(JsonNode roster) {
    assertThat(roster.path("objective").path("hard").asInt(-1)).isZero();
    assertThat(roster.path("roster").size()).isPositive();
    assertThat(roster.path("unfilled").size()).isZero();
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
      packing.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] unpacked(String base64) throws IOException {
    var bytes = new java.io.ByteArrayInputStream(Base64.getDecoder().decode(base64));
    try (GZIPInputStream unpacking = new GZIPInputStream(bytes)) {
      return unpacking.readAllBytes();
    }
  }
}
