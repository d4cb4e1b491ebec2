package callsheet.io.report;

import callsheet.problem.Broadcast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The broadcasts of one channel and day laid out in as few lanes as keep them from covering one
/// another: one, unless some are on at the same time.
///
/// @param lanes in each lane broadcasts in time order, none of which overlap
record LaneLayout(List<List<Broadcast>> lanes) {

  private static final Comparator<Broadcast> BY_TIME =
      Comparator.comparingInt(Broadcast::startMinute).thenComparingInt(Broadcast::index);

  static LaneLayout of(List<Broadcast> broadcasts) {
    List<List<Broadcast>> lanes = new ArrayList<>();
    broadcasts.stream().sorted(BY_TIME).forEach(b -> freeLane(lanes, b).add(b));
    return new LaneLayout(lanes);
  }

  private static List<Broadcast> freeLane(List<List<Broadcast>> lanes, Broadcast next) {
    for (List<Broadcast> lane : lanes) {
      if (!lane.getLast().overlaps(next)) {
        return lane;
      }
    }
    lanes.add(new ArrayList<>());
    return lanes.getLast();
  }
}
