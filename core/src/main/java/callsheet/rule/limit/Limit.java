package callsheet.rule.limit;

import callsheet.problem.Host;
import callsheet.rule.Findings;
import callsheet.rule.HostRule;
import callsheet.rule.Parameter;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;

/// A host has `min` to `max` shows, minutes on air or days over each period, in all or of each
/// value of a group.
///
/// Form: `min ≤ Σ units(s) · x(s, h) ≤ max` over the seats s of the period and the group; days are
/// counted as `Σ any(x(s, h) : s on day d)`. Instance: host × period × value that occurs among the
/// open seats the rule looks at. Periods are cut by the horizon; their days before it are as
/// carried over, and the minimum is asked only if all their days lie in it. Amount: shows, minutes
/// or days outside.
@RuleInfo(
    korean = "일반 한도",
    english = "A host has no fewer and no more than so many shows, minutes or days over a period.",
    family = Family.ANYTHING_ELSE,
    strengths = {Binding.HARD, Binding.SOFT, Binding.RATIO},
    on = false)
public record Limit(
    @Parameter("what is counted: shows, minutes on air, or days") Measure measure,
    @Parameter("over what: day, week, month, horizon, or a rolling window") Period period,
    @Parameter(value = "days of a rolling window", min = 1, max = 60) int days,
    @Parameter("counted apart for each value of this; none: all together") Group group,
    @Parameter("least") int min,
    @Parameter("most") int max)
    implements HostRule {

  /// What is counted.
  public enum Measure {
    /// Seats taken.
    SHOWS,
    /// Their minutes on air.
    MINUTES,
    /// Days with at least one of them.
    DAYS
  }

  /// Over what it is counted.
  public enum Period {
    DAY,
    WEEK,
    MONTH,
    HORIZON,
    /// The days up to each day of the horizon.
    ROLLING
  }

  /// By what it is counted apart. A seat that has nothing there is in no group.
  public enum Group {
    NONE,
    CHANNEL,
    CATEGORY,
    CATEGORY_GROUP,
    PROGRAMME,
    PRODUCT,
    BRAND,
    VENDOR,
    STUDIO,
    KIND,
    DAYPART,
    ROLE,
    WEEKDAY
  }

  public Limit {
    if (min > max) {
      throw new IllegalArgumentException(
          "min %1$d is more than max %2$d (하한 min %1$d이(가) 상한 max %2$d보다 큽니다)".formatted(min, max));
    }
  }

  public Limit() {
    this(Measure.SHOWS, Period.DAY, 7, Group.NONE, 0, 1_000_000);
  }

  @Override
  public void compile(Host host, Rows rows) {
    new LimitRows(this, host, rows).compile();
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      if (findings.includes(host)) {
        new LimitAudit(this, host, findings).audit();
      }
    }
  }
}
