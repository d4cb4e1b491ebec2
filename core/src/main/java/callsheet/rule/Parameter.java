package callsheet.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a rule's parameter means and the range it keeps. The default is the component of the record
/// that the no-argument constructor makes.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {

  /// What it means, with its unit.
  String value();

  /// The least number allowed.
  long min() default 0;

  /// The greatest number allowed.
  long max() default 1_000_000;

  /// What its texts (the keys, if it is a map) name; a name the scenario does not have is an issue.
  Reference names() default Reference.NOTHING;

  /// What a text can name.
  enum Reference {
    NOTHING,
    HOST,
    PROGRAMME,
    CATEGORY,
    CHANNEL,
    BRAND
  }
}
