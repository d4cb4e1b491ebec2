package callsheet.generate;

import callsheet.problem.Horizon;
import callsheet.problem.Kind;

/// What a broadcast is expected to earn, in millions of won: log-normal around what its hour, its
/// day and its line usually bring.
final class Revenue {

  /// By hour from 06:00, for an hour on air of a weekday.
  private static final double[] BY_HOUR = {
    70, 100, 170, 180, 190, 130, 110, 100, 95, 95, 105, 120, 140, 160, 220, 240, 210, 130, 80, 55,
    15, 10, 10, 10
  };

  private static final double FREE_DAY = 1.25;
  private static final double NAMED = 1.3;
  private static final double SPREAD = 0.35;

  private final Calendar calendar;
  private final Dice dice;

  Revenue(Calendar calendar, Dice dice) {
    this.calendar = calendar;
    this.dice = dice;
  }

  double of(Line line, Kind kind, int start, int minutes, boolean named) {
    int hour = Math.floorMod(start, Horizon.DAY) / 60;
    int day = calendar.horizon().dayOf(start);
    double byPlace =
        switch (kind) {
          case LIVE -> 1;
          case RECORDED -> 0.3;
          case RERUN -> 0.4;
          case MOBILE -> 0.12;
        };
    return BY_HOUR[hour]
        * minutes
        / 60
        * byPlace
        * (calendar.isFree(day) ? FREE_DAY : 1)
        * (named ? NAMED : 1)
        * line.revenue()
        * dice.logNormal(SPREAD);
  }
}
