package callsheet.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The best month of a host is the best of all ways to choose a kind on each day, under rows at
/// random.
///
/// A failure names its seed; `-Dcallsheet.seed=N -Dcallsheet.rounds=1` repeats it alone.
class HostMonthTest {

  private static final long FIRST_SEED = Long.getLong("callsheet.seed", 1);
  private static final int ROUNDS = Integer.getInteger("callsheet.rounds", 300);
  private static final int DAYS = 6;

  private final List<List<Map<Integer, Integer>>> days = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private long[][] best;
  private LinearProgram program;

  @Test
  void theBestMonthIsTheBestOfAll() {
    int none = 0;
    int charged = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      draw(new Random(seed));
      Optional<HostMonth> month = HostMonth.of(program, days, rows, Integer.MAX_VALUE);
      long expected = bestFrom(0, new int[DAYS]);

      if (expected == HostMonth.NEVER) {
        none++;
        assertThat(month).as("seed %d", seed).isEmpty();
      } else {
        int[] kinds = new int[DAYS];
        assertThat(month.orElseThrow().best(best, kinds)).as("seed %d", seed).isEqualTo(expected);
        assertThat(worth(kinds)).as("seed %d", seed).isEqualTo(expected);
        long alone = IntStream.range(0, DAYS).mapToLong(day -> best[day][kinds[day]]).sum();
        charged += expected < alone ? 1 : 0;
      }
    }
    if (ROUNDS > 1) {
      assertThat(none).isBetween(1, ROUNDS / 2);
      assertThat(charged).isGreaterThan(ROUNDS / 10);
    }
  }

  @Test
  void aDiagramForWhichThereIsNoRoomIsNotDrawn() {
    draw(new Random(2));
    HostMonth whole = HostMonth.of(program, days, rows, Integer.MAX_VALUE).orElseThrow();

    assertThat(HostMonth.of(program, days, rows, whole.arcs())).isPresent();
    assertThat(HostMonth.of(program, days, rows, whole.arcs() - 1)).isEmpty();
  }

  @Test
  void whereADayHasNoPatternThereIsNoMonth() {
    draw(new Random(2));
    HostMonth month = HostMonth.of(program, days, rows, Integer.MAX_VALUE).orElseThrow();
    int[] kinds = new int[DAYS];
    assertThat(month.best(best, kinds)).isNotEqualTo(HostMonth.NEVER);

    Arrays.fill(best[DAYS - 2], HostMonth.NEVER);

    assertThat(month.best(best, new int[DAYS])).isEqualTo(HostMonth.NEVER);
  }

  private void draw(Random random) {
    days.clear();
    rows.clear();
    int count = 1 + random.nextInt(4);
    long[] right = new long[count];
    long[] ceiling = new long[count];
    for (int row = 0; row < count; row++) {
      rows.add(row);
      right[row] = random.nextInt(-2, 4);
      ceiling[row] = random.nextBoolean() ? Sides.HARD : random.nextInt(20);
    }
    program =
        new LinearProgram(
            new int[1],
            new int[0],
            new long[0],
            0,
            new int[count + 1],
            new int[0],
            new int[0],
            right,
            ceiling);
    best = new long[DAYS][];
    int[] from = random.ints(count, 0, DAYS).toArray();
    for (int day = 0; day < DAYS; day++) {
      List<Map<Integer, Integer>> kinds = new ArrayList<>();
      best[day] = random.longs(1 + random.nextInt(3), 0, 30).toArray();
      for (int kind = 0; kind < best[day].length; kind++) {
        Map<Integer, Integer> sums = new HashMap<>();
        for (int row = 0; row < count; row++) {
          if (day >= from[row] && random.nextInt(3) > 0) {
            sums.put(row, random.nextInt(-1, 3));
          }
        }
        kinds.add(sums);
      }
      days.add(kinds);
    }
  }

  private long bestFrom(int day, int[] kinds) {
    if (day == DAYS) {
      return worth(kinds);
    }
    long most = HostMonth.NEVER;
    for (int kind = 0; kind < best[day].length; kind++) {
      kinds[day] = kind;
      most = Math.max(most, bestFrom(day + 1, kinds));
    }
    return most;
  }

  private long worth(int[] kinds) {
    long worth = 0;
    for (int day = 0; day < DAYS; day++) {
      worth += best[day][kinds[day]];
    }
    for (int row : rows) {
      long excess = -program.right[row];
      for (int day = 0; day < DAYS; day++) {
        excess += days.get(day).get(kinds[day]).getOrDefault(row, 0);
      }
      if (excess > 0 && program.ceiling[row] == Sides.HARD) {
        return HostMonth.NEVER;
      }
      worth -=
          Math.max(0, excess) * (program.ceiling[row] == Sides.HARD ? 0 : program.ceiling[row]);
    }
    return worth;
  }
}
