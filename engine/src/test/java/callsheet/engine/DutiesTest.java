package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.search.Search;
import callsheet.roster.Score;
import org.junit.jupiter.api.Test;

class DutiesTest {

  private static final int LONG_ROUND = 7;

  private static Duties of(int lanes, boolean inStep) {
    return new Duties(lanes, inStep, (from, to) -> to.level(2) - from.level(2));
  }

  /// A round in which annealing and repairs gained so much, repairs in so many of the lanes'
  /// seconds.
  private static void round(Duties duties, long ofAnnealing, long ofRepairs, double repaired) {
    duties.begin(10, Score.of(0, 0, 0), 1_000);
    duties.repaired(repaired);
    duties.end(Score.of(0, 0, ofAnnealing + ofRepairs), 1_000 + ofRepairs, false);
  }

  @Test
  void oneLaneTriesRepairsForATenthOfARound() {
    Duties duties = of(2, false);
    duties.begin(10, Score.of(0, 0, 0), 0);

    assertThat(duties.mostRepair(0)).isZero();
    assertThat(duties.mostRepair(1)).isEqualTo(10);
    assertThat(duties.patience()).isEqualTo(0.1);
  }

  @Test
  void aLaneAloneNeverRepairsForMoreThanHalfARound() {
    Duties duties = of(1, false);
    duties.begin(10, Score.of(0, 0, 0), 0);

    assertThat(duties.mostRepair(0)).isEqualTo(5);
  }

  @Test
  void repairsThatPayAreGivenMoreTime() {
    Duties duties = of(2, false);

    round(duties, 90, 20, 2);

    assertThat(duties.patience()).isEqualTo(0.5);
    assertThat(duties.areShort()).isTrue();
    assertThat(duties.roundSeconds(LONG_ROUND)).isEqualTo(3);
  }

  @Test
  void whileHardRulesAreBrokenSomebodyAnneals() {
    Duties duties = of(2, false);
    duties.begin(10, Score.of(-2, 0, 0), 0);
    duties.repaired(10);
    duties.end(Score.of(-1, 0, 100), 100, true);
    duties.begin(10, Score.of(-1, 0, 100), 100);

    assertThat(duties.mostRepair(0)).isZero();
    assertThat(duties.mostRepair(1)).isEqualTo(10);
  }

  @Test
  void repairsThatPayLessThanAnnealingTwiceInARowAreTriedForAWhileAgain() {
    Duties duties = of(2, false);
    round(duties, 90, 20, 2);

    round(duties, 180, 10, 2);
    assertThat(duties.patience()).isEqualTo(0.5);
    round(duties, 180, 10, 2);
    assertThat(duties.patience()).isEqualTo(0.1);
  }

  @Test
  void everyLaneRepairsWhileRepairsPayBetterThanAnnealing() {
    Duties duties = of(2, false);
    Duties inStep = of(2, true);

    round(duties, 90, 20, 2);
    round(inStep, 90, 20, 2);
    duties.begin(10, Score.of(0, 0, 0), 0);
    inStep.begin(10, Score.of(0, 0, 0), 0);

    assertThat(duties.mostRepair(0)).isEqualTo(10);
    assertThat(inStep.mostRepair(0)).as("lanes that start from the same roster").isZero();
  }

  @Test
  void everyFourthRoundALaneAnnealsAgain() {
    Duties duties = of(2, false);
    StringBuilder lanes = new StringBuilder();

    for (int i = 0; i < 9; i++) {
      round(duties, 0, 20, 2);
      lanes.append(duties.mostRepair(0) > 0 ? "r" : "a");
    }

    assertThat(lanes).hasToString("rrrarrrar");
  }

  @Test
  void nobodyRepairsBesidesTheOneWhoTriesWhenRepairsBringNothingAnyMore() {
    Duties duties = of(2, false);
    round(duties, 0, 20, 2);

    round(duties, 0, 0, 20);

    assertThat(duties.mostRepair(0)).isZero();
  }

  @Test
  void whereNothingPaysShortAndLongRoundsTakeTurns() {
    Duties duties = of(2, false);

    round(duties, 0, 0, 1);
    assertThat(duties.roundSeconds(LONG_ROUND)).isEqualTo(3);
    round(duties, 0, 0, 1);
    assertThat(duties.roundSeconds(LONG_ROUND)).isEqualTo(Search.roundSeconds(LONG_ROUND));
  }

  @Test
  void withoutRepairsRoundsKeepTheirLength() {
    Duties duties = of(2, false);

    round(duties, 0, 0, 0);

    assertThat(duties.areShort()).isFalse();
    assertThat(duties.roundSeconds(LONG_ROUND)).isEqualTo(Search.roundSeconds(LONG_ROUND));
  }
}
