package callsheet.engine.columns;

import java.util.Arrays;
import java.util.BitSet;

/// Hosts for all choices of a block.
///
/// @param literals one of each choice of the block, in rising order
/// @param worth what it earns less what the rows inside the block charge
/// @param broken what of that charge is for hard rows
/// @param row the rows between blocks that it adds to, in rising order
/// @param amount what it adds to each of them
@SuppressWarnings("ArrayRecordComponent") // handed over whole; told apart by literals
record Plan(int block, int[] literals, double worth, double broken, int[] row, int[] amount) {

  /// What it is worth if units of rows between blocks have prices, in parts; little enough if hard
  /// rows are broken, however many.
  long worthAt(long[] price) {
    long all = Math.max(Parts.SHUT, Parts.of(worth));
    for (int i = 0; i < row.length; i++) {
      all += price[row[i]] * amount[i];
    }
    return all;
  }

  boolean takesAnyOf(BitSet some) {
    return Arrays.stream(literals).anyMatch(some::get);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Plan plan && Arrays.equals(literals, plan.literals);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(literals);
  }
}
