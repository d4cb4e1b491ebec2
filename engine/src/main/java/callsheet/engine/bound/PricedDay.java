package callsheet.engine.bound;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// The patterns of a host's day at prices: the best of each kind, among all of them or among those
/// that were near the best when all were last looked at.
final class PricedDay {

  private final Patterns patterns;

  /// The patterns near the best, as many as `nears`, and their profiles.
  private final int[] near;

  private int nears;
  private int[] nearProfiles = {};
  private final int[] allProfiles;

  /// By profile what its columns earn by prices.
  private final long[] ofProfile;

  /// By kind what its best pattern is worth, and which one that is.
  private final long[] best;

  private final int[] which;

  PricedDay(Patterns patterns) {
    this.patterns = patterns;
    this.near = new int[patterns.count()];
    this.allProfiles = IntStream.range(0, patterns.derived().length).toArray();
    this.ofProfile = new long[allProfiles.length];
    this.best = new long[patterns.kinds()];
    this.which = new int[patterns.kinds()];
  }

  /// Looks at all patterns.
  ///
  /// @param earned by column what it earns by prices
  /// @param slack how little worse a pattern near the best of its kind is
  /// @param worth room for a number for each pattern
  void priceAll(long[] earned, long slack, long[] worth) {
    priceProfiles(allProfiles, earned);
    Arrays.fill(best, HostMonth.NEVER);
    for (int p = 0; p < patterns.count(); p++) {
      worth[p] = worth(p, earned);
      offer(p, worth[p]);
    }
    BitSet profiles = new BitSet();
    nears = 0;
    for (int p = 0; p < patterns.count(); p++) {
      if (worth[p] >= best[patterns.kind()[p]] - slack) {
        near[nears++] = p;
        profiles.set(patterns.profile()[p]);
      }
    }
    nearProfiles = profiles.stream().toArray();
  }

  /// Looks at the patterns near the best.
  void priceNear(long[] earned) {
    priceProfiles(nearProfiles, earned);
    Arrays.fill(best, HostMonth.NEVER);
    for (int i = 0; i < nears; i++) {
      offer(near[i], worth(near[i], earned));
    }
  }

  private void priceProfiles(int[] profiles, long[] earned) {
    for (int profile : profiles) {
      long sum = 0;
      for (int column : patterns.derived()[profile]) {
        sum += earned[column];
      }
      ofProfile[profile] = sum;
    }
  }

  private long worth(int p, long[] earned) {
    long sum = patterns.worth()[p] + ofProfile[patterns.profile()[p]];
    for (int i = patterns.start()[p], end = patterns.start()[p + 1]; i < end; i++) {
      sum += earned[patterns.column()[i]];
    }
    return sum;
  }

  private void offer(int p, long worthOfIt) {
    int kind = patterns.kind()[p];
    if (worthOfIt > best[kind]) {
      best[kind] = worthOfIt;
      which[kind] = p;
    }
  }

  /// By kind what its best pattern is worth; [HostMonth#NEVER] if none was looked at.
  long[] best() {
    return best;
  }

  /// The columns of the best pattern of a kind.
  IntStream columns(int kind) {
    int p = which[kind];
    return IntStream.concat(
        Arrays.stream(patterns.column(), patterns.start()[p], patterns.start()[p + 1]),
        Arrays.stream(patterns.derived()[patterns.profile()[p]]));
  }
}
