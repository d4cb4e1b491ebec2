package callsheet.io.read;

import callsheet.io.table.Excerpt;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.time.LocalDate;
import java.util.Optional;

/// A start and an end in minutes since 1970-01-01 06:00.
///
/// An end that is only a time belongs to the start's date, or to the day after if it is earlier
/// than the start: 23:55 to `01:00`. An end of 24:00 or later counts from the broadcast day on
/// which the start lies: from 00:30 on the 2nd to `25:30` is one hour.
record Span(int start, int end) {

  private static final int DAY = 1440;
  private static final int DAY_START = 360;

  /// The times of a broadcast or a meeting, which must have a start and an end.
  static Optional<Span> ofTimes(RowReader row) {
    return of(row, false);
  }

  /// The times of an absence. A start without a time is the start of the broadcast day, an end
  /// without one its close, and a whole day if there is no end.
  static Optional<Span> ofDays(RowReader row) {
    return of(row, true);
  }

  private static Optional<Span> of(RowReader row, boolean mayBeDays) {
    String startCell = row.required("start");
    String endCell = mayBeDays ? row.raw("end") : row.required("end");
    if (startCell.isEmpty() || (endCell.isEmpty() && !mayBeDays)) {
      return Optional.empty();
    }
    TimeText start = read(row, "start", startCell, mayBeDays);
    if (start instanceof TimeText.Wrong) {
      return Optional.empty();
    }
    TimeText end =
        endCell.isEmpty() && start instanceof TimeText.Day
            ? start
            : read(row, "end", endCell, mayBeDays);
    return end instanceof TimeText.Wrong
        ? Optional.empty()
        : checked(row, startMinute(start), endMinute(start, end), end);
  }

  private static TimeText read(RowReader row, String column, String cell, boolean mayBeDays) {
    TimeText read =
        cell.isEmpty() ? new TimeText.Wrong(Text.of("")) : TimeParser.parse(cell, row.zone());
    boolean isEnd = column.equals("end");
    TimeText judged =
        switch (read) {
          case TimeText.Moment(LocalDate _, int minute) ->
              minute < 30 * 60 || isEnd
                  ? read
                  : wrong(" (a start is before 30:00)", "(시작은 30:00 전이어야 합니다)");
          case TimeText.Day _ -> mayBeDays ? read : wrong(" (it has no time)", "(시각이 없습니다)");
          case TimeText.Clock _ -> isEnd ? read : wrong(" (it has no date)", "(날짜가 없습니다)");
          case TimeText.Wrong _ -> read;
        };
    if (judged instanceof TimeText.Wrong(Text reason)) {
      row.report(
          IssueCode.V002_TIME,
          column,
          Text.format(
              "'%s' is no %s time%s.",
              "'%s'은(는) 올바른 %s 시각이 아닙니다%s.",
              Excerpt.of(cell),
              isEnd ? new Text("end", "종료") : new Text("start", "시작"),
              reason),
          new Text(
              "Write it like 2026-12-01T20:45 or 2026-12-01 25:30.",
              "2026-12-01T20:45 또는 2026-12-01 25:30처럼 쓰세요."));
    }
    return judged;
  }

  private static TimeText wrong(String english, String korean) {
    return new TimeText.Wrong(new Text(english, korean));
  }

  private static int startMinute(TimeText start) {
    return switch (start) {
      case TimeText.Moment(LocalDate date, int minute) -> TimeText.minute(date, minute);
      case TimeText.Day(LocalDate date) -> TimeText.minute(date, DAY_START);
      case TimeText.Clock _, TimeText.Wrong _ -> throw new IllegalStateException();
    };
  }

  private static int endMinute(TimeText start, TimeText end) {
    return switch (end) {
      case TimeText.Moment(LocalDate date, int minute) -> TimeText.minute(date, minute);
      case TimeText.Day(LocalDate date) -> TimeText.minute(date, DAY_START) + DAY;
      case TimeText.Clock(int minute) -> endMinute(start, minute);
      case TimeText.Wrong _ -> throw new IllegalStateException();
    };
  }

  private static int endMinute(TimeText start, int clock) {
    LocalDate date =
        start instanceof TimeText.Moment(LocalDate d, int _) ? d : ((TimeText.Day) start).date();
    int startMinute = startMinute(start);
    int end = TimeText.minute(date, clock);
    boolean startsAfterMidnight =
        start instanceof TimeText.Moment(LocalDate _, int minute) && minute < DAY_START;
    if (clock >= DAY && startsAfterMidnight) {
      return end - DAY;
    }
    return end < startMinute ? end + DAY : end;
  }

  private static Optional<Span> checked(RowReader row, int start, int end, TimeText last) {
    if (end > start) {
      return Optional.of(new Span(start, end));
    }
    boolean isZero = end == start && !(last instanceof TimeText.Day);
    row.report(
        isZero ? IssueCode.V009_ZERO_LENGTH : IssueCode.V008_ENDS_BEFORE_START,
        "end",
        isZero
            ? Text.format(
                "The end '%s' is the start.", "종료 '%s'이(가) 시작과 같습니다.", Excerpt.of(row.raw("end")))
            : Text.format(
                "The end '%s' is before the start '%s'.",
                "종료 '%s'이(가) 시작 '%s'보다 앞섭니다.",
                Excerpt.of(row.raw("end")),
                Excerpt.of(row.raw("start"))),
        new Text(
            "Mend the start or the end; a show past midnight ends on the next date, or at 25:00.",
            "시작이나 종료를 고치세요. 자정을 넘기면 다음 날짜나 25:00처럼 씁니다."));
    return Optional.empty();
  }

  /// Its length in minutes.
  int minutes() {
    return end - start;
  }
}
