package callsheet.bench.analyses;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One question asked many times over: how long it took, and how often it came to what.
final class Stint {

  /// A question that can be asked in several ways.
  interface Question {

    /// Asks it.
    ///
    /// @param number of the way, from 0
    /// @return what it came to, in a word
    String ask(int number);
  }

  /// The columns of [#cells].
  static final String[] COLUMNS = {
    "question", "times", "median_ms", "p90_ms", "longest_ms", "came_to"
  };

  private final String name;
  private final double[] millis;
  private final Map<String, Integer> outcomes = new TreeMap<>();

  private Stint(String name, int times) {
    this.name = name;
    this.millis = new double[times];
  }

  /// Asks a question `times` times, after `warmUp` others that don't count.
  static Stint of(String name, int warmUp, int times, Question question) {
    for (int i = 0; i < warmUp; i++) {
      var _ = question.ask(times + i);
    }
    Stint stint = new Stint(name, times);
    for (int i = 0; i < times; i++) {
      long began = System.nanoTime();
      String outcome = question.ask(i);
      stint.millis[i] = (System.nanoTime() - began) / 1e6;
      stint.outcomes.merge(outcome, 1, Integer::sum);
    }
    Arrays.sort(stint.millis);
    return stint;
  }

  /// A row of the table.
  Object[] cells() {
    String cameTo =
        outcomes.entrySet().stream()
            .map(outcome -> outcome.getKey() + ": " + outcome.getValue())
            .collect(Collectors.joining("; "));
    return new Object[] {
      name,
      millis.length,
      millis[millis.length / 2],
      millis[millis.length * 9 / 10],
      millis[millis.length - 1],
      cameTo
    };
  }
}
