package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.search.Search;
import callsheet.roster.Score;
import org.junit.jupiter.api.Test;

class DutiesTest {

  private static final int LONG_ROUND = 7;
  private static final int LANES = 2;
  private static final double ENOUGH = 100;

  private static Duties of(int lanes, boolean inStep) {
    return new Duties(lanes, inStep, (from, to) -> to.level(2) - from.level(2));
  }

  /// A round of all lanes that gains so much in each of their seconds, by whatever they do: `a` if
  /// they annealed, `r` if they repaired.
  private static String round(Duties duties, double ofAnnealing, double ofRepairs) {
    duties.choose(true, false, LONG_ROUND, ENOUGH);
    double seconds = duties.roundSeconds(LONG_ROUND);
    duties.begin(seconds, Score.of(0, 0, 0), 1_000);
    boolean repairs = duties.mostRepair(0) > 0;
    duties.repaired(repairs ? LANES * seconds : 0);
    long gained = Math.round((repairs ? ofRepairs : ofAnnealing) * LANES * seconds);
    duties.end(Score.of(0, 0, gained), 1_000 + (repairs ? gained : 0));
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
    duties.choose(false, false, LONG_ROUND, ENOUGH);
    duties.begin(10, Score.of(0, 0, 0), 0);
    assertThat(duties.mostRepair(0)).isZero();
    assertThat(duties.anneals()).isTrue();

    duties.choose(true, false, LONG_ROUND, ENOUGH);
    duties.begin(3, Score.of(0, 0, 0), 0);

    assertThat(duties.roundSeconds(LONG_ROUND)).isEqualTo(3);
    assertThat(duties.mostRepair(0)).isEqualTo(3);
    assertThat(duties.mostRepair(1)).isEqualTo(3);
    assertThat(duties.anneals()).isFalse();
    assertThat(duties.patience()).as("nothing else to do").isEqualTo(1);
  }

  @Test
  void whatPaysBetterIsDoneAndTheOtherTriedAfterNineSecondsOfIt() {
    // one trial of each, nine seconds of what pays, a trial of the other
    assertThat(rounds(of(LANES, false), 10, 1, 2)).isEqualTo("rarrrarrra");
    assertThat(rounds(of(LANES, false), 9, 2, 1)).isEqualTo("raaaraaar");
  }

  @Test
  void repairsAreNotTriedWhereNoTimeWouldBeLeftForThem() {
    Duties duties = of(LANES, false);
    duties.choose(true, false, LONG_ROUND, 5);
    assertThat(duties.anneals()).isTrue();
    assertThat(duties.areShort()).isFalse();

    duties.choose(true, false, LONG_ROUND, 6);
    assertThat(duties.anneals()).isFalse();
    assertThat(duties.isTrial()).isTrue();
  }

  @Test
  void whatPaidOnceIsLeftSoonAfterItPaysNoMore() {
    Duties duties = of(LANES, false);
    rounds(duties, 4, 1, 100);

    assertThat(rounds(duties, 8, 1, 0)).contains("aaa");
  }

  @Test
  void noTrialIsLongerThanItNeedBe() {
    Duties repairsPayLess = of(LANES, false);
    rounds(repairsPayLess, 4, 2, 1);
    repairsPayLess.choose(true, false, LONG_ROUND, ENOUGH);
    assertThat(repairsPayLess.anneals()).isFalse();
    assertThat(repairsPayLess.roundSeconds(LONG_ROUND)).isBetween(0.5, 1.5);

    Duties annealingPaysLess = of(LANES, false);
    rounds(annealingPaysLess, 5, 0, 0.1);
    annealingPaysLess.choose(true, false, LONG_ROUND, ENOUGH);
    assertThat(annealingPaysLess.anneals()).isTrue();
    assertThat(annealingPaysLess.roundSeconds(LONG_ROUND)).isEqualTo(3);
  }

  @Test
  void roundsAreShortWhileRepairsBringAPartOfWhatAnnealingDoes() {
    Duties duties = of(LANES, false);
    rounds(duties, 4, 10, 2);
    assertThat(duties.areShort()).isTrue();
    assertThat(duties.roundSeconds(LONG_ROUND)).isLessThanOrEqualTo(3);

    rounds(duties, 12, 1_000, 2);

    assertThat(duties.areShort()).isFalse();
    do {
      duties.choose(true, false, LONG_ROUND, ENOUGH);
      duties.begin(duties.roundSeconds(LONG_ROUND), Score.of(0, 0, 0), 0);
      duties.end(Score.of(0, 0, 9_000), 0);
    } while (!duties.anneals());
    assertThat(duties.roundSeconds(LONG_ROUND)).isEqualTo(Search.roundSeconds(LONG_ROUND));
  }

  @Test
  void whereNothingPaysBothTakeTurns() {
    assertThat(rounds(of(LANES, false), 6, 0, 0)).isEqualTo("rarara");
  }

  @Test
  void noTrialTakesTheLastSeconds() {
    Duties duties = of(LANES, false);
    rounds(duties, 5, 0.1, 1);

    duties.choose(true, false, LONG_ROUND, 5);
    assertThat(duties.anneals()).as("annealing is due, but what pays takes what is left").isFalse();
    assertThat(duties.isTrial()).isFalse();
    duties.choose(true, false, LONG_ROUND, 6);
    assertThat(duties.anneals()).isTrue();
  }

  @Test
  void whileHardRulesAreBrokenOneLaneRepairsAndTheOthersAnneal() {
    Duties duties = of(LANES, false);
    duties.choose(true, true, LONG_ROUND, ENOUGH);
    duties.begin(10, Score.of(-2, 0, 0), 0);
    duties.repaired(20);
    duties.end(Score.of(-1, 0, 100), 100);

    duties.choose(true, true, LONG_ROUND, ENOUGH);
    duties.begin(10, Score.of(-1, 0, 100), 100);

    assertThat(duties.mostRepair(0)).isZero();
    assertThat(duties.mostRepair(1)).isEqualTo(10);
    assertThat(duties.anneals()).isTrue();
    assertThat(duties.patience()).as("repairs paid").isEqualTo(0.5);

    duties.choose(true, false, LONG_ROUND, ENOUGH);
    assertThat(duties.isTrial()).as("what mending was worth is forgotten").isTrue();
  }

  @Test
  void inStepOneLaneTriesRepairsForATenthOfARoundAndLongerOnceTheyPay() {
    Duties duties = of(LANES, true);
    duties.choose(true, false, LONG_ROUND, ENOUGH);
    duties.begin(10, Score.of(0, 0, 0), 0);

    assertThat(duties.mostRepair(0)).as("lanes that start from the same roster").isZero();
    assertThat(duties.mostRepair(1)).isEqualTo(10);
    assertThat(duties.patience()).isEqualTo(0.1);

    duties.repaired(2);
    duties.end(Score.of(0, 0, 110), 20);
    duties.choose(true, false, LONG_ROUND, ENOUGH);
    assertThat(duties.patience()).isEqualTo(0.5);
  }

  @Test
  void aLaneAloneInStepNeverRepairsForMoreThanHalfARound() {
    Duties duties = of(1, true);
    duties.choose(true, false, LONG_ROUND, ENOUGH);
    duties.begin(10, Score.of(0, 0, 0), 0);

    assertThat(duties.mostRepair(0)).isEqualTo(5);
  }

  @Test
  void withoutRepairsRoundsKeepTheirLength() {
    Duties duties = of(LANES, false);
    duties.choose(false, false, LONG_ROUND, ENOUGH);

    assertThat(duties.areShort()).isFalse();
    assertThat(duties.roundSeconds(LONG_ROUND)).isEqualTo(Search.roundSeconds(LONG_ROUND));
  }
}
