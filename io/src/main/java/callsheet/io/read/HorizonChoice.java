package callsheet.io.read;

import callsheet.io.table.IssueLog;
import callsheet.io.table.Place;
import callsheet.problem.Horizon;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.time.LocalDate;

/// The days planned: as the settings say, else from the first to the last broadcast day that has a
/// broadcast.
final class HorizonChoice {

  private static final int DAY = 1440;

  private final Settings settings;
  private final Rows<Span> spans;
  private final IssueLog log;

  private HorizonChoice(Settings settings, Rows<Span> spans, IssueLog log) {
    this.settings = settings;
    this.spans = spans;
    this.log = log;
  }

  /// The horizon; a stand-in, with an issue already logged, if it can't be told.
  static Horizon of(Settings settings, Rows<Span> spans, IssueLog log) {
    return new HorizonChoice(settings, spans, log).choose();
  }

  private Horizon choose() {
    if (spans.size() == 0) {
      LocalDate start = settings.givenStart().orElse(LocalDate.EPOCH);
      return new Horizon(start, settings.givenDays().orElse(1));
    }
    int[] days =
        spans.values().stream().mapToInt(s -> Math.floorDiv(s.start(), DAY)).sorted().toArray();
    int first = settings.givenStart().map(d -> (int) d.toEpochDay()).orElse(days[0]);
    int count = settings.givenDays().orElse(Math.max(1, days[days.length - 1] - first + 1));
    if (count > Settings.MOST_DAYS) {
      int median = days[days.length / 2];
      reportOutlier(median, days);
      return new Horizon(LocalDate.ofEpochDay(median), 1);
    }
    Horizon horizon = new Horizon(LocalDate.ofEpochDay(first), count);
    reportOutside(horizon);
    return horizon;
  }

  /// The day furthest from the median is the one that somebody mistyped.
  private void reportOutlier(int median, int[] days) {
    int last = days[days.length - 1];
    int odd = last - median >= median - days[0] ? last : days[0];
    int index =
        spans.values().stream().map(s -> Math.floorDiv(s.start(), DAY)).toList().indexOf(odd);
    log.add(
        IssueCode.D014_HORIZON_TOO_LONG,
        spans.place(index, "start"),
        Text.format(
            "This broadcast is on %s, but half of them are before, half after %s; a plan has at most"
                + " %d days.",
            "이 방송은 %s인데 방송일의 중앙값은 %s입니다. 계획 기간은 최대 %d일입니다.",
            LocalDate.ofEpochDay(odd),
            LocalDate.ofEpochDay(median),
            Settings.MOST_DAYS),
        new Text(
            "Mend the year, or split the schedule into several plans.",
            "연도를 확인하거나 편성을 나누어 계획하세요."));
  }

  private void reportOutside(Horizon horizon) {
    int first = (int) horizon.start().toEpochDay();
    for (int i = 0; i < spans.size(); i++) {
      int day = Math.floorDiv(spans.get(i).start(), DAY) - first;
      if (!horizon.contains(day)) {
        Place place = spans.place(i, "start");
        log.add(
            IssueCode.D015_OUTSIDE_HORIZON,
            place,
            Text.format(
                "This broadcast is on the broadcast day %s, outside the days planned, %s to %s.",
                "이 방송의 방송일 %s이(가) 계획 기간 %s~%s 밖입니다.",
                horizon.date(day),
                horizon.start(),
                horizon.date(horizon.days() - 1)),
            new Text(
                "Mend the date, delete the row, or change start and days; what is past belongs into"
                    + " carry_over.",
                "날짜를 고치거나 행을 지우거나 시작일과 일수를 바꾸세요. 지난 방송은 carry_over(이월)에 씁니다."));
      }
    }
  }
}
