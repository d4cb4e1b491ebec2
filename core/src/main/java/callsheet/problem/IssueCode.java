package callsheet.problem;

import static callsheet.problem.IssueCode.Severity.ERROR;
import static callsheet.problem.IssueCode.Severity.WARNING;

/// The codes of all input issues. A code never changes its meaning and is never used again; each
/// has its entry in `docs/errors.md`.
public enum IssueCode {
  /// A file or folder that does not exist.
  F001_NOT_FOUND(ERROR),
  /// A file or folder that can't be opened.
  F002_UNREADABLE(ERROR),
  /// A file that is neither a folder, an `.xlsx` nor a `.json`.
  F003_UNKNOWN_FORM(ERROR),
  /// A damaged workbook, or a file that only pretends to be one.
  F004_NOT_A_WORKBOOK(ERROR),
  /// An old `.xls` workbook, or one with a password.
  F005_OLD_OR_LOCKED(ERROR),
  /// A file that is, or unpacks to, more than anything sensible.
  F006_TOO_LARGE(ERROR),
  /// JSON or YAML that is none.
  F007_SYNTAX(ERROR),
  /// A quotation mark left open in a CSV file.
  F008_CSV_SYNTAX(ERROR),
  /// A text in no known encoding.
  F009_ENCODING(ERROR),
  /// A file, sheet or member that is no table of a scenario.
  F010_UNKNOWN_TABLE(WARNING),
  /// Two files or sheets that are the same table.
  F011_TABLE_TWICE(ERROR),
  /// A table that every scenario needs and that is not there.
  F012_MISSING_TABLE(ERROR),
  /// A JSON or YAML value of the wrong shape.
  F013_SHAPE(ERROR),
  /// A line of the rules without a rule's name, or with a value of the wrong type.
  F014_RULE_FORM(ERROR),
  /// A line of the rules with a key that no rule has.
  F015_RULE_KEY(ERROR),
  /// A recording that ends before the run did.
  F016_CUT_SHORT(WARNING),
  /// A column that the table needs and that is not there.
  T001_MISSING_COLUMN(ERROR),
  /// Two headers that name the same column.
  T002_COLUMN_TWICE(ERROR),
  /// A column that the table does not know.
  T003_UNKNOWN_COLUMN(WARNING),
  /// A table without a row of known headers.
  T004_NO_HEADER(ERROR),
  /// A table that every scenario needs, without rows.
  T005_EMPTY_TABLE(ERROR),
  /// A value in a column that has no header: usually a row that slipped.
  T006_NO_HEADER_ABOVE(ERROR),
  /// A value that is needed and not given.
  V001_BLANK(ERROR),
  /// A time that can't be read.
  V002_TIME(ERROR),
  /// A date that can't be read.
  V003_DATE(ERROR),
  /// A number that can't be read.
  V004_NUMBER(ERROR),
  /// A number out of its range.
  V005_RANGE(ERROR),
  /// A word that is none of those allowed.
  V006_WORD(ERROR),
  /// An error value of the spreadsheet, such as `#N/A`.
  V007_CELL_ERROR(ERROR),
  /// An end before its start.
  V008_ENDS_BEFORE_START(ERROR),
  /// An end equal to its start.
  V009_ZERO_LENGTH(ERROR),
  /// A broadcast longer than 24 hours.
  V010_LONGER_THAN_A_DAY(ERROR),
  /// A text that is too long or holds control characters.
  V011_TEXT(ERROR),
  /// A last day before its first day.
  V012_DATES_REVERSED(ERROR),
  /// A time zone that does not exist.
  V013_ZONE(ERROR),
  /// A setting that no scenario has.
  V014_SETTING(WARNING),
  /// An id given twice.
  D001_DUPLICATE_ID(ERROR),
  /// A host that the table of hosts does not list.
  D002_UNKNOWN_HOST(ERROR),
  /// A broadcast that the table of broadcasts does not list.
  D003_UNKNOWN_BROADCAST(ERROR),
  /// A category that nothing else names.
  D004_UNKNOWN_CATEGORY(WARNING),
  /// A role that a broadcast has no seat for.
  D005_NO_SUCH_SEAT(ERROR),
  /// More hosts than seats of a role.
  D006_TOO_MANY_HOSTS(ERROR),
  /// A host twice on one broadcast.
  D007_HOST_TWICE(ERROR),
  /// Two absences of a host that overlap.
  D008_OVERLAPPING_ABSENCES(WARNING),
  /// Two broadcasts that overlap on one channel.
  D009_OVERLAPPING_BROADCASTS(WARNING),
  /// Orders or wishes that contradict each other.
  D010_CONTRADICTION(WARNING),
  /// A pair of a host with the same host.
  D011_PAIR_WITH_ITSELF(ERROR),
  /// A row that says again what another one says.
  D012_REPEATED_ROW(WARNING),
  /// Two rows that say different things of the same.
  D013_CONTRADICTING_ROWS(ERROR),
  /// Broadcasts that lie more than 400 days apart.
  D014_HORIZON_TOO_LONG(ERROR),
  /// A broadcast outside the days planned.
  D015_OUTSIDE_HORIZON(ERROR),
  /// A carried-over show that is not before the days planned.
  D016_NOT_BEFORE_HORIZON(ERROR),
  /// Two hosts of one name.
  D017_DUPLICATE_NAME(WARNING),
  /// A request for something that is not on air, or for no part of the day.
  D018_UNKNOWN_TARGET(WARNING),
  /// A suitability score for something that is not on air.
  D019_UNKNOWN_KEY(WARNING),
  /// A host's channel that no broadcast airs on.
  D020_UNKNOWN_CHANNEL(WARNING),
  /// A studio that the table of resources does not list.
  D021_UNKNOWN_STUDIO(WARNING),
  /// A licence that a category requires and no host holds.
  D022_UNHELD_LICENCE(WARNING),
  /// A schedule without a single seat to fill.
  D023_NO_SEATS(WARNING),
  /// A name that several hosts bear where it should say which host.
  D024_AMBIGUOUS_NAME(ERROR),
  /// A line of the published roster that the schedule no longer has a seat or host for.
  D025_PUBLISHED_GONE(WARNING),
  /// Rows of a roster to start from that the schedule no longer has a seat or host for.
  D026_START_GONE(WARNING),
  /// A rule that the catalogue does not know.
  R001_UNKNOWN_RULE(ERROR),
  /// A strength the rule does not have.
  R002_STRENGTH(ERROR),
  /// A weight or level that is not a whole number in range.
  R003_WEIGHT_OR_LEVEL(ERROR),
  /// A share that is missing or not between 0 and 1.
  R004_SHARE(ERROR),
  /// A parameter the rule does not have.
  R005_UNKNOWN_PARAMETER(ERROR),
  /// A parameter's value of the wrong type or out of range.
  R006_PARAMETER(ERROR),
  /// A `where` that is no CEL expression over host, broadcast, seat and date.
  R007_WHERE(ERROR),
  /// A rule's parameter that names a host, programme … that does not exist.
  R008_DANGLING(ERROR),
  /// Weights so large that a score would not fit 64 bits.
  R009_OVERFLOW(ERROR),
  /// A setting that says something the rule never uses.
  R010_UNUSED(WARNING),
  /// Hard absences that no setting of the rule Absence looks at any more.
  R011_ABSENCES_UNSEEN(WARNING),
  /// A profile that does not exist.
  R012_UNKNOWN_PROFILE(ERROR),
  /// A line of the rules that says again what another one says.
  R013_TWICE(WARNING),
  /// A rule that is set twice alike, but for its strength.
  R014_STRENGTHS(WARNING),
  /// A rule that defines a notion, such as when duty starts, in two ways.
  R015_DEFINED_TWICE(ERROR);

  /// Whether an issue stops the solve.
  public enum Severity {
    ERROR,
    WARNING
  }

  private final Severity severity;

  IssueCode(Severity severity) {
    this.severity = severity;
  }

  /// Whether it stops the solve.
  public Severity severity() {
    return severity;
  }

  /// The code as written: `R001`.
  public String code() {
    return name().substring(0, 4);
  }
}
