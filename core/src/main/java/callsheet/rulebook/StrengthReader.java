package callsheet.rulebook;

import static callsheet.problem.IssueCode.R002_STRENGTH;
import static callsheet.problem.IssueCode.R003_WEIGHT_OR_LEVEL;
import static callsheet.problem.IssueCode.R004_SHARE;
import static callsheet.problem.IssueCode.R010_UNUSED;

import callsheet.problem.RuleSetting;
import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.cover.SeatCover;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads how strongly a setting binds: its strength, weight, level and share.
final class StrengthReader {

  /// The greatest weight; with it no score of a scenario that fits in memory overflows, but for
  /// rulebooks that [WeightBound] rejects.
  static final long MAX_WEIGHT = 1_000_000;

  static final String OFF = "off";

  private static final Map<String, Binding> WORDS =
      Map.of(
          "hard", Binding.HARD,
          "필수", Binding.HARD,
          "soft", Binding.SOFT,
          "권장", Binding.SOFT,
          "ratio", Binding.RATIO,
          "비율", Binding.RATIO);

  private final RuleSetting setting;
  private final String name;
  private final RuleInfo info;
  private final boolean fills;
  private final SettingIssues issues;

  StrengthReader(RuleSetting setting, String name, RuleInfo info, SettingIssues issues) {
    this.setting = setting;
    this.name = name;
    this.info = info;
    this.fills = name.equals(SeatCover.class.getSimpleName());
    this.issues = issues;
  }

  /// Whether a written strength turns the rule off.
  static boolean isOff(String written) {
    String plain = Names.plain(written);
    return plain.equals(OFF) || plain.equals("false") || plain.equals("끔");
  }

  /// The strength, unless something about it is wrong; that is then an issue.
  Optional<Strength> read() {
    Optional<Binding> binding = binding();
    if (binding.isEmpty()) {
      return Optional.empty();
    }
    warnOfUnused(binding.get());
    return switch (binding.get()) {
      case HARD -> Optional.of(new Strength.Hard());
      case SOFT -> soft();
      case RATIO -> ratio();
    };
  }

  private Optional<Binding> binding() {
    List<Binding> allowed = List.of(info.strengths());
    if (setting.strength().isBlank()) {
      return Optional.of(allowed.getFirst());
    }
    Binding written = WORDS.get(Names.plain(setting.strength()));
    if (written != null && allowed.contains(written)) {
      return Optional.of(written);
    }
    List<String> known = Arrays.stream(info.strengths()).map(StrengthReader::word).toList();
    Text cause =
        Text.format(
            "%s cannot have the strength '%s'",
            "%s 규칙에는 강도 '%s'을(를) 쓸 수 없습니다", name, setting.strength());
    Text action =
        Text.format(
            "Write %s, or off to turn the rule off.",
            "%s 중 하나를 쓰거나, 규칙을 끄려면 off(끔)를 쓰세요.", String.join(", ", known));
    issues.add(R002_STRENGTH, setting, "/strength", cause, action);
    return Optional.empty();
  }

  private static String word(Binding binding) {
    return binding.name().toLowerCase(Locale.ROOT);
  }

  private void warnOfUnused(Binding binding) {
    if (binding == Binding.HARD) {
      warnIfWritten("weight", setting.weight(), "soft");
      warnIfWritten("level", setting.level(), "soft");
    }
    if (binding != Binding.RATIO) {
      warnIfWritten("at_least", setting.atLeast(), "ratio");
    }
    if (binding == Binding.RATIO && setting.weight().isBlank()) {
      warnIfWritten("level", setting.level(), "soft");
    }
  }

  private void warnIfWritten(String column, String value, String strength) {
    if (!value.isBlank()) {
      issues.add(
          R010_UNUSED,
          setting,
          "/" + column,
          Text.format(
              "%s: the %s '%s' is not used at this strength",
              "%s: %s 값 '%s'은(는) 이 강도에서 쓰이지 않습니다", name, column, value),
          Text.format(
              "Leave it out, or write the strength that uses it, e.g. %s.",
              "지우거나, 이 값을 쓰는 강도(예: %s)를 쓰세요.", strength));
    }
  }

  private Optional<Strength> soft() {
    Optional<Long> weight = weight();
    Optional<Integer> level = level();
    return weight.isEmpty() || level.isEmpty()
        ? Optional.empty()
        : Optional.of(new Strength.Soft(weight.get(), level.get()));
  }

  private Optional<Strength> ratio() {
    Optional<Integer> share = share();
    Optional<Long> weight = setting.weight().isBlank() ? Optional.of(0L) : weight();
    Optional<Integer> level = setting.weight().isBlank() ? Optional.of(1) : level();
    return share.isEmpty() || weight.isEmpty() || level.isEmpty()
        ? Optional.empty()
        : Optional.of(new Strength.Ratio(share.get(), weight.get(), level.get()));
  }

  private Optional<Long> weight() {
    if (setting.weight().isBlank()) {
      return Optional.of(info.weight());
    }
    Optional<Long> weight = whole(setting.weight(), 1, MAX_WEIGHT);
    if (weight.isEmpty()) {
      wrongNumber("weight", setting.weight(), 1, MAX_WEIGHT, info.weight());
    }
    return weight;
  }

  private Optional<Integer> level() {
    if (setting.level().isBlank()) {
      return Optional.of(info.level());
    }
    int least = fills ? 0 : 1;
    Optional<Long> level = whole(setting.level(), least, Strength.MAX_LEVEL);
    if (level.isEmpty()) {
      wrongNumber("level", setting.level(), least, Strength.MAX_LEVEL, info.level());
    }
    return level.map(Math::toIntExact);
  }

  private void wrongNumber(String column, String value, long min, long max, long otherwise) {
    issues.add(
        R003_WEIGHT_OR_LEVEL,
        setting,
        "/" + column,
        Text.format(
            "%s: the %s '%s' is not a whole number from %d to %d",
            "%s: %s 값 '%s'은(는) %d에서 %d 사이의 정수가 아닙니다", name, column, value, min, max),
        Text.format(
            "Write a number in that range, or nothing for %d.",
            "그 범위의 숫자를 쓰거나, 비워 두면 %d이(가) 쓰입니다.", otherwise));
  }

  private static Optional<Long> whole(String written, long min, long max) {
    return decimal(written)
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .filter(n -> n.compareTo(BigDecimal.valueOf(min)) >= 0)
        .filter(n -> n.compareTo(BigDecimal.valueOf(max)) <= 0)
        .map(BigDecimal::longValueExact);
  }

  /// The share in basis points: `0.95`, `95%` and `95 %` are 9,500. Never rounded.
  private Optional<Integer> share() {
    String written = setting.atLeast().isBlank() ? info.atLeast() : setting.atLeast().strip();
    boolean percent = written.endsWith("%");
    String number = percent ? written.substring(0, written.length() - 1).strip() : written;
    Optional<Integer> share =
        decimal(number)
            .map(n -> n.movePointRight(percent ? 2 : 4).stripTrailingZeros())
            .filter(n -> n.scale() <= 0 && n.signum() >= 0)
            .filter(n -> n.compareTo(BigDecimal.valueOf(Strength.Ratio.WHOLE)) <= 0)
            .map(BigDecimal::intValueExact);
    if (share.isEmpty()) {
      issues.add(
          R004_SHARE,
          setting,
          "/at_least",
          written.isEmpty()
              ? Text.format("%s: a ratio needs at_least", "%s: 비율에는 at_least가 필요합니다", name)
              : Text.format(
                  "%s: at_least '%s' is no share between 0 and 1 with at most four decimals",
                  "%s: at_least '%s'은(는) 소수 네 자리 이내의 0과 1 사이 비율이 아닙니다", name, written),
          Text.of("0.95 / 95%"));
    }
    return share;
  }

  private static Optional<BigDecimal> decimal(String written) {
    String plain = written.strip().replace("_", "");
    return plain.matches("[+-]?\\d{1,15}(\\.\\d{1,15})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }
}
