package callsheet.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.generate.Plan;
import callsheet.generate.ScenarioGenerator;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CliquesTest {

  @Test
  void coverEveryHardConflictAndNothingElse() {
    Scenario scenario =
        ScenarioGenerator.generate(
            new Plan("days", LocalDate.of(2026, 12, 1), 4, 1, true, 6, 40, 50), 3);
    Model model = Compiler.compile(scenario, RulebookReader.bind(scenario).orElseThrow(), 1);

    assertThat(pairs(Cliques.of(model))).isEqualTo(conflicts(model));
  }

  private static Set<List<Integer>> pairs(List<int[]> cliques) {
    Set<List<Integer>> pairs = new HashSet<>();
    for (int[] clique : cliques) {
      for (int i = 0; i < clique.length; i++) {
        for (int j = i + 1; j < clique.length; j++) {
          pairs.add(List.of(clique[i], clique[j]));
        }
      }
    }
    return pairs;
  }

  private static Set<List<Integer>> conflicts(Model model) {
    Set<List<Integer>> pairs = new HashSet<>();
    for (Conflicts conflicts : model.conflicts()) {
      for (int i = 0; conflicts.isHard() && i < conflicts.size(); i++) {
        int a = conflicts.seatA()[i];
        int b = conflicts.seatB()[i];
        conflicts.hosts().stream()
            .forEach(host -> {
              int first = model.choices().literal(a, host);
              int second = model.choices().literal(b, host);
              if (first > 0 && second > 0) {
                pairs.add(List.of(Math.min(first, second), Math.max(first, second)));
              }
            });
      }
    }
    return pairs;
  }
}
