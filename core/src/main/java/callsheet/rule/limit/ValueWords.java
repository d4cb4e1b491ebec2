package callsheet.rule.limit;

import callsheet.problem.Daypart;
import callsheet.problem.Kind;
import callsheet.problem.Role;
import callsheet.problem.Text;
import callsheet.rule.MessageWords;
import callsheet.rule.limit.Limit.Group;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/// What people call a value of a group: names as they are, constants by their words.
final class ValueWords {

  private ValueWords() {}

  static Text of(Group group, String value) {
    return switch (group) {
      case KIND -> kind(Kind.valueOf(value));
      case DAYPART -> MessageWords.daypart(Daypart.valueOf(value));
      case ROLE -> MessageWords.role(Role.valueOf(value));
      case WEEKDAY -> weekday(DayOfWeek.valueOf(value));
      case NONE, CHANNEL, CATEGORY, CATEGORY_GROUP, PROGRAMME, PRODUCT, BRAND, VENDOR, STUDIO ->
          Text.of(value);
    };
  }

  private static Text kind(Kind kind) {
    return switch (kind) {
      case LIVE -> new Text("live", "생방송");
      case RECORDED -> new Text("recorded", "녹화");
      case RERUN -> new Text("rerun", "재방송");
      case MOBILE -> new Text("mobile", "모바일");
    };
  }

  private static Text weekday(DayOfWeek day) {
    return new Text(
        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
        day.getDisplayName(TextStyle.FULL, Locale.KOREAN));
  }
}
