package callsheet.planner.analysis.replan;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.planner.analysis.replan.Matched.Fate;
import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Kind;
import callsheet.problem.Scenario;
import callsheet.problem.Status;
import callsheet.roster.PublishedShow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScheduleMatchTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

  private final List<Broadcast> schedule = new ArrayList<>();

  @Test
  void aShowOfTheSameIdAndProgrammeIsKnownAgainThoughItMoved() {
    now("B1", "21:40", "22:40", "Kitchen", "P1");

    Matched matched = matched(show("B1", "20:40", "21:40", "Kitchen", "P1"));

    assertThat(matched.fate()).isEqualTo(Fate.MOVED);
    assertThat(ReplanWords.fate(horizon(), matched).english())
        .isEqualTo("moved 3/14 20:40 → 3/14 21:40");
  }

  @Test
  void aShowWithANewIdIsKnownByProgrammeAndProductAtTheNearestTime() {
    now("X1", "10:00", "11:00", "Kitchen", "P1");
    now("X2", "20:40", "21:40", "Kitchen", "P1");
    now("X3", "20:40", "21:40", "Kitchen", "P2");

    Matched matched = matched(show("B1", "20:40", "21:40", "Kitchen", "P1"));

    assertThat(matched.fate()).isEqualTo(Fate.RENAMED);
    assertThat(matched.now()).extracting(Broadcast::id).containsExactly("X2");
  }

  @Test
  void idsThatWereNumberedAnewDoNotMislead() {
    // A show was put in before the two: each id now names what was the show before it.
    now("B1", "08:00", "09:00", "News", "P9");
    now("B2", "10:00", "11:00", "Kitchen", "P1");
    now("B3", "12:00", "13:00", "Garden", "P2");

    List<Matched> matched =
        ScheduleMatch.of(
            List.of(
                show("B1", "10:00", "11:00", "Kitchen", "P1"),
                show("B2", "12:00", "13:00", "Garden", "P2")),
            scenario());

    assertThat(matched).extracting(m -> m.now().getFirst().id()).containsExactly("B2", "B3");
  }

  @Test
  void aShowOfWhichTwoBroadcastsFillTheTimeWasSplit() {
    now("B1", "20:00", "21:00", "Kitchen", "P1");
    now("B1b", "21:00", "22:00", "Kitchen", "P1");

    Matched matched = matched(show("B1", "20:00", "22:00", "Kitchen", "P1"));

    assertThat(matched.fate()).isEqualTo(Fate.SPLIT);
    assertThat(matched.now()).extracting(Broadcast::id).containsExactly("B1", "B1b");
  }

  @Test
  void aShowInsideABroadcastThatAnotherShowWasIsMerged() {
    now("B1", "20:00", "22:00", "Kitchen", "P1");

    List<Matched> matched =
        ScheduleMatch.of(
            List.of(
                show("B1", "20:00", "21:00", "Kitchen", "P1"),
                show("B2", "21:00", "22:00", "Kitchen", "P1")),
            scenario());

    assertThat(matched).extracting(Matched::fate).containsExactly(Fate.MOVED, Fate.MERGED);
    assertThat(matched.getLast().now()).extracting(Broadcast::id).containsExactly("B1");
  }

  @Test
  void aShowOfAnotherProductIsReplaced() {
    now("B1", "20:40", "21:40", "Kitchen", "P7");

    assertThat(matched(show("B1", "20:40", "21:40", "Kitchen", "P1")).fate())
        .isEqualTo(Fate.REPLACED);
  }

  @Test
  void anotherShowInTheSameSlotReplacesItUnderAnyId() {
    now("Z9", "20:50", "21:40", "Garden", "P7");

    assertThat(matched(show("B1", "20:40", "21:40", "Kitchen", "P1")).fate())
        .isEqualTo(Fate.REPLACED);
  }

  @Test
  void aShowThatNothingIsLikeWasCancelled() {
    now("Z9", "08:00", "09:00", "Garden", "P7");

    Matched matched = matched(show("B1", "20:40", "21:40", "Kitchen", "P1"));

    assertThat(matched.fate()).isEqualTo(Fate.CANCELLED);
    assertThat(matched.now()).isEmpty();
  }

  private Matched matched(PublishedShow show) {
    return ScheduleMatch.of(List.of(show), scenario()).getFirst();
  }

  private static Horizon horizon() {
    return new Horizon(DAY, 7);
  }

  private Scenario scenario() {
    return Scenario.builder(horizon()).broadcasts(schedule).build();
  }

  private static LocalDateTime at(String time) {
    return LocalDateTime.parse(DAY + "T" + time);
  }

  private static PublishedShow show(
      String id, String start, String end, String programme, String product) {
    return new PublishedShow(id, at(start), at(end), "A", programme, product, "");
  }

  private void now(String id, String start, String end, String programme, String product) {
    schedule.add(
        new Broadcast(
            schedule.size(),
            id,
            "A",
            horizon().minuteOf(at(start)),
            horizon().minuteOf(at(end)),
            Kind.LIVE,
            programme,
            product,
            "",
            "",
            "",
            "",
            1,
            0,
            0,
            1000,
            Status.CONFIRMED,
            Map.of()));
  }
}
