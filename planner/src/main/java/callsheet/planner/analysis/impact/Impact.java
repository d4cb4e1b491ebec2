package callsheet.planner.analysis.impact;

import callsheet.answer.Answer;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.variant.Baseline;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What each rule costs: the month solved without it, and with each ratio a point lower and higher,
/// all from the same roster and for the same time.
///
/// @param rulebook all rules in force
/// @param baseline the month as it is; empty if it was stopped before that was searched
/// @param prices the dearest first
/// @param idle settings that have no case in this month
/// @param unpriced settings that no price can be asked of: seats and suitability, which prices are
///   measured in, and pins, which bind whatever the rules say
/// @param asked how many prices there would be had nobody stopped it
/// @param limit how long each month was searched
public record Impact(
    Rulebook rulebook,
    Optional<Baseline> baseline,
    List<Price> prices,
    List<Setting> idle,
    List<Setting> unpriced,
    int asked,
    Duration limit) {

  private static final Comparator<Price> DEAREST_FIRST =
      Comparator.comparing(Price::measurable)
          .thenComparing((Price price) -> price.gain().score())
          .reversed();

  public Impact {
    prices = prices.stream().sorted(DEAREST_FIRST).toList();
    idle = List.copyOf(idle);
    unpriced = List.copyOf(unpriced);
  }

  /// Prices the rules asked for.
  ///
  /// @param settings limit and threads of all together; a thread searches one month at a time
  public static Impact of(
      Subject subject, Predicate<Setting> wanted, Settings settings, Stop stop) {
    return new Pricing(subject, wanted, settings, stop).impact();
  }

  /// The answer that writers write.
  public Answer answer() {
    return ImpactAnswer.of(this);
  }
}
