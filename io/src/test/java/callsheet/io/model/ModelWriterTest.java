package callsheet.io.model;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.io.roster.Golden;
import callsheet.io.roster.TinyResult;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelWriterTest {

  @Test
  void theLpFileIsTheGoldenOne() throws IOException {
    StringWriter out = new StringWriter();
    new ModelWriter(TinyResult.scenario(), tiny(TinyResult.rulebook())).writeLp(out);
    Golden.assertSame(out.toString().getBytes(StandardCharsets.UTF_8), "tiny/model.lp");
  }

  @Test
  void theMpsFileIsTheGoldenOne() throws IOException {
    Golden.assertSame(
        mps(tiny(TinyResult.rulebook())).getBytes(StandardCharsets.UTF_8), "tiny/model.mps");
  }

  @Test
  void everyRosterHasInTheFileTheLevelsThatTheModelGivesIt() throws IOException {
    Model model = tiny(unfrozen());
    MpsFile file = MpsFile.parse(mps(model));
    int feasible = 0;
    int infeasible = 0;
    for (Roster roster : rosters(model)) {
      Score score = ModelScore.of(model, roster.hosts());
      MpsFile.Point point = file.point(model, roster);
      assertThat(point.keepsRows()).as("hard rows, %s", score).isEqualTo(score.isFeasible());
      if (score.isFeasible()) {
        feasible++;
        for (int level = 1; level < score.levels(); level++) {
          assertThat(point.value("level_" + level))
              .as("level %d", level)
              .isEqualTo(score.level(level));
        }
      } else {
        infeasible++;
      }
    }
    // Four open seats of three hosts or nobody: 4 to the 4th rosters at most, of both kinds.
    assertThat(feasible).isPositive();
    assertThat(infeasible).isPositive();
  }

  @Test
  void theObjectiveOrdersRostersAsTheirScoresDo() throws IOException {
    Model model = tiny(unfrozen());
    MpsFile file = MpsFile.parse(mps(model));
    List<Roster> feasible = new ArrayList<>();
    for (Roster roster : rosters(model)) {
      if (ModelScore.of(model, roster.hosts()).isFeasible()) {
        feasible.add(roster);
      }
    }
    feasible.sort(
        (a, b) -> ModelScore.of(model, a.hosts()).compareTo(ModelScore.of(model, b.hosts())));
    for (int i = 1; i < feasible.size(); i++) {
      int scores =
          ModelScore.of(model, feasible.get(i - 1).hosts())
              .compareTo(ModelScore.of(model, feasible.get(i).hosts()));
      double before = file.point(model, feasible.get(i - 1)).objective();
      double after = file.point(model, feasible.get(i)).objective();
      // The file's objective is minus the score.
      assertThat(Integer.signum(Double.compare(after, before))).isEqualTo(Integer.signum(scores));
    }
  }

  /// The default rules but for MinimumChange: no roster keeps all that is published and frozen.
  private static Rulebook unfrozen() {
    RuleSetting off = RuleSetting.of("MinimumChange").strength("off");
    return RulebookReader.bind(TinyResult.scenario().toBuilder().rules(List.of(off)).build())
        .orElseThrow();
  }

  private static Model tiny(Rulebook rulebook) {
    return Compiler.compile(TinyResult.scenario(), rulebook, 1);
  }

  private static String mps(Model model) throws IOException {
    StringWriter out = new StringWriter();
    new ModelWriter(TinyResult.scenario(), model).writeMps(out);
    return out.toString();
  }

  /// All rosters that the model has literals for.
  private static List<Roster> rosters(Model model) {
    Scenario scenario = TinyResult.scenario();
    List<int[]> hosts = new ArrayList<>();
    hosts.add(new int[scenario.seats().size()]);
    for (Seat seat : scenario.seats()) {
      List<int[]> more = new ArrayList<>();
      for (int host = Roster.UNFILLED; host < scenario.hosts().size(); host++) {
        int literal = model.choices().literalOf(seat.index(), host);
        for (int[] before : literal == Model.NONE ? List.<int[]>of() : hosts) {
          int[] after = before.clone();
          after[seat.index()] = host;
          more.add(after);
        }
      }
      hosts = more;
    }
    return hosts.stream().map(h -> Roster.of(scenario, h)).toList();
  }
}
