package callsheet.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What the catalogue says of a rule. The name is that of the record.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleInfo {

  /// What planners call it in Korean.
  String korean();

  /// One sentence: what holds.
  String english();

  /// The family it is listed under.
  Family family();

  /// The strengths it can have, the default first.
  Binding[] strengths();

  /// Weight of a unit of the amount when soft, or of a missing instance when a ratio.
  long weight() default 100;

  /// Share of a ratio that names none, e.g. `70%`; empty: a ratio must name its own.
  String atLeast() default "";

  /// Soft level; 0 is the level of unfilled seats.
  int level() default 1;

  /// Whether the default profile has it on.
  boolean on() default true;

  /// The catalogue's families.
  enum Family {
    COVER,
    ELIGIBILITY,
    TIME,
    WORKLOAD,
    DAYS,
    TEAM,
    PROGRAMME,
    WISHES,
    FAIRNESS,
    STABILITY,
    RESOURCE,
    ANYTHING_ELSE,
    OBJECTIVE
  }

  /// The strengths there are.
  enum Binding {
    HARD,
    SOFT,
    RATIO
  }
}
