package callsheet.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Broadcast;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LaneLayoutTest {

  @Test
  void broadcastsThatTouchShareALaneAndThoseThatOverlapDoNot() {
    // given 08:00–09:00, 09:00–10:00 and one over both, 08:30–09:30
    Broadcast first = SampleMonth.broadcast(0, 120, 60);
    Broadcast second = SampleMonth.broadcast(1, 180, 60);
    Broadcast across = SampleMonth.broadcast(2, 150, 60);

    LaneLayout layout = LaneLayout.of(List.of(across, second, first));

    assertThat(layout.lanes()).containsExactly(List.of(first, second), List.of(across));
  }
}
