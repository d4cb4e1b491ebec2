package callsheet.api;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.io.scenario.ScenarioWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

final class OperationsTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static JsonNode month;

  @BeforeAll
  static void generate() {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ScenarioWriter.writeJson(ScenarioGenerator.generate(Size.SMALL, 7), json);
    month = MAPPER.readTree(json.toByteArray());
  }

  private static ObjectNode request() {
    ObjectNode request = MAPPER.createObjectNode();
    request.set("scenario", month.deepCopy());
    return request;
  }

  private static Reply reply(String operation, JsonNode document) {
    byte[] json = MAPPER.writeValueAsBytes(document);
    return Operations.answer(
        ApiRequest.read(Optional.of(operation), json),
        new Budget(Duration.ofMinutes(1), System::nanoTime));
  }

  private static JsonNode problem(String operation, JsonNode document, int status) {
    Reply reply = reply(operation, document);
    assertThat(reply.status())
        .as(new String(reply.body(), StandardCharsets.UTF_8))
        .isEqualTo(status);
    assertThat(reply.type()).isEqualTo("application/problem+json");
    JsonNode problem = MAPPER.readTree(reply.body());
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("type").asString())
        .isEqualTo("urn:callsheet:problem:" + problem.path("code").asString());
    assertThat(problem.path("detail").asString()).isNotBlank();
    assertThat(problem.path("detail_ko").asString()).isNotBlank();
    return problem;
  }

  private static String code(String operation, JsonNode document, int status) {
    return problem(operation, document, status).path("code").asString();
  }

  @Test
  void noTimeAtAllIsEnoughForTheFirstRoster() {
    for (boolean isDeterministic : new boolean[] {true, false}) {
      ObjectNode request = request().put("time", 0).put("deterministic", isDeterministic);

      Reply reply = reply("solve", request);

      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.type()).isEqualTo("application/json");
      JsonNode roster = MAPPER.readTree(reply.body());
      assertThat(roster.path("roster").size()).isPositive();
      assertThat(roster.path("limit_millis").asInt()).isEqualTo(1);
    }
  }

  @Test
  void aRosterMayBeRowsOrAFilesObjectOrItsText() {
    JsonNode solved =
        MAPPER.readTree(
            reply("solve", request().put("time", 0.01).put("deterministic", true)).body());
    ObjectNode asObject = request();
    asObject.set("roster", solved);
    ObjectNode asRows = request();
    asRows.set("roster", solved.path("roster"));
    StringBuilder csv = new StringBuilder("broadcast_id,role,host_id\n");
    for (JsonNode row : solved.path("roster")) {
      csv.append(row.path("broadcast_id").asString()).append(',');
      csv.append(row.path("role").asString()).append(',');
      csv.append(row.path("host_id").asString()).append('\n');
    }
    ObjectNode asText = request().put("roster", csv.toString());

    byte[] verdict = reply("check", asObject).body();

    assertThat(MAPPER.readTree(verdict).path("objective").toString())
        .isEqualTo(solved.path("objective").toString());
    assertThat(reply("check", asRows).body()).isEqualTo(verdict);
    assertThat(reply("check", asText).body()).isEqualTo(verdict);
  }

  @Test
  void everyIssueOfTheInputPointsToItsPlaceInTheRequest() {
    ObjectNode request = request();
    ArrayNode broadcasts = (ArrayNode) request.path("scenario").path("broadcasts");
    ((ObjectNode) broadcasts.get(3)).put("start", "some time");
    ((ObjectNode) broadcasts.get(5)).put("end", "later");

    JsonNode problem = problem("solve", request, 422);

    assertThat(problem.path("code").asString()).isEqualTo("bad_input");
    assertThat(problem.path("issues").valueStream().map(i -> i.path("pointer").asString()))
        .contains("/scenario/broadcasts/3/start", "/scenario/broadcasts/5/end");
  }

  @Test
  void aScenarioThatHasAMemberTwiceIsRefusedAsItsFileWouldBe() {
    String twice = "{\"scenario\": {\"name\": \"a\", \"name\": \"b\"}}";

    Reply reply =
        Operations.answer(
            ApiRequest.read(Optional.of("solve"), twice.getBytes(StandardCharsets.UTF_8)),
            new Budget(Duration.ofMinutes(1), System::nanoTime));

    assertThat(reply.status()).isEqualTo(422);
    assertThat(new String(reply.body(), StandardCharsets.UTF_8)).contains("F007");
  }

  @Test
  void whatIsMissingOrWrongIsAProblemWithAStableCode() {
    assertThat(code("dance", request(), 404)).isEqualTo("unknown_operation");
    assertThat(code("solve", MAPPER.createObjectNode(), 422)).isEqualTo("missing_member");
    assertThat(code("check", request(), 422)).isEqualTo("missing_member");
    assertThat(code("solve", request().put("time", "soon"), 422)).isEqualTo("bad_member");
    assertThat(code("solve", request().put("threads", 65), 422)).isEqualTo("bad_member");
    assertThat(code("solve", request().put("profile", "nobody's"), 422)).isEqualTo("bad_input");
    assertThat(code("conflicts", request().put("broadcast", "nowhere"), 422))
        .isEqualTo("bad_question");
    assertThat(code("solve", MAPPER.createObjectNode().put("scenario", 5), 422))
        .isEqualTo("bad_input");
  }
}
