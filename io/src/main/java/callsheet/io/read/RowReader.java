package callsheet.io.read;

import callsheet.io.table.Excerpt;
import callsheet.io.table.IssueLog;
import callsheet.io.table.NearMiss;
import callsheet.io.table.Place;
import callsheet.io.table.TableRow;
import callsheet.io.table.Words;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the values of one row after another. A value that is wrong is logged with its place and
/// answered by a stand-in; [#isGood()] tells whether the row had none.
final class RowReader {

  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_ID = 200;
  private static final Set<String> CELL_ERRORS =
      Set.of(
          "#N/A",
          "#REF!",
          "#VALUE!",
          "#DIV/0!",
          "#NAME?",
          "#NUM!",
          "#NULL!",
          "#SPILL!",
          "#CALC!",
          "#FIELD!",
          "#BLOCKED!",
          "#CONNECT!",
          "#GETTING_DATA",
          "#UNKNOWN!");

  private final Bound bound;
  private final IssueLog log;
  private final ZoneId zone;
  private TableRow row = TableRow.of(0);
  private final BitSet refused = new BitSet();
  private boolean good = true;

  RowReader(Bound bound, ZoneId zone, IssueLog log) {
    this.bound = bound;
    this.zone = zone;
    this.log = log;
  }

  /// Turns to another row.
  RowReader on(TableRow next) {
    this.row = next;
    this.good = true;
    this.refused.clear();
    return this;
  }

  /// Whether every value read from the row so far was right.
  boolean isGood() {
    return good;
  }

  /// Leaves the row out because something it refers to could not be read.
  void spoil() {
    good = false;
  }

  /// The row.
  TableRow row() {
    return row;
  }

  /// The zone of times without an offset.
  ZoneId zone() {
    return zone;
  }

  /// The place of a column of the row; of the row if the table has no such column.
  Place place(String column) {
    int position = bound.position(column);
    return position < 0 ? bound.table().place(row) : bound.table().place(row, position);
  }

  /// The place of the row.
  Place place() {
    return bound.table().place(row);
  }

  /// Logs an issue of a column; an error spoils the row.
  void report(IssueCode code, String column, Text cause, Text action) {
    good &= code.severity() != IssueCode.Severity.ERROR;
    log.add(code, place(column), cause, action);
  }

  /// Whether a column that the table needs is missing, which has been logged.
  boolean lacks(String column) {
    return bound.lacks(column);
  }

  /// The cell as it is.
  String raw(String column) {
    int position = bound.position(column);
    return position < 0 ? "" : checkedForError(row.cell(position), column);
  }

  private String checkedForError(String cell, String column) {
    if (!cell.startsWith("#") || !CELL_ERRORS.contains(cell)) {
      return cell;
    }
    if (refused.get(bound.position(column))) {
      return "";
    }
    refused.set(bound.position(column));
    report(
        IssueCode.V007_CELL_ERROR,
        column,
        Text.format("'%s' is the error of a formula.", "'%s'은(는) 수식 오류입니다.", cell),
        new Text(
            "Mend the formula in the spreadsheet, or write the value.",
            "스프레드시트에서 수식을 고치거나 값을 직접 쓰세요."));
    return "";
  }

  /// A text; empty if not given.
  String text(String column) {
    return checked(raw(column), column, LONGEST_TEXT, true);
  }

  /// A name or id; empty if not given. Line breaks and tabs in it count as spaces.
  String name(String column) {
    return checked(inOneLine(raw(column)), column, LONGEST_ID, false);
  }

  /// A text whose line breaks and tabs have become spaces.
  static String inOneLine(String text) {
    for (int i = 0; i < text.length() && text.length() <= LONGEST_TEXT; i++) {
      if (text.charAt(i) < ' ') {
        return text.replaceAll("[ \\t\\r\\n]*[\\t\\r\\n][ \\t\\r\\n]*", " ");
      }
    }
    return text;
  }

  /// A name or id that must be given.
  String required(String column) {
    if (bound.lacks(column)) {
      good = false;
      return "";
    }
    boolean wasGood = good;
    good = true;
    String name = name(column);
    if (name.isEmpty() && good) {
      blank(column);
    }
    good &= wasGood;
    return name;
  }

  private void blank(String column) {
    report(
        IssueCode.V001_BLANK,
        column,
        Text.format("'%s' is blank.", "'%s'이(가) 비어 있습니다.", bound.title(column)),
        new Text("Fill it in, or delete the row.", "값을 쓰거나 행을 지우세요."));
  }

  private String checked(String text, String column, int longest, boolean mayBreakLines) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed = mayBreakLines && (c == '\n' || c == '\r' || c == '\t');
      if (Character.isISOControl(c) && !allowed) {
        return badText(
            Text.format(
                "'%s' holds the control character U+%04X.",
                "'%s'에 제어 문자 U+%04X이(가) 들어 있습니다.", Excerpt.of(text), (int) c),
            column);
      }
    }
    if (text.length() > longest) {
      return badText(
          Text.format(
              "'%s' has %d characters, %d are allowed.",
              "'%s'은(는) %d자로, %d자를 넘습니다.", Excerpt.of(text), text.length(), longest),
          column);
    }
    return text;
  }

  private String badText(Text cause, String column) {
    report(
        IssueCode.V011_TEXT,
        column,
        cause,
        new Text("Type the value anew, in one line.", "값을 한 줄로 다시 입력하세요."));
    return "";
  }

  /// A whole number.
  int whole(String column, int ifBlank, int least, int most) {
    return (int) scaled(column, ifBlank, 0, least, most);
  }

  /// A number with `decimals` decimals as a whole number of its last decimal: 1.5 with three
  /// decimals is 1500. `least` and `most` are whole units.
  long scaled(String column, long ifBlank, int decimals, long least, long most) {
    String cell = raw(column);
    if (cell.isEmpty()) {
      return ifBlank;
    }
    Optional<BigDecimal> number = NumberText.parse(cell);
    if (number.isEmpty()) {
      report(
          IssueCode.V004_NUMBER,
          column,
          Text.format("'%s' is no number.", "'%s'은(는) 숫자가 아닙니다.", Excerpt.of(cell)),
          Text.format("Write a number from %d to %d.", "%d에서 %d 사이의 숫자를 쓰세요.", least, most));
      return ifBlank;
    }
    BigDecimal value = number.get();
    boolean inRange =
        value.compareTo(BigDecimal.valueOf(least)) >= 0
            && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    boolean isWhole = decimals > 0 || value.stripTrailingZeros().scale() <= 0;
    if (!inRange || !isWhole) {
      return outOfRange(column, cell, isWhole, least, most, ifBlank);
    }
    return value.movePointRight(decimals).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private long outOfRange(
      String column, String cell, boolean isWhole, long least, long most, long ifBlank) {
    report(
        IssueCode.V005_RANGE,
        column,
        isWhole
            ? Text.format("'%s' is out of range.", "'%s'은(는) 범위를 벗어났습니다.", Excerpt.of(cell))
            : Text.format("'%s' is not a whole number.", "'%s'은(는) 정수가 아닙니다.", Excerpt.of(cell)),
        Text.format(
            isWhole ? "Write a number from %d to %d." : "Write a whole number from %d to %d.",
            isWhole ? "%d에서 %d 사이의 숫자를 쓰세요." : "%d에서 %d 사이의 정수를 쓰세요.",
            least,
            most));
    return ifBlank;
  }

  /// A word of a closed list.
  <E extends Enum<E>> E word(String column, Words<E> words, E ifBlank) {
    String cell = raw(column);
    return cell.isEmpty()
        ? ifBlank
        : words.find(cell).orElseGet(() -> noWord(column, words, ifBlank));
  }

  /// A word of a closed list that must be given.
  <E extends Enum<E>> E requiredWord(String column, Words<E> words, E standIn) {
    String cell = required(column);
    return cell.isEmpty()
        ? standIn
        : words.find(cell).orElseGet(() -> noWord(column, words, standIn));
  }

  private <E extends Enum<E>> E noWord(String column, Words<E> words, E standIn) {
    String cell = raw(column);
    report(
        IssueCode.V006_WORD,
        column,
        Text.format(
            "'%s' is not one of the words for '%s'.%s",
            "'%s'은(는) '%s'에 쓸 수 없는 말입니다.%s",
            Excerpt.of(cell),
            bound.title(column),
            NearMiss.hint(cell, words.all())),
        Text.format("Write one of: %s.", "다음 중 하나를 쓰세요: %s.", words.listed()));
    return standIn;
  }

  /// A date; a time behind it is not allowed.
  LocalDate date(String column, LocalDate ifBlank) {
    String cell = raw(column);
    return cell.isEmpty() ? ifBlank : date(column, cell, ifBlank);
  }

  /// The date that a part of a cell says.
  LocalDate date(String column, String part, LocalDate standIn) {
    if (part.startsWith("9999")) {
      return LocalDate.MAX;
    }
    TimeText read = TimeParser.parse(part, zone);
    if (read instanceof TimeText.Day(LocalDate date)) {
      return date;
    }
    if (read instanceof TimeText.Moment(LocalDate date, int minute) && minute == 0) {
      return date;
    }
    report(
        IssueCode.V003_DATE,
        column,
        Text.format(
            "'%s' is no date%s.",
            "'%s'은(는) 날짜가 아닙니다%s.",
            Excerpt.of(part),
            read instanceof TimeText.Wrong(Text reason) ? reason : Text.of("")),
        new Text("Write it like 2026-12-01.", "2026-12-01처럼 쓰세요."));
    return standIn;
  }

  /// The columns that the form does not know, by header; blank cells are left out.
  Map<String, String> attributes() {
    Map<String, String> attributes = Map.of();
    for (int column : bound.freeColumns()) {
      String cell = row.cell(column);
      if (!cell.isEmpty()) {
        String header = bound.table().headers().get(column);
        attributes = attributes.isEmpty() ? new LinkedHashMap<>() : attributes;
        attributes.put(header, attribute(cell, column));
      }
    }
    return attributes;
  }

  private String attribute(String cell, int column) {
    if (CELL_ERRORS.contains(cell) || cell.length() > LONGEST_TEXT) {
      good = false;
      log.add(
          CELL_ERRORS.contains(cell) ? IssueCode.V007_CELL_ERROR : IssueCode.V011_TEXT,
          bound.table().place(row, column),
          Text.format("'%s' is no value.", "'%s'은(는) 값이 아닙니다.", Excerpt.of(cell)),
          new Text("Mend or shorten it.", "고치거나 줄이세요."));
    }
    return cell;
  }
}
