package callsheet.bench.instances;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.model.Choices;
import callsheet.model.ModelScore;
import java.util.random.RandomGenerator;

/// Holds the rows of a problem and its evaluator together on random choices.
public final class RandomPlans {

  private RandomPlans() {}

  /// The rows' score is the evaluator's on random plans, some nearly empty, some nearly full; hands
  /// back how many of them kept every hard requirement.
  public static int assertAgreement(Problem problem, RandomGenerator random, int plans, String as) {
    int feasible = 0;
    for (int plan = 0; plan < plans; plan++) {
      int[] hosts = random(problem.model().choices(), random);
      Evaluation evaluation = problem.evaluator().apply(hosts);
      assertThat(evaluation.score())
          .as("%s, plan %d", as, plan)
          .isEqualTo(ModelScore.of(problem.model(), hosts));
      feasible += evaluation.broken() == 0 ? 1 : 0;
    }
    return feasible;
  }

  private static int[] random(Choices choices, RandomGenerator random) {
    int[] hosts = new int[choices.count()];
    double density = random.nextDouble();
    for (int c = 0; c < hosts.length; c++) {
      int hostsOfChoice = choices.end(c) - choices.start(c) - 1;
      boolean takes = hostsOfChoice > 0 && random.nextDouble() < density;
      int literal = choices.start(c) + (takes ? 1 + random.nextInt(hostsOfChoice) : 0);
      hosts[c] = choices.hostOf(literal);
    }
    return hosts;
  }
}
