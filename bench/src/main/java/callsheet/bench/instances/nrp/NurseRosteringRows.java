package callsheet.bench.instances.nrp;

import callsheet.bench.instances.ModelDraft;
import callsheet.bench.instances.Problem;
import callsheet.bench.instances.nrp.NurseRostering.Nurse;
import callsheet.bench.instances.nrp.NurseRostering.Shift;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Nurse rostering as choices and rows: each day of a nurse is a choice among the shift types that
/// they may work that day, *unfilled* being the day off.
///
/// Runs that are too long are windows of days without one off; runs that are too short are patterns
/// off, k days on, off, each costing the days missing, and the same the other way round.
public final class NurseRosteringRows {

  private static final int MINUTES_PER_DAY = 24 * 60;

  private final NurseRostering instance;
  private final Choices choices;
  private final ModelDraft draft;

  private NurseRosteringRows(NurseRostering instance) {
    this.instance = instance;
    this.choices = choices(instance);
    this.draft = new ModelDraft(choices);
  }

  /// The problem that an instance poses.
  public static Problem of(NurseRostering instance) {
    NurseRosteringEvaluator evaluator = new NurseRosteringEvaluator(instance);
    return new Problem(
        new NurseRosteringRows(instance).model(),
        hosts -> evaluator.evaluate(decode(instance, hosts)));
  }

  private static Choices choices(NurseRostering instance) {
    int count = instance.nurses().size() * instance.days();
    int[] settled = new int[count];
    Arrays.fill(settled, Model.NONE);
    int[] days = IntStream.range(0, count).map(c -> c % instance.days()).toArray();
    int[][] hosts =
        IntStream.range(0, count)
            .mapToObj(c -> shifts(instance, instance.nurses().get(c / instance.days()), days[c]))
            .toArray(int[][]::new);
    int[] minutes = IntStream.of(days).map(day -> day * MINUTES_PER_DAY).toArray();
    return new Choices(instance.shifts().size(), hosts, settled, days, minutes);
  }

  private static int[] shifts(NurseRostering instance, Nurse nurse, int day) {
    return nurse.daysOff().get(day)
        ? new int[0]
        : IntStream.range(0, instance.shifts().size())
            .filter(shift -> nurse.mostShifts()[shift] > 0)
            .toArray();
  }

  private static int[][] decode(NurseRostering instance, int[] hosts) {
    int days = instance.days();
    return IntStream.range(0, instance.nurses().size())
        .mapToObj(nurse -> Arrays.copyOfRange(hosts, nurse * days, (nurse + 1) * days))
        .toArray(int[][]::new);
  }

  private int works(int nurse, int day, int shift) {
    return choices.literal(nurse * instance.days() + day, shift);
  }

  private int off(int nurse, int day) {
    return choices.unfilled(nurse * instance.days() + day);
  }

  private Model model() {
    for (int nurse = 0; nurse < instance.nurses().size(); nurse++) {
      Nurse contract = instance.nurses().get(nurse);
      limitShifts(nurse, contract);
      limitMinutes(nurse, contract);
      forbidSuccessions(nurse);
      limitRuns(nurse, contract);
      limitWeekends(nurse, contract);
    }
    instance
        .requests()
        .forEach(request -> {
          Sum has = new Sum().add(1, works(request.nurse(), request.day(), request.shift()));
          draft.cost(has, request.on() ? 1 : 0, request.on() ? 1 : 0, request.weight());
        });
    instance
        .cover()
        .forEach(cover -> {
          Sum present = new Sum();
          for (int nurse = 0; nurse < instance.nurses().size(); nurse++) {
            present.add(1, works(nurse, cover.day(), cover.shift()));
          }
          draft.cost(present, cover.required(), Model.NO_HI, cover.weightUnder());
          draft.cost(present, Model.NO_LO, cover.required(), cover.weightOver());
        });
    return draft.model();
  }

  private void limitShifts(int nurse, Nurse contract) {
    for (int shift = 0; shift < instance.shifts().size(); shift++) {
      Sum times = new Sum();
      for (int day = 0; day < instance.days(); day++) {
        times.add(1, works(nurse, day, shift));
      }
      draft.hard(times, Model.NO_LO, contract.mostShifts()[shift]);
    }
  }

  private void limitMinutes(int nurse, Nurse contract) {
    Sum minutes = new Sum();
    for (int day = 0; day < instance.days(); day++) {
      for (int shift = 0; shift < instance.shifts().size(); shift++) {
        minutes.add(instance.shifts().get(shift).minutes(), works(nurse, day, shift));
      }
    }
    draft.row(
        minutes,
        contract.leastMinutes(),
        contract.mostMinutes(),
        instance.shortestShift(),
        Score.HARD,
        1);
  }

  private void forbidSuccessions(int nurse) {
    for (int first = 0; first < instance.shifts().size(); first++) {
      Shift shift = instance.shifts().get(first);
      for (int day = 0; day + 1 < instance.days(); day++) {
        Sum both = new Sum().add(1, works(nurse, day, first));
        for (int next : shift.notNext().stream().toArray()) {
          both.add(1, works(nurse, day + 1, next));
        }
        draft.hard(both, Model.NO_LO, 1);
      }
    }
  }

  private void limitRuns(int nurse, Nurse contract) {
    int days = instance.days();
    for (int day = 0; day + contract.mostConsecutiveShifts() < days; day++) {
      Sum off = new Sum();
      for (int i = 0; i <= contract.mostConsecutiveShifts(); i++) {
        off.add(1, off(nurse, day + i));
      }
      draft.hard(off, 1, Model.NO_HI);
    }
    for (int before = 0; before < days; before++) {
      for (int k = 1; k < contract.leastConsecutiveShifts() && before + k + 1 < days; k++) {
        // off − Σ on + off ≤ 1, where on = 1 − off days: broken by the pattern alone.
        Sum pattern = run(nurse, before, k, 1);
        draft.row(pattern, Model.NO_LO, 1, 1, Score.HARD, contract.leastConsecutiveShifts() - k);
      }
      for (int k = 1; k < contract.leastConsecutiveDaysOff() && before + k + 1 < days; k++) {
        // on + Σ off + on ≤ k + 1, with on = 1 − off: −off + Σ off − off ≤ k − 1.
        Sum pattern = run(nurse, before, k, -1);
        int missing = contract.leastConsecutiveDaysOff() - k;
        draft.row(pattern, Model.NO_LO, k - 1L, 1, Score.HARD, missing);
      }
    }
  }

  /// `sign · (off(before) − Σ off(the k days after) + off(the day after those))`.
  private Sum run(int nurse, int before, int k, int sign) {
    Sum sum = new Sum().add(sign, off(nurse, before)).add(sign, off(nurse, before + k + 1));
    for (int i = 1; i <= k; i++) {
      sum.add(-sign, off(nurse, before + i));
    }
    return sum;
  }

  private void limitWeekends(int nurse, Nurse contract) {
    Sum weekends = new Sum();
    for (int saturday = 5; saturday < instance.days(); saturday += 7) {
      int shifts = instance.shifts().size();
      int[] worked = new int[2 * shifts];
      for (int shift = 0; shift < shifts; shift++) {
        worked[shift] = works(nurse, saturday, shift);
        worked[shifts + shift] =
            saturday + 1 < instance.days() ? works(nurse, saturday + 1, shift) : Model.NONE;
      }
      weekends.add(1, draft.any(worked));
    }
    draft.hard(weekends, Model.NO_LO, contract.mostWeekends());
  }
}
