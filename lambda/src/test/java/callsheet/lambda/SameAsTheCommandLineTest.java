package callsheet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.api.ApiRequest;
import callsheet.api.Budget;
import callsheet.api.Operations;
import callsheet.api.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// For the same request the function's body is what the command line prints, byte for byte.
final class SameAsTheCommandLineTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void tenMonthsAreAnsweredAlike(long seed) throws IOException {
    Path scenario = folder.resolve("month.json");
    Path roster = folder.resolve("roster.json");
    var _ =
        Requests.run(
            "generate", "small", "--seed", Long.toString(seed), "--out", scenario.toString());
    ObjectNode request = MAPPER.createObjectNode();
    request.set("scenario", MAPPER.readTree(Files.readString(scenario)));

    String solved =
        Requests.run(
            "solve",
            scenario.toString(),
            "--out",
            "-",
            "--time",
            "50ms",
            "--deterministic",
            "--format",
            "json",
            "--quiet");
    ObjectNode solve = request.deepCopy().put("time", "0.05").put("deterministic", true);
    assertThat(reply("solve", solve)).isEqualTo(solved);

    Files.writeString(roster, solved);
    request.set("roster", MAPPER.readTree(solved));
    JsonNode seat = MAPPER.readTree(solved).path("roster").get((int) (3 * seed));
    String show = seat.path("broadcast_id").asString();
    String role = seat.path("role").asString();
    for (String command : List.of("check", "explain", "fairness")) {
      assertThat(reply(command, request)).isEqualTo(asked(command, scenario, roster));
    }
    assertThat(reply("recommend", request.deepCopy().put("broadcast", show).put("role", role)))
        .isEqualTo(asked("recommend", scenario, roster, "--broadcast", show, "--role", role));
    String host = MAPPER.readTree(solved).path("roster").get(0).path("host_id").asString();
    assertThat(
            reply(
                "why",
                request
                    .deepCopy()
                    .put("broadcast", show)
                    .put("role", role)
                    .put("host", host)
                    .put("time", "0")))
        .isEqualTo(
            asked(
                "why",
                scenario,
                roster,
                "--broadcast",
                show,
                "--role",
                role,
                "--host",
                host,
                "--time",
                "0"));
    assertThat(reply("conflicts", request)).isEqualTo(asked("conflicts", scenario, roster));
    // The curve is several replans more: one month has it, the others leave it out.
    boolean hasCurve = seed == 1;
    ObjectNode replan =
        request
            .deepCopy()
            .put("max_changes", 2)
            .put("absent", host + ":2026-12-14")
            .put("today", "2026-12-10")
            .put("no_curve", !hasCurve)
            .put("time", "0.05")
            .put("deterministic", true);
    List<String> options =
        new ArrayList<>(
            List.of(
                "--max-changes",
                "2",
                "--absent",
                host + ":2026-12-14",
                "--today",
                "2026-12-10",
                "--time",
                "50ms",
                "--deterministic",
                "--out",
                folder.resolve("again").toString()));
    if (!hasCurve) {
      options.add("--no-curve");
    }
    assertThat(reply("replan", replan))
        .isEqualTo(asked("replan", scenario, roster, options.toArray(String[]::new)));
  }

  private static String asked(String command, Path scenario, Path roster, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(command, scenario.toString(), roster.toString(), "--format", "json"));
    arguments.addAll(Arrays.asList(more));
    return Requests.run(arguments.toArray(String[]::new));
  }

  private static String reply(String operation, JsonNode document) {
    Reply reply =
        Operations.answer(
            ApiRequest.read(Optional.of(operation), MAPPER.writeValueAsBytes(document)),
            new Budget(Duration.ofMinutes(5), System::nanoTime));
    return new String(reply.body(), StandardCharsets.UTF_8);
  }
}
