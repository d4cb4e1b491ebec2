package callsheet.engine.reduction;

import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.roster.Instance;
import callsheet.roster.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Models of seats with fixed times and hosts who cost as soon as they take any.
///
/// @param times by seat its start and end
/// @param hostsOf by seat who can take it, rising
/// @param cost by host
@SuppressWarnings("ArrayRecordComponent") // read and changed by tests, never compared
record SeatsAndHosts(List<int[]> times, List<int[]> hostsOf, long[] cost) {

  /// Seats that some hosts can fill between them, all of whom work at minute 500, and four more
  /// hosts; everybody can take two of five seats of others.
  static SeatsAndHosts planted(int hosts, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<int[]> times = new ArrayList<>();
    List<int[]> hostsOf = new ArrayList<>();
    for (int host = 0; host < hosts; host++) {
      int own = host;
      int at = random.nextInt(40);
      while (at < 1_000) {
        int end = at + random.nextInt(60, 180);
        times.add(new int[] {at, end});
        hostsOf.add(
            IntStream.range(0, hosts + 4)
                .filter(other -> other == own || random.nextInt(5) < 2)
                .toArray());
        boolean nearsNoon = end > 400 && end <= 500;
        at = nearsNoon ? end : end + random.nextInt(20);
      }
    }
    long[] cost = new long[hosts + 4];
    Arrays.fill(cost, 1);
    return new SeatsAndHosts(times, hostsOf, cost);
  }

  UniformHosts uniform() {
    return UniformHosts.of(model()).orElseThrow();
  }

  Model model() {
    int seats = times.size();
    int[] settled = new int[seats];
    Arrays.fill(settled, Model.NONE);
    Choices choices =
        new Choices(
            cost.length,
            hostsOf.toArray(int[][]::new),
            settled,
            new int[seats],
            times.stream().mapToInt(time -> time[0]).toArray());
    Model.Rows rows = Model.Rows.ofSize(seats + cost.length, seats + cost.length);
    Arrays.fill(rows.instance(), Instance.NONE);
    for (int row = 0; row < rows.count(); row++) {
      boolean isSeat = row < seats;
      rows.start()[row + 1] = row + 1;
      rows.literal()[row] = isSeat ? choices.unfilled(row) : choices.literals() + row - seats;
      rows.coefficient()[row] = 1;
      rows.lo()[row] = Model.NO_LO;
      rows.step()[row] = 1;
      rows.level()[row] = (byte) (isSeat ? Score.FILL : Score.FILL + 1);
      rows.weight()[row] = isSeat ? 1 : cost[row - seats];
    }
    return new Model(
        choices,
        Score.FILL + 2,
        rows,
        anySeatOfEach(choices),
        List.of(overlaps()),
        new Model.Gains(new byte[0], new int[0], new long[0]),
        new long[Score.FILL + 2]);
  }

  private Model.Derived anySeatOfEach(Choices choices) {
    int[] start = new int[cost.length + 1];
    List<Integer> members = new ArrayList<>();
    for (int host = 0; host < cost.length; host++) {
      for (int seat = 0; seat < times.size(); seat++) {
        if (choices.literal(seat, host) != Model.NONE) {
          members.add(choices.literal(seat, host));
        }
      }
      start[host + 1] = members.size();
    }
    int[] brokenRow = new int[cost.length];
    Arrays.fill(brokenRow, Model.NONE);
    return new Model.Derived(
        start, members.stream().mapToInt(Integer::intValue).toArray(), brokenRow);
  }

  private Conflicts overlaps() {
    List<int[]> pairs = new ArrayList<>();
    for (int a = 0; a < times.size(); a++) {
      for (int b = a + 1; b < times.size(); b++) {
        if (times.get(a)[0] < times.get(b)[1] && times.get(b)[0] < times.get(a)[1]) {
          pairs.add(new int[] {a, b});
        }
      }
    }
    BitSet everyone = new BitSet();
    everyone.set(0, cost.length);
    int[] amounts = new int[pairs.size()];
    Arrays.fill(amounts, 1);
    return new Conflicts(
        0,
        everyone,
        Score.HARD,
        1,
        pairs.stream().mapToInt(pair -> pair[0]).toArray(),
        pairs.stream().mapToInt(pair -> pair[1]).toArray(),
        amounts);
  }
}
