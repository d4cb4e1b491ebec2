package callsheet.bench.instances.nrp;

import java.util.BitSet;
import java.util.List;

/// Shift types, nurses with a contract each, requests and cover.
///
/// @param days length of the horizon; day 0 is a Monday
public record NurseRostering(
    int days, List<Shift> shifts, List<Nurse> nurses, List<Request> requests, List<Cover> cover) {

  /// A shift type.
  ///
  /// @param notNext the types that must not follow on the day after
  public record Shift(String id, int minutes, BitSet notNext) {}

  /// A nurse and their contract.
  ///
  /// @param mostShifts by shift type
  /// @param daysOff days that must be off
  @SuppressWarnings("ArrayRecordComponent") // read, never compared
  public record Nurse(
      String id,
      int[] mostShifts,
      int mostMinutes,
      int leastMinutes,
      int mostConsecutiveShifts,
      int leastConsecutiveShifts,
      int leastConsecutiveDaysOff,
      int mostWeekends,
      BitSet daysOff) {}

  /// A nurse's wish to have a shift on a day, or not to have it.
  public record Request(int nurse, int day, int shift, int weight, boolean on) {}

  /// How many nurses a shift of a day should have.
  public record Cover(int day, int shift, int required, int weightUnder, int weightOver) {}

  public NurseRostering {
    shifts = List.copyOf(shifts);
    nurses = List.copyOf(nurses);
    requests = List.copyOf(requests);
    cover = List.copyOf(cover);
  }

  /// The minutes of the shortest shift type: too many or too few minutes are counted in units of
  /// it, so that one shift too many is worth about as much as any other offence.
  int shortestShift() {
    return shifts.stream().mapToInt(Shift::minutes).filter(m -> m > 0).min().orElse(1);
  }
}
