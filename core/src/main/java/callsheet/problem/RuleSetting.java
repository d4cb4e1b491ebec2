package callsheet.problem;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// One line of `rules.yaml`: a rule, how strongly it binds, where it applies and its parameters,
/// all as written. The rulebook binds it to the rule's own record and reports what does not fit.
///
/// @param rule name in the catalogue
/// @param strength `hard`, `soft`, `ratio`, `off`, or empty for the rule's default
/// @param weight empty for the default
/// @param level empty for the default
/// @param atLeast share, e.g. `0.95` or `95%`; empty if none
/// @param where CEL expression; empty: everywhere
/// @param parameters by name; values are Long, Double, Boolean, String, List or Map
/// @param basis what the line rests on, in words: an article of a law, a contract; empty if unsaid
/// @param origin where the line was written, for messages
public record RuleSetting(
    String rule,
    String strength,
    String weight,
    String level,
    String atLeast,
    String where,
    Map<String, Object> parameters,
    String basis,
    Origin origin) {

  public RuleSetting {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  /// A setting with the rule's own defaults.
  public static RuleSetting of(String rule) {
    return new RuleSetting(rule, "", "", "", "", "", Map.of(), "", Origin.NOWHERE);
  }

  /// The same with another strength.
  public RuleSetting strength(String strength) {
    return new RuleSetting(
        rule, strength, weight, level, atLeast, where, parameters, basis, origin);
  }

  /// The same with a weight and a level.
  public RuleSetting weight(long weight, int level) {
    return new RuleSetting(
        rule, strength, "" + weight, "" + level, atLeast, where, parameters, basis, origin);
  }

  /// The same with a share.
  public RuleSetting atLeast(String atLeast) {
    return new RuleSetting(
        rule, strength, weight, level, atLeast, where, parameters, basis, origin);
  }

  /// The same narrowed by a CEL expression.
  public RuleSetting where(String where) {
    return new RuleSetting(
        rule, strength, weight, level, atLeast, where, parameters, basis, origin);
  }

  /// The same with one parameter more.
  public RuleSetting with(String name, Object value) {
    var more = new java.util.HashMap<>(parameters);
    more.put(name, value);
    return new RuleSetting(rule, strength, weight, level, atLeast, where, more, basis, origin);
  }

  /// The same written elsewhere.
  public RuleSetting at(Origin origin) {
    return new RuleSetting(
        rule, strength, weight, level, atLeast, where, parameters, basis, origin);
  }

  /// What the line asks for, whoever wrote it wherever and why.
  public RuleSetting bare() {
    return new RuleSetting(
        rule, strength, weight, level, atLeast, where, parameters, "", Origin.NOWHERE);
  }
}
