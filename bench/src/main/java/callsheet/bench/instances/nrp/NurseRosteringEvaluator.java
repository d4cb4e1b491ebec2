package callsheet.bench.instances.nrp;

import callsheet.bench.instances.Evaluation;
import callsheet.bench.instances.nrp.NurseRostering.Cover;
import callsheet.bench.instances.nrp.NurseRostering.Nurse;
import callsheet.bench.instances.nrp.NurseRostering.Request;
import java.util.stream.IntStream;

/// Judges a plan, the shift type by nurse and day or −1 for a day off, by the published rules.
///
/// Broken by: shifts of a type too many; minutes outside the limits, in units of the shortest shift
/// begun; forbidden successions; each window of one day more than may be worked in a row; for runs
/// of shifts or days off that are too short the days missing; weekends too many; days worked that
/// must be off. Runs that touch either end of the horizon are never too short.
final class NurseRosteringEvaluator {

  private final NurseRostering instance;

  NurseRosteringEvaluator(NurseRostering instance) {
    this.instance = instance;
  }

  Evaluation evaluate(int[][] plan) {
    long broken = 0;
    for (int nurse = 0; nurse < plan.length; nurse++) {
      broken += broken(instance.nurses().get(nurse), plan[nurse]);
    }
    long cost = 0;
    for (Request request : instance.requests()) {
      boolean has = plan[request.nurse()][request.day()] == request.shift();
      cost += has == request.on() ? 0 : request.weight();
    }
    for (Cover cover : instance.cover()) {
      cost += cost(cover, plan);
    }
    return new Evaluation(broken, 0, cost);
  }

  private static long cost(Cover cover, int[][] plan) {
    long present = 0;
    for (int[] row : plan) {
      present += row[cover.day()] == cover.shift() ? 1 : 0;
    }
    long under = Math.max(0, cover.required() - present);
    long over = Math.max(0, present - cover.required());
    return under * cover.weightUnder() + over * cover.weightOver();
  }

  private long broken(Nurse nurse, int[] shifts) {
    return shiftsTooMany(nurse, shifts)
        + minutesOutside(nurse, shifts)
        + successions(shifts)
        + runs(nurse, shifts)
        + weekendsTooMany(nurse, shifts)
        + nurse.daysOff().stream().filter(day -> shifts[day] >= 0).count();
  }

  private static long shiftsTooMany(Nurse nurse, int[] shifts) {
    long tooMany = 0;
    for (int type = 0; type < nurse.mostShifts().length; type++) {
      int each = type;
      long times = IntStream.of(shifts).filter(shift -> shift == each).count();
      tooMany += Math.max(0, times - nurse.mostShifts()[type]);
    }
    return tooMany;
  }

  private long minutesOutside(Nurse nurse, int[] shifts) {
    long minutes =
        IntStream.of(shifts)
            .filter(shift -> shift >= 0)
            .map(shift -> instance.shifts().get(shift).minutes())
            .sum();
    long distance =
        Math.max(0, Math.max(minutes - nurse.mostMinutes(), nurse.leastMinutes() - minutes));
    return Math.ceilDiv(distance, instance.shortestShift());
  }

  private long successions(int[] shifts) {
    return IntStream.range(1, shifts.length)
        .filter(day -> shifts[day - 1] >= 0 && shifts[day] >= 0)
        .filter(day -> instance.shifts().get(shifts[day - 1]).notNext().get(shifts[day]))
        .count();
  }

  private static long runs(Nurse nurse, int[] shifts) {
    long broken = 0;
    int start = 0;
    for (int day = 1; day <= shifts.length; day++) {
      if (day == shifts.length || (shifts[day] < 0) != (shifts[start] < 0)) {
        int length = day - start;
        boolean worked = shifts[start] >= 0;
        boolean inside = start > 0 && day < shifts.length;
        int least = worked ? nurse.leastConsecutiveShifts() : nurse.leastConsecutiveDaysOff();
        broken += inside ? Math.max(0, least - length) : 0;
        broken += worked ? Math.max(0, length - nurse.mostConsecutiveShifts()) : 0;
        start = day;
      }
    }
    return broken;
  }

  private static long weekendsTooMany(Nurse nurse, int[] shifts) {
    long worked =
        IntStream.range(0, shifts.length)
            .filter(day -> day % 7 == 5)
            .filter(day -> shifts[day] >= 0 || (day + 1 < shifts.length && shifts[day + 1] >= 0))
            .count();
    return Math.max(0, worked - nurse.mostWeekends());
  }
}
