package callsheet.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.columns.Diagram.Layer;
import callsheet.engine.columns.Diagram.LongRow;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramTest {

  /// With 5 all rows are short, with 1 none that speaks of two days.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void pathsThatKeepLongRowsAreThePlansThatKeepWhatIsHard(int mostLayers) {
    int withPaths = 0;
    int longRows = 0;
    for (long seed = 1; seed <= 150; seed++) {
      Worker worker = new Worker(5, seed);
      Map<List<Integer>, Plan> plans = worker.all();
      Optional<Diagram> diagram = worker.diagram(mostLayers);

      for (Map.Entry<List<Integer>, Plan> each : plans.entrySet()) {
        Optional<Double> worth =
            diagram.flatMap(drawn -> worth(worker.model(), drawn, each.getKey()));

        assertThat(worth.isPresent())
            .as("seed %d, %s", seed, each.getKey())
            .isEqualTo(each.getValue().broken() == 0);
        worth.ifPresent(value -> assertThat(value).isEqualTo(each.getValue().worth()));
        withPaths += worth.isPresent() ? 1 : 0;
      }
      longRows += diagram.map(drawn -> drawn.longRows().size()).orElse(0);
    }
    assertThat(withPaths).isBetween(1_000, 150 * 243 - 1_000);
    assertThat(longRows > 0).isEqualTo(mostLayers < 5);
  }

  /// What a path is worth, if it leads to an end and keeps the long rows that are hard.
  private static Optional<Double> worth(Model model, Diagram diagram, List<Integer> path) {
    long cost = 0;
    long[] sum = diagram.longRows().stream().mapToLong(LongRow::start).toArray();
    // What was left on the way, as it was told.
    long[] least =
        diagram.longRows().stream().mapToLong(row -> row.start() + row.least()[0]).toArray();
    long[] most =
        diagram.longRows().stream().mapToLong(row -> row.start() + row.most()[0]).toArray();
    int node = 0;
    for (int layer = 0; layer < path.size(); layer++) {
      Layer at = diagram.layers().get(layer);
      int arc = node * at.options() + path.get(layer);
      node = at.target()[arc];
      if (node == Diagram.NOWHERE) {
        return Optional.empty();
      }
      cost += at.cost()[path.get(layer)] + diagram.charge()[at.toll()[arc]];
      for (int k = 0; k < sum.length; k++) {
        sum[k] += diagram.adds()[at.toll()[arc]][k];
        LongRow row = diagram.longRows().get(k);
        least[k] = Math.max(least[k], sum[k] + row.least()[layer + 1]);
        most[k] = Math.min(most[k], sum[k] + row.most()[layer + 1]);
      }
    }
    for (int k = 0; k < sum.length; k++) {
      assertThat(sum[k]).isBetween(least[k], most[k]);
      int row = diagram.longRows().get(k).row();
      long amount = model.rows().amount(row, sum[k]);
      if (amount > 0 && model.rows().level()[row] == Score.HARD) {
        return Optional.empty();
      }
      cost += amount * model.rows().weight()[row];
    }
    return Optional.of((double) -cost);
  }

  @Test
  void whatMattersNoMoreMakesNoNodes() {
    Shifts shifts = new Shifts(8, 28, 4, 1);
    Model model = shifts.model();
    Diagram diagram =
        Diagram.of(model, Blocks.of(model).orElseThrow(), 0, new HashMap<>()).orElseThrow();

    // No day in a row, or up to four, the last of them one that forbids the first shift or not, or
    // five; days
    // off in all are a long row.
    assertThat(diagram.longRows()).hasSize(1);
    assertThat(diagram.layers()).hasSize(28);
    assertThat(IntStream.range(0, 28).map(layer -> diagram.layers().get(layer).nodes()).max())
        .hasValue(10);
    IdentityHashMap<int[], Integer> targets = new IdentityHashMap<>();
    diagram.layers().forEach(layer -> targets.put(layer.target(), layer.nodes()));
    assertThat(targets.size()).as("days alike share what they have").isLessThan(20);
    assertThat(diagram.layers().getLast().target()).containsOnly(0, Diagram.NOWHERE);
  }
}
