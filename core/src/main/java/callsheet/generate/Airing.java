package callsheet.generate;

import callsheet.problem.Horizon;
import callsheet.problem.Kind;

/// A broadcast before it is known how many hosts it wants.
///
/// @param start minutes since the plan's start, negative before it
/// @param programme empty: none
/// @param part which part or segment of the programme's day it is; empty: the only one
/// @param revenue expected, in millions of won
record Airing(
    String id,
    House house,
    String channel,
    String studio,
    int start,
    int end,
    Kind kind,
    Span.Shape shape,
    Product product,
    String programme,
    String part,
    boolean prime,
    double revenue) {

  int day() {
    return Math.floorDiv(start, Horizon.DAY);
  }

  boolean isHosted() {
    return kind != Kind.RERUN;
  }
}
