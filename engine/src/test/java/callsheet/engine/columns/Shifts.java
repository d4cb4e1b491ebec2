package callsheet.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Solution;
import callsheet.engine.Stop;
import callsheet.engine.search.Incumbent;
import callsheet.engine.search.PlainRows;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.result.Ending;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Workers who have a shift or a day off each day. Hard: none of the first shifts after a last one,
/// at most five days in a row, some half to three quarters of all days. Every worker missing from a
/// shift of a day, or too many, costs one, and so do wishes that are not granted.
public record Shifts(int workers, int days, int shifts, long seed) {

  private Choices choices() {
    int count = workers * days;
    int[] settled = new int[count];
    Arrays.fill(settled, Model.NONE);
    int[] day = IntStream.range(0, count).map(choice -> choice % days).toArray();
    int[][] hosts = new int[count][];
    Arrays.fill(hosts, IntStream.range(0, shifts).toArray());
    return new Choices(
        shifts, hosts, settled, day, IntStream.of(day).map(each -> each * 1440).toArray());
  }

  /// The model.
  public Model model() {
    SplittableRandom random = new SplittableRandom(seed);
    Choices choices = choices();
    PlainRows rows = new PlainRows(choices);
    for (int worker = 0; worker < workers; worker++) {
      int first = worker * days;
      for (int day = first; day + 1 < first + days; day++) {
        rows.hard(Model.NO_LO, 1, choices.literal(day, shifts - 1), choices.literal(day + 1, 0));
      }
      for (int day = first; day + 5 < first + days; day++) {
        rows.hard(1, Model.NO_HI, off(choices, day, day + 6));
      }
      rows.hard(days / 4, days / 2, off(choices, first, first + days));
      for (int wish = 0; wish < days / 3; wish++) {
        int on = random.nextInt(2);
        rows.soft(on, on, choices.literal(first + random.nextInt(days), random.nextInt(shifts)));
      }
    }
    for (int day = 0; day < days; day++) {
      for (int shift = 0; shift < shifts; shift++) {
        int d = day;
        int s = shift;
        int wanted = random.nextInt(workers) / shifts + 1;
        rows.soft(
            wanted,
            wanted,
            IntStream.range(0, workers)
                .map(worker -> choices.literal(worker * days + d, s))
                .toArray());
      }
    }
    return rows.model();
  }

  private static int[] off(Choices choices, int from, int to) {
    return IntStream.range(from, to).map(choices::unfilled).toArray();
  }

  /// Everybody has every day off, which is far too little for all.
  public int[] nobody() {
    int[] hosts = new int[workers * days];
    Arrays.fill(hosts, Model.NONE);
    return hosts;
  }

  /// The best roster of a model, proven and audited.
  public static Solution proven(Model model) {
    Settings inStep = new Settings(Duration.ofSeconds(20), 1, 1, true);
    Solution best = Engine.solve(model, inStep, Optional.empty(), event -> {}, new Stop());
    assertThat(best.ending()).isEqualTo(Ending.OPTIMAL);
    assertThat(ModelScore.of(model, best.hosts())).isEqualTo(best.score());
    return best;
  }

  /// The roster of nobody as the best so far.
  public Incumbent incumbent(Model model, Score bound) {
    return new Incumbent(
        model,
        ModelScore.of(model, nobody()),
        nobody(),
        bound,
        new Incumbent.Listener() {
          @Override
          public void improved(Score score) {}

          @Override
          public void tightened(Score bound) {}
        });
  }
}
