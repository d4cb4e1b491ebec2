package callsheet.engine.search;

import java.util.List;
import java.util.random.RandomGenerator;

/// The moves that one thread tries, each as often as its weight says.
final class Neighbourhood {

  static final int[] W = parse(System.getProperty("w", "45,40,11,4,0,0,0"));
  static int[] parse(String s) { return java.util.Arrays.stream(s.split(",")).mapToInt(Integer::parseInt).toArray(); }
  static final int MOST = Integer.getInteger("most", 8);
  static final long[][] N = new long[7][5];
  static int K;

  private final Field field;
  private final List<Move> moves;

  Neighbourhood(Field field) {
    this.field = field;
    this.moves =
        List.of(
            new Reassign(field),
            new Swap(field),
            new Eject(field),
            new ExchangeDays(field),
            new Ruin(field, Ruin.Kind.TIME, MOST),
            new Ruin(field, Ruin.Kind.HOST, MOST),
            new Ruin(field, Ruin.Kind.TWO_HOSTS, MOST));
  }

  boolean isEmpty() {
    return field.isEmpty();
  }

  boolean propose(Trial trial, RandomGenerator random) {
    trial.begin();
    int kind = random.nextInt(100);
    int k = 0;
    while (kind >= W[k]) {
      kind -= W[k++];
    }
    K = k; N[K][0]++;
    return moves.get(k).propose(trial, random);
  }
}
