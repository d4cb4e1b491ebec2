package callsheet.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.search.PlainRows;
import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Over random scenarios, rules and prices, the best patterns of a host's day are the best of all
/// sets of seats that the program's rows of the day allow when they are asked one by one: of each
/// kind, whose sums are what rows over several days add up.
///
/// A failure names its seed; `-Dcallsheet.seed=N -Dcallsheet.rounds=1` repeats it alone.
class PricedDayTest {

  private static final long FIRST_SEED = Long.getLong("callsheet.seed", 1);
  private static final int ROUNDS = Integer.getInteger("callsheet.rounds", 150);
  private static final int MOST_SEATS = 8;
  private static final int PRICES = 3;

  private Model model;
  private LinearProgram program;
  private HostDays hostDays;

  /// By set of seats that is allowed its values.
  private final Map<Set<Integer>, boolean[]> allowed = new HashMap<>();

  private long seed;
  private int host;
  private int day;

  @Test
  void theBestPatternsAreTheBestOfWhatTheRowsOfADayAllow() {
    int forbidden = 0;
    int charged = 0;
    int kinds = 0;
    for (seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Random random = new Random(seed);
      model = RandomModel.of(seed, random);
      int level = model.levels() - 1;
      program = Formulation.of(model, level, Alone.worth(model, level), new BitSet());
      hostDays = new HostDays(model, program);
      for (host = 0; host < hostDays.hosts(); host++) {
        for (day = 0; day < hostDays.days(); day++) {
          List<Integer> seats = seats();
          if (seats.size() <= MOST_SEATS) {
            forbidden += find(seats);
            charged += allowed.values().stream().anyMatch(each -> worth(each, free()) < 0) ? 1 : 0;
            kinds += ask(random) > 1 ? 1 : 0;
          }
        }
      }
    }
    if (ROUNDS > 1) {
      assertThat(forbidden).isGreaterThan(ROUNDS);
      assertThat(charged).isGreaterThan(ROUNDS / 10);
      assertThat(kinds).isGreaterThan(ROUNDS / 3);
    }
  }

  /// Twelve seats that each cost a little and a last one that earns: the best set is met after
  /// thousands that are nearly as good.
  @Test
  void theBestPatternIsKeptHoweverManyAreNear() {
    PricedDay priced = freeDay(13);
    long[] earned = free();
    for (int column = 0; column < earned.length; column++) {
      earned[column] = model.choices().choiceOf(program.literal[column]) == 12 ? 10 : -1;
    }
    Outlook outlook = new Outlook();

    for (int look = 0; look < 3; look++) {
      assertThat(priced.priceAll(earned, 25, outlook)).isTrue();
      assertThat(priced.best()).containsExactly(10);
      priced.priceNear(earned);
      assertThat(priced.best()).containsExactly(10);
      assertThat(priced.columns(0).map(c -> model.choices().choiceOf(program.literal[c])))
          .containsExactly(12);
    }
  }

  @Test
  void aLookThatWasTooMuchSpoilsNoLaterOne() {
    PricedDay priced = freeDay(16);
    long[] earned = free();
    Outlook outlook = new Outlook();

    assertThat(priced.priceAll(earned, 0, outlook)).as("all sets are the best").isFalse();
    Arrays.fill(earned, -1);
    assertThat(priced.priceAll(earned, 0, outlook)).isTrue();
    assertThat(priced.best()).containsExactly(0);
  }

  /// A day of seats that the only host may take any of.
  private PricedDay freeDay(int seats) {
    int[][] hosts = new int[seats][];
    Arrays.fill(hosts, new int[] {0});
    int[] open = new int[seats];
    Arrays.fill(open, Model.NONE);
    int[] minute = IntStream.range(0, seats).map(seat -> 60 * seat).toArray();
    model = new PlainRows(new Choices(1, hosts, open, new int[seats], minute)).model();
    int level = model.levels() - 1;
    program = Formulation.of(model, level, Alone.worth(model, level), new BitSet());
    hostDays = new HostDays(model, program);
    return PricedDay.of(model, program, hostDays, 0, 0).orElseThrow();
  }

  /// Asks a day at prices, and again at others; how many kinds it has.
  private int ask(Random random) {
    Optional<PricedDay> found = PricedDay.of(model, program, hostDays, host, day);
    Outlook outlook = new Outlook();
    for (int i = 0; i < PRICES && found.isPresent(); i++) {
      PricedDay priced = found.get();
      long[] earned = earned(random);
      assertThat(priced.priceAll(earned, random.nextLong(1L << 26), outlook)).as(about()).isTrue();
      check(priced, earned);
      priced.priceNear(earned);
      check(priced, earned);
    }
    found.ifPresent(priced -> {
      assertThat(priced.priceAll(free(), 1L << 60, outlook)).as(about()).isTrue();
      long[] earned = earned(random);
      priced.priceNear(earned);
      check(priced, earned);
    });
    return found.map(priced -> priced.kinds().count()).orElse(0);
  }

  private void check(PricedDay priced, long[] earned) {
    Map<Map<Integer, Long>, Long> expected = new HashMap<>();
    allowed.forEach(
        (taken, values) -> expected.merge(sums(values), worth(values, earned), Math::max));
    Map<Map<Integer, Long>, Long> best = new HashMap<>();
    for (int kind = 0; kind < priced.kinds().count(); kind++) {
      if (priced.best()[kind] != HostMonth.NEVER) {
        Set<Integer> columns = new HashSet<>(priced.columns(kind).boxed().toList());
        columns.removeIf(column -> program.literal[column] >= model.choices().literals());
        boolean[] values = allowed.get(columns);
        assertThat(values).as("%s: %s", about(), columns).isNotNull();
        assertThat(worth(values, earned)).as(about()).isEqualTo(priced.best()[kind]);
        Map<Integer, Long> sums = new HashMap<>();
        priced.kinds().sums().get(kind).forEach((row, by) -> sums.put(row, (long) by));
        sums.values().removeIf(sum -> sum == 0);
        assertThat(sums(values)).as(about()).isEqualTo(sums);
        best.merge(sums, priced.best()[kind], Math::max);
      }
    }
    assertThat(best).as(about()).isEqualTo(expected);
  }

  private String about() {
    return "seed %d, host %d, day %d".formatted(seed, host, day);
  }

  /// What is added to rows over several days.
  private Map<Integer, Long> sums(boolean[] values) {
    Map<Integer, Long> sums = new HashMap<>();
    for (int row : hostDays.sequences(host)) {
      for (int i = program.rowStart[row]; i < program.rowStart[row + 1]; i++) {
        int column = program.column[i];
        if (hostDays.cellOf(column) == host * hostDays.days() + day
            && values[program.literal[column]]) {
          sums.merge(row, (long) program.coefficient[i], Long::sum);
        }
      }
    }
    sums.values().removeIf(sum -> sum == 0);
    return sums;
  }

  private long[] earned(Random random) {
    long[] earned = free();
    for (int column = 0; column < earned.length; column++) {
      boolean isSeen = isInALink(column) || program.literal[column] < model.choices().literals();
      earned[column] = isSeen && random.nextBoolean() ? random.nextLong(-(1L << 27), 1L << 27) : 0;
    }
    return earned;
  }

  private boolean isInALink(int column) {
    LinearProgram.ByColumn terms = program.byColumn();
    return Arrays.stream(terms.row(), terms.start()[column], terms.start()[column + 1])
        .anyMatch(hostDays::isLink);
  }

  private long[] free() {
    return new long[program.columns];
  }

  /// Finds the sets of seats that are allowed; how many are not.
  private int find(List<Integer> seats) {
    allowed.clear();
    for (int set = 0; set < 1 << seats.size(); set++) {
      Set<Integer> taken = taken(seats, set);
      boolean[] values = values(taken);
      if (isAllowed(values)) {
        allowed.put(taken, values);
      }
    }
    return (1 << seats.size()) - allowed.size();
  }

  private List<Integer> seats() {
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
  private boolean[] values(Set<Integer> taken) {
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

  private long excess(int row, boolean[] values) {
    long excess = -program.right[row];
    for (int i = program.rowStart[row]; i < program.rowStart[row + 1]; i++) {
      excess += values[program.literal[program.column[i]]] ? program.coefficient[i] : 0;
    }
    return Math.max(0, excess);
  }

  /// Whether the rows of the day that must hold do, and seats do not exclude each other.
  private boolean isAllowed(boolean[] values) {
    return hostDays.cell(host, day).rows().stream()
            .allMatch(row -> program.ceiling[row] != Sides.HARD || excess(row, values) == 0)
        && IntStream.range(0, program.rows)
            .filter(hostDays::isImplied)
            .allMatch(row -> excess(row, values) == 0);
  }

  private long worth(boolean[] values, long[] earned) {
    long worth = 0;
    for (int column : hostDays.cell(host, day).columns()) {
      worth +=
          values[program.literal[column]]
              ? program.worth[column] * LinearProgram.UNIT + earned[column]
              : 0;
    }
    for (int row : hostDays.cell(host, day).rows()) {
      worth -= program.ceiling[row] == Sides.HARD ? 0 : excess(row, values) * program.ceiling[row];
    }
    return worth;
  }
}
