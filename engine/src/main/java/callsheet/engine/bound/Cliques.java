package callsheet.engine.bound;

import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Sets of literals of which at most one can hold, covering every hard conflict.
///
/// Pairs say little to a relaxation: three seats of which any two conflict allow three halves.
/// Conflicts come from time, so the seats that exclude one another at a moment form a clique.
/// Cliques are grown greedily in time order from each pair that none yet covers, for all hosts at
/// once, and then narrowed to each host's own seats.
public final class Cliques {

  private final Model model;
  private final List<int[]> literals = new ArrayList<>();

  /// The last clique that begins with a literal, and the one before each that begins alike.
  private final int[] lastOf;

  private int[] before = new int[1024];

  /// The literals of each host in the clique at hand, reused from one clique to the next.
  private final int[][] members;

  private final int[] sizes;

  private Cliques(Model model) {
    this.model = model;
    int hosts = model.choices().hosts();
    this.members = new int[hosts][8];
    this.sizes = new int[hosts];
    this.lastOf = new int[model.choices().literals()];
    Arrays.fill(lastOf, -1);
  }

  /// The cliques of a model, each as literals of one host in rising order, at least two.
  public static List<int[]> of(Model model) {
    Cliques cliques = new Cliques(model);
    Map<BitSet, List<Conflicts>> byHosts = new HashMap<>();
    List<BitSet> order = new ArrayList<>();
    for (Conflicts conflicts : model.conflicts()) {
      if (conflicts.isHard()) {
        if (!byHosts.containsKey(conflicts.hosts())) {
          order.add(conflicts.hosts());
        }
        byHosts.computeIfAbsent(conflicts.hosts(), h -> new ArrayList<>()).add(conflicts);
      }
    }
    order.forEach(hosts -> cliques.addAll(hosts, byHosts.get(hosts)));
    return cliques.literals;
  }

  private void addAll(BitSet hosts, List<Conflicts> conflicts) {
    for (int[] clique : seatCliques(conflicts)) {
      narrow(clique, hosts);
    }
  }

  private List<int[]> seatCliques(List<Conflicts> conflicts) {
    int n = model.choices().count();
    int[] seatAt =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingInt(model.choices()::minute))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] placeOf = new int[n];
    for (int place = 0; place < n; place++) {
      placeOf[seatAt[place]] = place;
    }
    int[][] earlier = earlierNeighbours(conflicts, placeOf);
    List<int[]> cliques = new ArrayList<>();
    BitSet[] covered = new BitSet[n];
    for (int last = 0; last < n; last++) {
      for (int i = earlier[last].length - 1; i >= 0; i--) {
        int first = earlier[last][i];
        if (covered[first] == null || !covered[first].get(last - first)) {
          int[] clique = grow(first, last, earlier);
          cover(clique, covered);
          cliques.add(Arrays.stream(clique).map(place -> seatAt[place]).sorted().toArray());
        }
      }
    }
    return cliques;
  }

  /// Of each seat those that conflict with it and come before it in time order, in rising order.
  private static int[][] earlierNeighbours(List<Conflicts> conflicts, int[] placeOf) {
    int[] degree = new int[placeOf.length];
    for (Conflicts group : conflicts) {
      for (int i = 0; i < group.size(); i++) {
        degree[Math.max(placeOf[group.seatA()[i]], placeOf[group.seatB()[i]])]++;
      }
    }
    int[][] earlier = new int[placeOf.length][];
    Arrays.setAll(earlier, place -> new int[degree[place]]);
    for (Conflicts group : conflicts) {
      for (int i = 0; i < group.size(); i++) {
        int a = placeOf[group.seatA()[i]];
        int b = placeOf[group.seatB()[i]];
        earlier[Math.max(a, b)][--degree[Math.max(a, b)]] = Math.min(a, b);
      }
    }
    for (int place = 0; place < earlier.length; place++) {
      earlier[place] = Arrays.stream(earlier[place]).sorted().distinct().toArray();
    }
    return earlier;
  }

  /// Those who are on when the last of a clique begins exclude each other, if conflicts come from
  /// time; so what comes before is tried, the latest first.
  private static int[] grow(int first, int last, int[][] earlier) {
    int[] clique = {first, last};
    for (int i = earlier[last].length - 1; i >= 0; i--) {
      int candidate = earlier[last][i];
      if (candidate != first && adjacentToAll(clique, candidate, earlier)) {
        clique = Arrays.copyOf(clique, clique.length + 1);
        clique[clique.length - 1] = candidate;
      }
    }
    Arrays.sort(clique);
    return clique;
  }

  private static boolean adjacentToAll(int[] clique, int candidate, int[][] earlier) {
    for (int member : clique) {
      int first = Math.min(member, candidate);
      int last = Math.max(member, candidate);
      if (Arrays.binarySearch(earlier[last], first) < 0) {
        return false;
      }
    }
    return true;
  }

  private static void cover(int[] clique, BitSet[] covered) {
    for (int i = 0; i < clique.length; i++) {
      for (int j = i + 1; j < clique.length; j++) {
        if (covered[clique[i]] == null) {
          covered[clique[i]] = new BitSet();
        }
        covered[clique[i]].set(clique[j] - clique[i]);
      }
    }
  }

  /// Splits a clique of seats into one of literals for each host who may take two of them.
  private void narrow(int[] clique, BitSet hosts) {
    Choices choices = model.choices();
    BitSet met = new BitSet();
    for (int seat : clique) {
      for (int literal = choices.start(seat) + 1; literal < choices.end(seat); literal++) {
        int host = choices.hostOf(literal);
        if (hosts.get(host)) {
          if (!met.get(host)) {
            met.set(host);
            sizes[host] = 0;
          }
          if (sizes[host] == members[host].length) {
            members[host] = Arrays.copyOf(members[host], 2 * sizes[host]);
          }
          members[host][sizes[host]++] = literal;
        }
      }
    }
    for (int host = met.nextSetBit(0); host >= 0; host = met.nextSetBit(host + 1)) {
      if (sizes[host] > 1) {
        int[] own = Arrays.copyOf(members[host], sizes[host]);
        if (!isKnown(own)) {
          add(own);
        }
      }
    }
  }

  private boolean isKnown(int[] clique) {
    for (int c = lastOf[clique[0]]; c >= 0; c = before[c]) {
      if (Arrays.equals(literals.get(c), clique)) {
        return true;
      }
    }
    return false;
  }

  private void add(int[] clique) {
    if (literals.size() == before.length) {
      before = Arrays.copyOf(before, 2 * before.length);
    }
    before[literals.size()] = lastOf[clique[0]];
    lastOf[clique[0]] = literals.size();
    literals.add(clique);
  }
}
