package callsheet.bench.contender.timefold;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import callsheet.engine.activity.Activity;
import callsheet.model.Choices;
import callsheet.roster.Roster;
import callsheet.roster.Score;

/// The score of a month by the compiled rows, kept up to date by the engine's kernel: hard rules
/// are the hard level, unfilled seats the medium one, the soft level the soft one.
public final class RowsCalculator
    implements IncrementalScoreCalculator<Month, HardMediumSoftScore> {

  private final long[] levels = new long[3];
  private HardPairs pairs;
  private Activity activity;
  private Choices choices;
  private long pairsCost;

  /// For Timefold, which gives it a month to work on by [#resetWorkingSolution].
  public RowsCalculator() {}

  @Override
  public void resetWorkingSolution(Month month) {
    if (activity == null) {
      choices = month.wiring().choices();
      pairs = new HardPairs(month.wiring().model());
      activity = new Activity(month.wiring());
      pairsCost = settledPairs();
    }
    month.getSeats().forEach(this::put);
  }

  /// What settled seats cost among themselves, counted from each seat's side and so twice.
  private long settledPairs() {
    long twice = 0;
    for (int seat = 0; seat < choices.count(); seat++) {
      if (activity.host(seat) != Roster.UNFILLED) {
        twice += pairs.cost(seat, activity.host(seat), activity);
      }
    }
    return twice / 2;
  }

  @Override
  public void beforeVariableChanged(Object entity, String variable) {}

  @Override
  public void afterVariableChanged(Object entity, String variable) {
    put((OpenSeat) entity);
  }

  private void put(OpenSeat seat) {
    int choice = seat.getChoice();
    Integer planned = seat.getHost();
    int host = planned == null ? Roster.UNFILLED : planned;
    int before = activity.host(choice);
    if (host == before) {
      return;
    }
    if (before != Roster.UNFILLED) {
      pairsCost -= pairs.cost(choice, before, activity);
    }
    activity.choose(choices.literalOf(choice, host));
    if (host != Roster.UNFILLED) {
      pairsCost += pairs.cost(choice, host, activity);
    }
  }

  @Override
  public HardMediumSoftScore calculateScore() {
    activity.copyScore(levels);
    return HardMediumSoftScore.of(
        levels[Score.HARD] - pairsCost, levels[Score.FILL], levels[Score.FILL + 1]);
  }
}
