package callsheet.compile;

import java.util.Arrays;

/// The `any` literals of a buffer by their members, so that none is built twice: an open-addressed
/// table over the members that the buffer holds anyway.
final class KnownAnys {

  private static final int FREE = -1;
  private static final int FIRST_LENGTH = 64;

  private final Ints start;
  private final Ints member;

  /// By place in the table a derived literal and the hash of its members; [#FREE] if there is none.
  private int[] derived;

  private int[] hash;
  private int size;

  /// @param start where the members of each derived literal start in `member`
  KnownAnys(Ints start, Ints member) {
    this.start = start;
    this.member = member;
    clear();
  }

  /// The derived literal with these members; if there is none, the one given is from now on.
  int findOrAdd(int[] members, int otherwise) {
    int h = mixed(Arrays.hashCode(members));
    int at = h & (derived.length - 1);
    while (derived[at] != FREE) {
      if (hash[at] == h && hasMembers(derived[at], members)) {
        return derived[at];
      }
      at = (at + 1) & (derived.length - 1);
    }
    derived[at] = otherwise;
    hash[at] = h;
    if (2 * ++size > derived.length) {
      grow();
    }
    return otherwise;
  }

  /// Members follow each other, so the bits of their sum need mixing.
  private static int mixed(int hash) {
    int h = hash * 0x9E3779B9;
    return h ^ (h >>> 16);
  }

  private boolean hasMembers(int k, int[] members) {
    int from = start.get(k);
    int to = k + 1 < start.size() ? start.get(k + 1) : member.size();
    if (to - from != members.length) {
      return false;
    }
    for (int i = 0; i < members.length; i++) {
      if (member.get(from + i) != members[i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    int[] derivedBefore = derived;
    int[] hashBefore = hash;
    makeRoom(2 * derivedBefore.length);
    for (int i = 0; i < derivedBefore.length; i++) {
      if (derivedBefore[i] != FREE) {
        int at = hashBefore[i] & (derived.length - 1);
        while (derived[at] != FREE) {
          at = (at + 1) & (derived.length - 1);
        }
        derived[at] = derivedBefore[i];
        hash[at] = hashBefore[i];
      }
    }
  }

  /// Knows none any more, and has room for about as many as it knew: to clear it, and to look into
  /// it, costs what one part has, not what the largest had.
  void clear() {
    makeRoom(Math.max(FIRST_LENGTH, 4 * Integer.highestOneBit(size)));
    size = 0;
  }

  private void makeRoom(int length) {
    derived = new int[length];
    hash = new int[length];
    Arrays.fill(derived, FREE);
  }
}
