package callsheet.planner;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Event;
import callsheet.result.Progress;
import callsheet.roster.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CourseTest {

  @Test
  void aLongRunKeepsItsCurveInBoundedMemory() {
    Course course = new Course(event -> {});
    course.accept(new PlanEvent.Searched(new Event.FirstRoster(0, Score.of(0, 0, 0))));

    int events = 1_000_000;
    for (int i = 1; i <= events; i++) {
      course.accept(new PlanEvent.Searched(new Event.Improved(i, Score.of(0, 0, i))));
    }

    List<Progress> points = course.run().progress();
    assertThat(points).hasSizeBetween(1_000, 4_000);
    assertThat(points.getFirst().millis()).isZero();
    assertThat(points.getLast().incumbent()).contains(Score.of(0, 0, events));
    assertThat(points.stream().map(Progress::millis)).isSorted().doesNotHaveDuplicates();
  }
}
