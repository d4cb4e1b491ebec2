package callsheet.io.model;

import callsheet.io.model.LinearProgram.Domain;
import callsheet.io.model.LinearProgram.Sense;
import callsheet.io.model.LinearProgram.Terms;
import callsheet.model.Model;

/// Links a column to a row's being broken: `over` says that the sum is above, `under` that it is
/// below, and the column is their sum.
///
/// With L and U the least and the most of the sum: `sum ≤ hi + (U − hi) · over` and `sum ≥ (hi + 1)
/// · over + L · (1 − over)`; below likewise.
record BrokenLink(LinearProgram program, String name, int column, RowSum sum) {

  void link(long lo, long hi) {
    Terms parts = new Terms().add(-1, column);
    if (hi != Model.NO_HI && sum.most() > hi) {
      int over = program.column(name + "_over", Domain.BINARY);
      parts.add(1, over);
      above(over, hi);
    }
    if (lo != Model.NO_LO && sum.least() < lo) {
      int under = program.column(name + "_under", Domain.BINARY);
      parts.add(1, under);
      below(under, lo);
    }
    program.row(name, parts, Sense.EQUAL, 0);
  }

  private void above(int over, long hi) {
    long most = sum.most();
    long least = sum.least();
    program.row(
        name + "_if_over", sum.terms().add(hi - most, over), Sense.AT_MOST, hi - sum.constant());
    program.row(
        name + "_then_over",
        sum.terms().add(least - hi - 1, over),
        Sense.AT_LEAST,
        least - sum.constant());
  }

  private void below(int under, long lo) {
    long most = sum.most();
    long least = sum.least();
    program.row(
        name + "_if_under",
        sum.terms().add(lo - least, under),
        Sense.AT_LEAST,
        lo - sum.constant());
    program.row(
        name + "_then_under",
        sum.terms().add(most - lo + 1, under),
        Sense.AT_MOST,
        most - sum.constant());
  }
}
