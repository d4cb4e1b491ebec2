package callsheet.io.read;

import callsheet.io.table.Excerpt;
import callsheet.io.table.IssueLog;
import callsheet.io.table.NearMiss;
import callsheet.io.table.Schemas;
import callsheet.io.table.Table;
import callsheet.io.table.TableRow;
import callsheet.io.table.TableSet;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// What a scenario says of itself: its name, zone and days.
///
/// @param start first broadcast day; [LocalDate#MAX] if not given
/// @param days 0 if not given
/// @param profiles rule profiles; empty if not given
record Settings(String name, ZoneId zone, LocalDate start, int days, List<Profile> profiles) {

  /// The zone of a scenario that names none.
  static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

  /// The days of a scenario are at most a year and a month.
  static final int MOST_DAYS = 400;

  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("name", "name"),
          Map.entry("이름", "name"),
          Map.entry("zone", "zone"),
          Map.entry("timezone", "zone"),
          Map.entry("시간대", "zone"),
          Map.entry("start", "start"),
          Map.entry("시작", "start"),
          Map.entry("시작일", "start"),
          Map.entry("days", "days"),
          Map.entry("일수", "days"),
          Map.entry("profile", "profile"),
          Map.entry("규칙프로필", "profile"));

  /// The settings among the tables, with defaults for what they don't say.
  static Settings read(TableSet tables, IssueLog log) {
    Settings settings = new Settings("", ZONE, LocalDate.MAX, 0, List.of());
    Optional<Table> table = tables.table("settings");
    if (table.isPresent()) {
      Bound bound = Bound.of(table.get(), Schemas.SCENARIO.form("settings"), true, log);
      RowReader row = new RowReader(bound, ZONE, log);
      Map<String, TableRow> seen = new TreeMap<>();
      for (TableRow next : table.get().rows()) {
        settings = settings.with(row.on(next), seen, log);
      }
    }
    return settings;
  }

  /// The first broadcast day, if given.
  Optional<LocalDate> givenStart() {
    return start.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(start);
  }

  /// The number of days, if given.
  OptionalInt givenDays() {
    return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
  }

  private Settings with(RowReader row, Map<String, TableRow> seen, IssueLog log) {
    String written = row.required("key");
    String key = KEYS.getOrDefault(NearMiss.folded(written), "");
    if (!key.isEmpty() && seen.putIfAbsent(key, row.row()) != null) {
      row.report(
          IssueCode.D013_CONTRADICTING_ROWS,
          "key",
          Text.format("'%s' is set twice.", "'%s'이(가) 두 번 나옵니다.", Excerpt.of(written)),
          new Text("Keep one of the rows.", "한 행만 남기세요."));
    }
    return switch (key) {
      case "name" -> new Settings(row.name("value"), zone, start, days, profiles);
      case "zone" -> new Settings(name, zoneOf(row), start, days, profiles);
      case "start" -> new Settings(name, zone, row.date("value", LocalDate.MAX), days, profiles);
      case "days" -> new Settings(name, zone, start, row.whole("value", 0, 1, MOST_DAYS), profiles);
      case "profile" -> new Settings(name, zone, start, days, profilesOf(row, log));
      default -> unknown(row, written);
    };
  }

  private Settings unknown(RowReader row, String written) {
    if (!written.isEmpty()) {
      List<String> known = KEYS.keySet().stream().sorted().toList();
      row.report(
          IssueCode.V014_SETTING,
          "key",
          Text.format(
              "'%s' is no setting.%s",
              "'%s'은(는) 설정 항목이 아닙니다.%s", Excerpt.of(written), NearMiss.hint(written, known)),
          new Text(
              "Use name, zone, start, days or profile, or delete the row.",
              "이름, 시간대, 시작일, 일수, 규칙프로필 중 하나를 쓰거나 행을 지우세요."));
    }
    return this;
  }

  private static List<Profile> profilesOf(RowReader row, IssueLog log) {
    return new ProfileNames(log).of(row.name("value"), row.place("value"));
  }

  private static ZoneId zoneOf(RowReader row) {
    String written = row.name("value");
    try {
      return written.isEmpty() ? ZONE : ZoneId.of(written);
    } catch (DateTimeException e) {
      List<String> known = ZoneId.getAvailableZoneIds().stream().sorted().toList();
      row.report(
          IssueCode.V013_ZONE,
          "value",
          Text.format(
              "'%s' is no time zone.%s",
              "'%s'은(는) 시간대가 아닙니다.%s", Excerpt.of(written), NearMiss.hint(written, known)),
          new Text(
              "Write one such as Asia/Seoul, or delete the setting.",
              "Asia/Seoul처럼 쓰거나 설정을 지우세요."));
      return ZONE;
    }
  }
}
