package callsheet.engine.columns;

import java.util.Arrays;

/// Hosts for all choices of a block.
///
/// @param hosts of the block's choices, in rising order, [callsheet.model.Model#NONE] for nobody
/// @param worth what it earns less what the rows inside the block charge
/// @param broken what of that charge is for hard rows
/// @param row the rows between blocks that it adds to, in rising order
/// @param amount what it adds to each of them
@SuppressWarnings("ArrayRecordComponent") // handed over whole; told apart by hosts
record Plan(int block, int[] hosts, double worth, double broken, int[] row, int[] amount) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Plan plan && block == plan.block && Arrays.equals(hosts, plan.hosts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(hosts) + block;
  }
}
