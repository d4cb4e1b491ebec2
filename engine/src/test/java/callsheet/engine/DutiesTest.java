package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.search.Search;
import callsheet.roster.Score;
import org.junit.jupiter.api.Test;

class DutiesTest {

  private static final int LONG_ROUND = 7;
  private static final int LANES = 2;

  private static Duties of(int lanes, boolean inStep) {
    return new Duties(lanes, inStep, (from, to) -> to.level(2) - from.level(2));
  }

  /// A round of all lanes that gains so much in each of their seconds, by whatever they do: `a` if
  /// they annealed, `r` if they repaired.
  private static String round(Duties duties, double ofAnnealing, double ofRepairs) {
    duties.choose(true);
    double seconds = duties.roundSeconds(LONG_ROUND);
    duties.begin(seconds, Score.of(0, 0, 0), 1_000);
    boolean repairs = duties.mostRepair(0) > 0;
    duties.repaired(repairs ? LANES * seconds : 0);
    long gained = Math.round((repairs ? ofRepairs : ofAnnealing) * LANES * seconds);
    duties.end(Score.of(0, 0, gained), 1_000 + (repairs ? gained : 0), false);
    return repairs ? "r" : "a";
  }

  private static String rounds(Duties duties, int number, double ofAnnealing, double ofRepairs) {
    StringBuilder done = new StringBuilder();
    for (int i = 0; i < number; i++) {
      done.append(round(duties, ofAnnealing, ofRepairs));
    }
    return done.toString();
  }

  @Test
  void allLanesTryRepairsAsSoonAsTheyCan() {
    Duties duties = of(LANES, false);
    duties.choose(false);
    duties.begin(10, Score.of(0, 0, 0), 0);
    assertThat(duties.mostRepair(0)).isZero();
    assertThat(duties.anneals()).isTrue();

    duties.choose(true);
    duties.begin(3, Score.of(0, 0, 0), 0);

    assertThat(duties.roundSeconds(LONG_ROUND)).isEqualTo(3);
    assertThat(duties.mostRepair(0)).isEqualTo(3);
    assertThat(duties.mostRepair(1)).isEqualTo(3);
    assertThat(duties.anneals()).isFalse();
    assertThat(duties.patience()).as("nothing else to do").isEqualTo(1);
  }

  @Test
  void whatPaysBetterIsDoneAndTheOtherTriedEveryFourthRound() {
    Duties repairsPay = of(LANES, false);
    Duties annealingPays = of(LANES, false);

    assertThat(rounds(repairsPay, 9, 1, 2)).isEqualTo("rrrrarrra");
    rounds(annealingPays, 1, 2, 1);
    annealingPays.choose(false);
    annealingPays.begin(3, Score.of(0, 0, 0), 0);
    annealingPays.end(Score.of(0, 0, 12), 0, false);
    assertThat(rounds(annealingPays, 8, 2, 1)).isEqualTo("aaaraaar");
  }

  @Test
  void whatPaidOnceIsLeftSoonAfterItPaysNoMore() {
    Duties duties = of(LANES, false);
    rounds(duties, 5, 1, 100);

    assertThat(rounds(duties, 8, 1, 0)).contains("aaa");
  }

  @Test
  void repairsThatPayLessAreTriedForLessThanARound() {
    Duties duties = of(LANES, false);
    rounds(duties, 1, 2, 1);
    duties.choose(false);
    duties.begin(3, Score.of(0, 0, 0), 0);
    duties.end(Score.of(0, 0, 12), 0, false);
    rounds(duties, 3, 2, 1);

    duties.choose(true);

    assertThat(duties.anneals()).isFalse();
    assertThat(duties.roundSeconds(LONG_ROUND)).isBetween(0.5, 1.5);
  }

  @Test
  void roundsAreShortWhileRepairsBringSomething() {
    Duties duties = of(LANES, false);
    rounds(duties, 4, 10, 2);
    assertThat(duties.areShort()).isTrue();
    assertThat(duties.roundSeconds(LONG_ROUND)).isLessThanOrEqualTo(3);

    rounds(duties, 40, 10, 0);

    assertThat(duties.areShort()).isFalse();
    do {
      duties.choose(true);
    } while (!duties.anneals());
    assertThat(duties.roundSeconds(LONG_ROUND)).isEqualTo(Search.roundSeconds(LONG_ROUND));
  }

  @Test
  void whereNothingPaysBothTakeTurns() {
    assertThat(rounds(of(LANES, false), 6, 0, 0)).contains("ar").contains("ra");
  }

  @Test
  void whileHardRulesAreBrokenOneLaneRepairsAndTheOthersAnneal() {
    Duties duties = of(LANES, false);
    duties.choose(true);
    duties.begin(10, Score.of(-2, 0, 0), 0);
    duties.repaired(20);
    duties.end(Score.of(-1, 0, 100), 100, true);

    duties.choose(true);
    duties.begin(10, Score.of(-1, 0, 100), 100);

    assertThat(duties.mostRepair(0)).isZero();
    assertThat(duties.mostRepair(1)).isEqualTo(10);
    assertThat(duties.anneals()).isTrue();
    assertThat(duties.patience()).as("repairs paid").isEqualTo(0.5);
  }

  @Test
  void inStepOneLaneTriesRepairsForATenthOfARoundAndLongerOnceTheyPay() {
    Duties duties = of(LANES, true);
    duties.choose(true);
    duties.begin(10, Score.of(0, 0, 0), 0);

    assertThat(duties.mostRepair(0)).as("lanes that start from the same roster").isZero();
    assertThat(duties.mostRepair(1)).isEqualTo(10);
    assertThat(duties.patience()).isEqualTo(0.1);

    duties.repaired(2);
    duties.end(Score.of(0, 0, 110), 20, false);
    duties.choose(true);
    assertThat(duties.patience()).isEqualTo(0.5);
  }

  @Test
  void aLaneAloneInStepNeverRepairsForMoreThanHalfARound() {
    Duties duties = of(1, true);
    duties.choose(true);
    duties.begin(10, Score.of(0, 0, 0), 0);

    assertThat(duties.mostRepair(0)).isEqualTo(5);
  }

  @Test
  void withoutRepairsRoundsKeepTheirLength() {
    Duties duties = of(LANES, false);
    duties.choose(false);

    assertThat(duties.areShort()).isFalse();
    assertThat(duties.roundSeconds(LONG_ROUND)).isEqualTo(Search.roundSeconds(LONG_ROUND));
  }
}
