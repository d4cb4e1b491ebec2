package callsheet.engine.reduction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The seats in bundles, each of which one host must take if there are only so many hosts.
///
/// At a *peak* as many seats exclude each other as there are hosts, so everybody works. If from one
/// peak to the next a single seat ends and a single one begins, both are the same host's. Seats so
/// bound are one bundle from then on, which may bind others.
///
/// @param seats by bundle its seats
/// @param hosts by bundle who can take it
/// @param conflicts by bundle those that exclude it
@SuppressWarnings("ArrayRecordComponent") // read in inner loops, never compared
record Bundles(int[][] seats, int[][] hosts, int[][] conflicts) {

  /// The bundles for so many hosts; nothing if so few can't do it.
  static Optional<Bundles> of(UniformHosts uniform, int most) {
    Builder builder = new Builder(uniform);
    return builder.addPeaks(most) && builder.bind()
        ? Optional.of(builder.build())
        : Optional.empty();
  }

  /// The most seats that exclude each other, of those that run when one begins.
  static int peak(UniformHosts uniform) {
    return new Builder(uniform).peak();
  }

  private static final class Builder {

    private final UniformHosts uniform;

    /// By seat the first of its bundle, and by that one what the bundle has.
    private final int[] first;

    private final BitSet[] hosts;
    private final BitSet[] conflicts;
    private final List<BitSet> peaks = new ArrayList<>();

    Builder(UniformHosts uniform) {
      int seats = uniform.seats();
      this.uniform = uniform;
      this.first = IntStream.range(0, seats).toArray();
      this.hosts = new BitSet[seats];
      this.conflicts = new BitSet[seats];
      for (int seat = 0; seat < seats; seat++) {
        hosts[seat] = new BitSet();
        IntStream.of(uniform.hostsOf()[seat]).forEach(hosts[seat]::set);
        conflicts[seat] = (BitSet) uniform.conflicts()[seat].clone();
      }
    }

    /// By seat, in the order of time, those that run when it begins, itself included, if nobody can
    /// take two of them.
    private Stream<BitSet> cliques() {
      BitSet begun = new BitSet();
      return IntStream.of(uniform.byStart())
          .mapToObj(seat -> {
            begun.set(seat);
            BitSet running = (BitSet) conflicts[seat].clone();
            running.and(begun);
            running.set(seat);
            return running;
          })
          .filter(this::isClique);
    }

    int peak() {
      return cliques().mapToInt(BitSet::cardinality).max().orElse(0);
    }

    /// Notes the peaks in the order of time; false if there is more to do than there are hosts.
    boolean addPeaks(int most) {
      cliques().filter(clique -> clique.cardinality() >= most).forEach(peaks::add);
      return peaks.stream().allMatch(peak -> peak.cardinality() == most)
          && Stream.of(hosts).noneMatch(BitSet::isEmpty);
    }

    private boolean isClique(BitSet running) {
      return running.stream()
          .allMatch(seat -> {
            BitSet others = (BitSet) running.clone();
            others.andNot(conflicts[seat]);
            return others.cardinality() == 1;
          });
    }

    /// Binds what must be one host's; false if nobody can be that host.
    boolean bind() {
      boolean isSettled = false;
      while (!isSettled) {
        isSettled = true;
        for (int i = 0; i + 1 < peaks.size(); i++) {
          int ends = onlyIn(peaks.get(i), peaks.get(i + 1));
          int begins = onlyIn(peaks.get(i + 1), peaks.get(i));
          if (ends >= 0 && begins >= 0) {
            isSettled = false;
            if (!join(ends, begins)) {
              return false;
            }
          }
        }
      }
      return true;
    }

    /// The only bundle of a peak that another lacks, or a negative number.
    private static int onlyIn(BitSet peak, BitSet other) {
      BitSet rest = (BitSet) peak.clone();
      rest.andNot(other);
      return rest.cardinality() == 1 ? rest.nextSetBit(0) : -1;
    }

    private boolean join(int kept, int joined) {
      if (conflicts[kept].get(joined)) {
        return false;
      }
      for (int seat = 0; seat < first.length; seat++) {
        first[seat] = first[seat] == joined ? kept : first[seat];
        replace(conflicts[seat], joined, kept);
      }
      peaks.forEach(peak -> replace(peak, joined, kept));
      conflicts[kept].or(conflicts[joined]);
      hosts[kept].and(hosts[joined]);
      return !hosts[kept].isEmpty();
    }

    private static void replace(BitSet set, int joined, int kept) {
      if (set.get(joined)) {
        set.clear(joined);
        set.set(kept);
      }
    }

    Bundles build() {
      int[] heads = IntStream.range(0, first.length).filter(s -> first[s] == s).toArray();
      int[][] seats = new int[heads.length][];
      int[][] hostsOf = new int[heads.length][];
      int[][] excluded = new int[heads.length][];
      for (int b = 0; b < heads.length; b++) {
        int head = heads[b];
        seats[b] = IntStream.range(0, first.length).filter(s -> first[s] == head).toArray();
        hostsOf[b] = hosts[head].stream().toArray();
        excluded[b] = conflicts[head].stream().map(s -> Arrays.binarySearch(heads, s)).toArray();
      }
      return new Bundles(seats, hostsOf, excluded);
    }
  }
}
