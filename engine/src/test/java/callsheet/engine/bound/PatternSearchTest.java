package callsheet.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Over random scenarios and rules, a host's day has the patterns that are left of all sets of
/// seats once the program's rows of the day are asked one by one, and they are worth what these
/// rows say.
///
/// A failure names its seed; `-Dcallsheet.seed=N -Dcallsheet.rounds=1` repeats it alone.
class PatternSearchTest {

  private static final long FIRST_SEED = Long.getLong("callsheet.seed", 1);
  private static final int ROUNDS = Integer.getInteger("callsheet.rounds", 150);
  private static final int MOST_SEATS = 8;

  @Test
  void patternsAreWhatTheRowsOfADayAllow() {
    int forbidden = 0;
    int charged = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Model model = RandomModel.of(seed, new Random(seed));
      int level = model.levels() - 1;
      LinearProgram program = Formulation.of(model, level, Alone.worth(model, level), new BitSet());
      HostDays hostDays = new HostDays(model, program);
      for (int host = 0; host < hostDays.hosts(); host++) {
        for (int day = 0; day < hostDays.days(); day++) {
          List<Integer> seats = seats(model, program, hostDays, host, day);
          if (seats.size() <= MOST_SEATS) {
            Map<Set<Integer>, Long> expected = new HashMap<>();
            for (int set = 0; set < 1 << seats.size(); set++) {
              Set<Integer> taken = taken(seats, set);
              boolean[] values = values(model, program, taken);
              if (isAllowed(program, hostDays, hostDays.cell(host, day).rows(), values)) {
                expected.put(taken, worth(program, hostDays, host, day, values));
              } else {
                forbidden++;
              }
            }

            assertThat(found(new PatternSearch(model, program, hostDays, host, day)))
                .as("seed %d, host %d, day %d", seed, host, day)
                .isEqualTo(expected);
            charged += expected.values().stream().anyMatch(worth -> worth < 0) ? 1 : 0;
          }
        }
      }
    }
    if (ROUNDS > 1) {
      assertThat(forbidden).isGreaterThan(ROUNDS);
      assertThat(charged).isGreaterThan(ROUNDS / 10);
    }
  }

  private static List<Integer> seats(
      Model model, LinearProgram program, HostDays hostDays, int host, int day) {
    return hostDays.cell(host, day).columns().stream()
        .filter(column -> program.literal[column] < model.choices().literals())
        .toList();
  }

  private static Set<Integer> taken(List<Integer> seats, int set) {
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < seats.size(); i++) {
      if ((set >> i & 1) == 1) {
        taken.add(seats.get(i));
      }
    }
    return taken;
  }

  /// What holds when these seats are taken and no others.
  private static boolean[] values(Model model, LinearProgram program, Set<Integer> taken) {
    Choices choices = model.choices();
    int[] hosts = new int[choices.count()];
    for (int choice = 0; choice < hosts.length; choice++) {
      hosts[choice] = choices.settledHost(choice);
    }
    for (int column : taken) {
      int literal = program.literal[column];
      hosts[choices.choiceOf(literal)] = choices.hostOf(literal);
    }
    return model.values(hosts);
  }

  private static long excess(LinearProgram program, int row, boolean[] values) {
    long excess = -program.right[row];
    for (int i = program.rowStart[row]; i < program.rowStart[row + 1]; i++) {
      excess += values[program.literal[program.column[i]]] ? program.coefficient[i] : 0;
    }
    return Math.max(0, excess);
  }

  /// Whether the rows of the day that must hold do, and seats do not exclude each other.
  private static boolean isAllowed(
      LinearProgram program, HostDays hostDays, List<Integer> rows, boolean[] values) {
    return rows.stream()
            .allMatch(
                row -> program.ceiling[row] != Sides.HARD || excess(program, row, values) == 0)
        && IntStream.range(0, program.rows)
            .filter(hostDays::isImplied)
            .allMatch(row -> excess(program, row, values) == 0);
  }

  private static long worth(
      LinearProgram program, HostDays hostDays, int host, int day, boolean[] values) {
    long worth = 0;
    for (int column : hostDays.cell(host, day).columns()) {
      worth += values[program.literal[column]] ? program.worth[column] * LinearProgram.UNIT : 0;
    }
    for (int row : hostDays.cell(host, day).rows()) {
      worth -=
          program.ceiling[row] == Sides.HARD
              ? 0
              : excess(program, row, values) * program.ceiling[row];
    }
    return worth;
  }

  private static Map<Set<Integer>, Long> found(PatternSearch search) {
    Map<Set<Integer>, Long> found = new HashMap<>();
    search
        .find(Integer.MAX_VALUE)
        .ifPresent(patterns -> {
          for (int p = 0; p < patterns.count(); p++) {
            List<Integer> columns = new ArrayList<>();
            Arrays.stream(patterns.column(), patterns.start()[p], patterns.start()[p + 1])
                .forEach(columns::add);
            found.put(new HashSet<>(columns), patterns.worth()[p]);
          }
        });
    return found;
  }
}
