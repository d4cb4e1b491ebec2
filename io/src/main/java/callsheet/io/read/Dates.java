package callsheet.io.read;

import callsheet.problem.DateRange;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.time.LocalDate;

/// First and last days; a blank one leaves that side open.
final class Dates {

  private Dates() {}

  /// The days from one column to another.
  static DateRange range(RowReader row, String from, String to) {
    return checked(row, to, row.date(from, LocalDate.MIN), row.date(to, LocalDate.MAX));
  }

  /// A date that is part of a cell.
  static LocalDate of(RowReader row, String column, String part, LocalDate ifBlank) {
    return part.isEmpty() ? ifBlank : row.date(column, part, ifBlank);
  }

  /// The days between two dates, logged at `column` if they are the wrong way round.
  static DateRange checked(RowReader row, String column, LocalDate from, LocalDate to) {
    if (!to.isBefore(from)) {
      return new DateRange(from, to);
    }
    row.report(
        IssueCode.V012_DATES_REVERSED,
        column,
        Text.format(
            "The last day %s is before the first day %s.", "마지막 날 %s이(가) 첫날 %s보다 앞섭니다.", to, from),
        new Text("Exchange or mend the dates.", "날짜를 맞바꾸거나 고치세요."));
    return new DateRange(to, from);
  }
}
