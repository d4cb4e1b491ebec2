package callsheet.engine.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// Lanes that anneal one roster together. Between two meetings each changes only the seats of its
/// own stretch of time; at a meeting all that was changed is put together ([Union]), everybody goes
/// on from there, and the stretches move.
///
/// Two lanes that both use up what a row of the whole month leaves free have gained it only once.
/// So meetings are frequent, and towards the end of a round, when little else is left to gain, each
/// lane goes on alone. Nobody waits long: if somebody does not come, the team is over.
final class Team {

  /// No meeting any more.
  static final double NEVER = Double.POSITIVE_INFINITY;

  /// Steps of a lane between two meetings, for each seat that can be changed.
  private static final double STEPS_FOR_A_SEAT = 10;

  /// The part of a round after which lanes go on alone.
  private static final double TOGETHER = 0.7;

  /// How long a lane that keeps to the clock waits for the others.
  private static final long PATIENCE_NANOS = 20_000_000;

  private final List<Annealing> lanes;
  private final double pause;
  private final boolean inStep;
  private final RandomGenerator random;
  private int[] roster;
  private double next;
  private double latest;
  private int arrived;
  private int held;
  private boolean isOver;

  /// A team for one round.
  ///
  /// @param lanes all stand at the same roster, of which at least as many seats can be changed
  /// @param steps about how many steps each lane will make
  /// @param inStep whether lanes count steps instead of looking at the clock, and so wait for each
  ///   other however long it takes
  Team(List<Annealing> lanes, double steps, boolean inStep, RandomGenerator random) {
    this.lanes = List.copyOf(lanes);
    this.pause = STEPS_FOR_A_SEAT * lanes.getFirst().field().count() / steps;
    this.inStep = inStep;
    this.random = random;
    this.roster = lanes.getFirst().field().activity.hosts();
    plan();
  }

  /// The part of the round after which the lanes meet next.
  synchronized double next() {
    return isOver ? NEVER : next;
  }

  /// Waits for all lanes, puts together what they changed, and lets this one go on from there.
  ///
  /// @param used the part of the round that is over for this lane
  /// @return the part of the round after which it is to meet again
  double meet(Annealing lane, double used) {
    await(used).ifPresent(lane::load);
    double next = next();
    if (next == NEVER) {
      lane.field().ownAll();
    }
    return next;
  }

  /// What was put together at the meeting to which a lane has come; nothing if somebody did not.
  private synchronized Optional<int[]> await(double used) {
    latest = Math.max(latest, used);
    int before = held;
    if (!isOver && ++arrived == lanes.size()) {
      unite();
      notifyAll();
    }
    long since = System.nanoTime();
    try {
      while (held == before && !isOver) {
        long left = PATIENCE_NANOS - (System.nanoTime() - since);
        if (inStep) {
          wait();
        } else if (left > 0) {
          TimeUnit.NANOSECONDS.timedWait(this, left);
        } else {
          end();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      end();
    }
    return held > before ? Optional.of(roster) : Optional.empty();
  }

  /// Nobody comes to any meeting any more.
  synchronized void end() {
    isOver = true;
    notifyAll();
  }

  /// The last lane to come puts all together while the others wait.
  private void unite() {
    Union union = new Union(lanes.getFirst(), roster);
    for (Annealing lane : lanes.subList(1, lanes.size())) {
      union.add(lane.field());
    }
    roster = lanes.getFirst().field().activity.hosts();
    arrived = 0;
    held++;
    plan();
  }

  /// When all meet next, and who changes what until then.
  private void plan() {
    next = latest + pause > TOGETHER ? NEVER : latest + pause;
    shareOut();
  }

  /// Gives each lane a stretch of time, the same for all, from another moment on each time.
  private void shareOut() {
    int seats = lanes.getFirst().field().count();
    int from = random.nextInt(seats);
    for (int lane = 0; lane < lanes.size(); lane++) {
      int begin = (int) ((long) seats * lane / lanes.size());
      int end = (int) ((long) seats * (lane + 1) / lanes.size());
      lanes.get(lane).field().own(from + begin, end - begin);
    }
  }
}
