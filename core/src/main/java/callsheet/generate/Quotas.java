package callsheet.generate;

import java.util.Arrays;

/// How many broadcasts of each kind there are on each day, so that the plan's total comes out
/// exactly.
///
/// A channel with up to 19 broadcasts a day lists its live day only; the next four are the reruns
/// of the small hours; what is left is recorded in office hours or shown on mobile.
final class Quotas {

  private static final double LIVE_ALONE = 19;
  private static final double LIVE = 18.3;
  private static final double RERUNS = 4.2;
  private static final double RECORDED_SHARE = 0.7;

  private final int[] live;
  private final int[] reruns;
  private final int[] recordings;
  private final int[] mobile;
  private final int channels;
  private final Calendar calendar;

  Quotas(Plan plan, Calendar calendar, Dice dice) {
    this.channels = plan.liveChannels();
    this.calendar = calendar;
    int cells = plan.days() * channels;
    double perDay = (double) plan.broadcasts() / cells;
    int liveTotal = perDay <= LIVE_ALONE ? plan.broadcasts() : (int) Math.round(LIVE * cells);
    int rest = plan.broadcasts() - liveTotal;
    int rerunTotal = Math.min(rest, (int) Math.round(RERUNS * cells));
    rest -= rerunTotal;
    int[] workdays = workdays();
    int recorded = workdays.length == 0 ? 0 : (int) Math.round(rest * RECORDED_SHARE);
    this.live = dice.spread(liveTotal, cells, DayGrid.FEWEST, DayGrid.MOST);
    this.reruns = dice.spread(rerunTotal, cells, 4, 6);
    this.mobile = dice.spread(rest - recorded, plan.days(), 0, 3 * channels);
    this.recordings = new int[plan.days()];
    if (recorded > 0) {
      int[] spread = dice.spread(recorded, workdays.length, 2, 6 * channels);
      for (int i = 0; i < workdays.length; i++) {
        recordings[workdays[i]] = spread[i];
      }
    }
  }

  private int[] workdays() {
    int[] days = new int[calendar.days()];
    int count = 0;
    for (int day = 0; day < days.length; day++) {
      if (!calendar.isFree(day)) {
        days[count++] = day;
      }
    }
    return Arrays.copyOf(days, count);
  }

  /// Live slots of a channel on a day; for days before the plan's, those of a like day in it.
  int live(int channel, int day) {
    return live[like(day) * channels + channel];
  }

  int reruns(int channel, int day) {
    return reruns[like(day) * channels + channel];
  }

  int recordings(int day) {
    return recordings[like(day)];
  }

  int mobile(int day) {
    return mobile[like(day)];
  }

  /// The same weekday one or more weeks later, for days before the plan's.
  private int like(int day) {
    int days = calendar.days();
    int like = day < 0 ? Math.floorMod(day, 7) : day;
    return Math.min(like, days - 1);
  }
}
