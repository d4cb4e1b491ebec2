package callsheet.planner.analysis.replan;

import static callsheet.planner.analysis.GoldenWeek.SCENARIO;
import static callsheet.planner.analysis.GoldenWeek.assertGolden;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.planner.analysis.GoldenWeek;
import callsheet.problem.Broadcast;
import callsheet.problem.Scenario;
import callsheet.roster.PublishedLine;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a planner reads of `replan`, word for word. The week is small enough to be proven, so the
/// answer does not hang on the search.
final class GoldenReplansTest {

  private static final LocalDate MONDAY = SCENARIO.horizon().start();

  @Test
  void aHostIsSickForTheRestOfTheWeek() throws IOException {
    int sick = SCENARIO.host("강하늘").orElseThrow().index();
    Away away = new Away(sick, MONDAY.plusDays(1), MONDAY.plusDays(6));

    assertGolden("replan-sick-host", replanned(SCENARIO, List.of(away), 2));
  }

  @Test
  void aShowMovesIntoTheNightAndAnotherIsCancelled() throws IOException {
    Broadcast moved = SCENARIO.broadcast("B6").orElseThrow();
    Broadcast cancelled = SCENARIO.broadcast("B5").orElseThrow();
    List<Broadcast> shows =
        SCENARIO.broadcasts().stream()
            .filter(show -> !show.equals(cancelled))
            .map(show ->
                show.equals(moved)
                    ? at(show, 4, 4 * 1440 + 21 * 60)
                    : at(show, show.index(), show.startMinute()))
            .toList();

    assertGolden(
        "replan-schedule", replanned(SCENARIO.toBuilder().broadcasts(shows).build(), List.of(), 2));
  }

  private static callsheet.answer.Answer replanned(Scenario now, List<Away> away, int changes) {
    Scenario ruled = now.toBuilder().rules(GoldenWeek.rules()).build();
    return Replan.of(
            new ReplanRequest(
                ruled,
                PublishedLine.of(GoldenWeek.subject().roster()),
                away,
                MONDAY,
                changes,
                new Settings(Duration.ofSeconds(1), 1, 1, true),
                true),
            event -> {},
            new Stop())
        .answer();
  }

  private static Broadcast at(Broadcast show, int index, int start) {
    return new Broadcast(
        index,
        show.id(),
        show.channel(),
        start,
        start + show.endMinute() - show.startMinute(),
        show.kind(),
        show.programme(),
        show.product(),
        show.category(),
        show.brand(),
        show.vendor(),
        show.studio(),
        show.mainSeats(),
        show.subSeats(),
        show.guestSeats(),
        show.weightThousandths(),
        show.status(),
        Map.of());
  }
}
