package callsheet.model;

import java.util.BitSet;

/// Pairs of open seats that one host cannot take both of without breaking `setting`: for each pair
/// and each host of `hosts` the row `amount · x(a, h) + amount · x(b, h) ≤ amount`.
///
/// An amount of 0 marks a pair that is counted by another row of the setting; it only helps the
/// search and binds hard.
///
/// @param hosts whom it binds
/// @param level level of the score; 0 is hard
/// @param weight cost of a unit of the amount
/// @param seatA lower seat of each pair
/// @param seatB higher seat of each pair
/// @param amounts amount of each pair
@SuppressWarnings("ArrayRecordComponent") // columns handed out whole; compared by Model.equals
public record Conflicts(
    int setting, BitSet hosts, int level, long weight, int[] seatA, int[] seatB, int[] amounts) {

  /// The same pairs, but some hosts are not bound.
  public Conflicts without(BitSet free) {
    BitSet bound = (BitSet) hosts.clone();
    bound.andNot(free);
    return new Conflicts(setting, bound, level, weight, seatA, seatB, amounts);
  }

  /// How many pairs there are.
  public int size() {
    return seatA.length;
  }

  /// Whether a pair forbids outright.
  public boolean isHard() {
    return level == 0;
  }
}
