package callsheet.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonFormsTest {

  private static final String GOOD =
      """
      {
        "name": "week", "zone": "Europe/Berlin",
        "horizon": {"start": "2026-12-01", "days": 7},
        "broadcasts": [
          {"broadcast_id": "B1", "channel": "Live", "start": "2026-12-01T20:00:00+09:00",
           "end": "2026-12-01T12:30Z", "main_seats": 1, "weight": 2.5, "category": null},
          {"broadcast_id": 2, "channel": "Live", "start": "2026-12-02 25:30", "end": "26:00",
           "tags": ["a", "b;c"], "live": true}
        ],
        "hosts": [
          {"host_id": "H1", "name": "Kim", "channels": ["Live", "Data; 2"]}
        ],
        "rules": [
          "SeatCover",
          {"rule": "DailyRest", "strength": "hard", "parameters": {"rest": 660, "x": [1, 2.5, {"y": true}]}}
        ]
      }
      """;

  @Test
  void oneDocumentHoldsEverythingAndItsTimesAreTurnedIntoItsZone() {
    ReadResult result = read(GOOD);

    assertThat(ScenarioFolder.shown(result.issues()))
        .containsExactly(
            "T003 -:4: Unknown columns: 'tags', 'live'.",
            "D020 -:11:/hosts/0/channels The channel 'Data; 2' is not known (1 rows).");
    Scenario scenario = result.scenario().orElseThrow();
    assertThat(scenario.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(scenario.horizon()).isEqualTo(new Horizon(LocalDate.of(2026, 12, 1), 7));
    // 20:00 at +09:00 is 12:00 in Berlin, 6 hours into the broadcast day; 12:30Z is 13:30 there.
    assertThat(scenario.broadcasts().getFirst().startMinute()).isEqualTo(6 * 60);
    assertThat(scenario.broadcasts().getFirst().minutes()).isEqualTo(90);
  }

  @Test
  void aSyntaxErrorHasItsLineAndColumn() {
    assertThat(places(read("{\n  \"hosts\": [\n    {\"host_id\": \"H1\",}\n  ]\n}")))
        .containsExactly("F007 -:3:22");
    assertThat(places(read(""))).containsExactly("F013 -:1:");
    assertThat(places(read("{\"hosts\": []"))).containsExactly("F007 -:1:13");
  }

  @Test
  void aPlaceIsALineAndAPointer() {
    String broken = GOOD.replace("\"weight\": 2.5", "\"weight\": \"NaN\"");

    assertThat(places(read(broken))).contains("V004 -:6:/broadcasts/0/weight");
  }

  @Test
  void everyWrongShapeIsNamed() {
    assertThat(places(read("[]"))).containsExactly("F013 -:1:");
    assertThat(places(read("{\"broadcasts\": {}, \"hosts\": [1]}")))
        .contains("F013 -:1:/broadcasts", "F013 -:1:/hosts/0");
    assertThat(places(read(GOOD.replace("\"H1\"", "{\"a\": 1}"))))
        .contains("F013 -:11:/hosts/0/host_id");
    assertThat(places(read(GOOD.replace("{\"start\": \"2026-12-01\", \"days\": 7}", "7"))))
        .contains("F013 -:3:/horizon");
    assertThat(places(read(GOOD.replace("\"Europe/Berlin\"", "[]")))).contains("F013 -:2:/zone");
    assertThat(places(read(GOOD.replace("\"name\"", "\"title\"")))).contains("F010 -:2:/title");
    assertThat(places(read(GOOD + "{}"))).contains("F013 -:18:");
    assertThat(places(read(GOOD.replace("\"SeatCover\"", "[]")))).contains("F014 -:14:5 /rules/0");
    assertThat(places(read(GOOD.replace("\"strength\"", "\"strenth\""))))
        .contains("F015 -:15:27 /rules/1/strenth");
    assertThat(places(read(GOOD.replace("\"zone\": \"E", "\"name\": \"E"))))
        .containsExactly("F007 -:2:25");
  }

  @Test
  void rulesKeepTheirParametersAsTheyAre() {
    Scenario scenario = read(GOOD).scenario().orElseThrow();

    assertThat(scenario.rules()).hasSize(2);
    assertThat(scenario.rules().get(1).parameters())
        .isEqualTo(Map.of("rest", 660L, "x", List.of(1L, 2.5, Map.of("y", true))));
    assertThat(scenario.broadcasts().get(1).id()).isEqualTo("2");
    assertThat(scenario.broadcasts().get(1).attributes())
        .containsEntry("tags", "a;\"b;c\"")
        .containsEntry("live", "true");
  }

  private static ReadResult read(String json) {
    return ScenarioReader.read(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "-");
  }

  private static List<String> places(ReadResult result) {
    return result.issues().stream().map(HostileInputTest::placed).toList();
  }
}
