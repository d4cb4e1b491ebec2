package callsheet.rule.workload;

import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.HostRule;
import callsheet.rule.Parameter;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/// A host takes at most `shows` shows in a run. A run is a chain of shows of one day each of which
/// starts when the one before it has ended, and at most `gap` minutes later.
///
/// Form: with `chain₁(s) = x(s)` and `chainₖ(s) = x(s) ∧ any(chainₖ₋₁(p) : 0 ≤ start(s) − end(p) ≤
/// gap)`, the last show of a chain of k, `chainₖ(s) ≤ 0` for `k = shows + 1`. Instance: show of a
/// host. Amount: 1 if the longest chain that ends with it has more than `shows` shows; so each show
/// of a run beyond the limit is one over.
@RuleInfo(
    korean = "연속 방송",
    english = "A host has at most this many shows in a row without a longer break.",
    family = Family.WORKLOAD,
    strengths = {Binding.HARD, Binding.SOFT},
    weight = 300)
public record ConsecutiveShows(
    @Parameter(value = "shows in a row", min = 1, max = 20) int shows,
    @Parameter(value = "minutes between two shows up to which they are in a row", max = 600)
        int gap)
    implements HostRule {

  public ConsecutiveShows() {
    this(2, 30);
  }

  @Override
  public void compile(Host host, Rows rows) {
    for (int day = 0; day < rows.scenario().horizon().days(); day++) {
      compileDay(host, rows.seats(host, day), rows);
    }
  }

  /// Chains are of slots, which the seats of one time share; only slots that others follow make
  /// longer ones.
  private void compileDay(Host host, List<Seat> seats, Rows rows) {
    List<Slot> slots = slots(seats);
    int[][] predecessors = predecessors(slots);
    Sum both = new Sum();
    BitSet followed = new BitSet();
    for (int[] before : predecessors) {
      for (int slot : before) {
        followed.set(slot);
      }
    }
    int[] taken = new int[slots.size()];
    Arrays.setAll(taken, s -> anyOf(slots.get(s).seats(), host, rows));
    int[] chains = taken;
    for (int length = 2; length <= shows; length++) {
      int[] longer = new int[taken.length];
      Arrays.fill(longer, Model.NONE);
      for (int s = followed.nextSetBit(0); s >= 0; s = followed.nextSetBit(s + 1)) {
        both.clear().add(1, taken[s]).add(1, anyOf(chains, predecessors[s], rows));
        longer[s] = rows.exceeds(both, 1, instance(host, slots.get(s).seats().getFirst()));
      }
      chains = longer;
    }
    for (int s = 0; s < taken.length; s++) {
      int before = anyOf(chains, predecessors[s], rows);
      for (Seat seat : slots.get(s).seats()) {
        both.clear().add(1, rows.literal(seat, host)).add(1, before);
        rows.atMost(both, 1, instance(host, seat));
      }
    }
  }

  private static Instance instance(Host host, Seat seat) {
    return Instance.pair(host.index(), seat.index(), seat.day());
  }

  /// The seats of one start and end.
  private record Slot(int start, int end, List<Seat> seats) {}

  private static List<Slot> slots(List<Seat> seats) {
    List<Slot> slots = new ArrayList<>(seats.size());
    for (Seat seat : seats) {
      int start = seat.startMinute();
      int end = seat.endMinute();
      int s = slots.size() - 1;
      while (s >= 0 && (slots.get(s).start() != start || slots.get(s).end() != end)) {
        s--;
      }
      if (s < 0) {
        s = slots.size();
        slots.add(new Slot(start, end, new ArrayList<>(2)));
      }
      slots.get(s).seats().add(seat);
    }
    return slots;
  }

  /// For each slot those that end before it starts, but not long before.
  private int[][] predecessors(List<Slot> slots) {
    int[][] predecessors = new int[slots.size()][];
    int[] found = new int[slots.size()];
    for (int s = 0; s < predecessors.length; s++) {
      int start = slots.get(s).start();
      int n = 0;
      for (int p = 0; p < predecessors.length; p++) {
        int pause = start - slots.get(p).end();
        if (pause >= 0 && pause <= gap) {
          found[n++] = p;
        }
      }
      predecessors[s] = Arrays.copyOf(found, n);
    }
    return predecessors;
  }

  private static int anyOf(List<Seat> seats, Host host, Rows rows) {
    int[] literals = new int[seats.size()];
    Arrays.setAll(literals, i -> rows.literal(seats.get(i), host));
    return rows.any(literals);
  }

  private static int anyOf(int[] literals, int[] at, Rows rows) {
    int[] members = new int[at.length];
    Arrays.setAll(members, i -> literals[at[i]]);
    return rows.any(members);
  }

  @Override
  public void audit(Findings findings) {
    findings.eachDay((host, day) -> auditDay(findings, host, findings.shows(host, day)));
  }

  /// Finds, show after show, the longest run that ends with it.
  private void auditDay(Findings findings, Host host, List<Seat> had) {
    List<List<Seat>> runs = new ArrayList<>();
    for (Seat show : had) {
      List<Seat> run = new ArrayList<>();
      for (List<Seat> earlier : runs) {
        int pause = show.startMinute() - earlier.getLast().endMinute();
        if (pause >= 0 && pause <= gap && earlier.size() > run.size()) {
          run = new ArrayList<>(earlier);
        }
      }
      run.add(show);
      runs.add(run);
      List<Seat> longest = run;
      findings.instance(
          Instance.pair(host.index(), show.index(), show.day()),
          longest.size() > shows ? 1 : 0,
          longest,
          () -> message(findings.scenario().horizon(), host, longest));
    }
  }

  private Text message(Horizon horizon, Host host, List<Seat> run) {
    int day = run.getFirst().day();
    String times =
        run.stream()
            .map(show ->
                horizon.clock(show.startMinute(), day) + "–" + horizon.clock(show.endMinute(), day))
            .collect(Collectors.joining(", "));
    return Text.format(
        "%s, %s: %d shows in a row (%s), at most %d",
        "%s, %s: 연속 방송 %d회(%s), 최대 %d회", host.name(), horizon.date(day), run.size(), times, shows);
  }
}
