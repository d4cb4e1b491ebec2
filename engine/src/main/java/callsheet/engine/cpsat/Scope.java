package callsheet.engine.cpsat;

import java.util.BitSet;

/// What a program may change of a roster.
///
/// @param free the seats that are filled anew
/// @param shut literals of theirs that are not to be taken; none of them holds
record Scope(BitSet free, BitSet shut) {

  /// Some seats, each with all of its options.
  static Scope of(BitSet free) {
    return new Scope(free, new BitSet());
  }
}
