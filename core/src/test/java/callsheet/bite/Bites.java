package callsheet.bite;

import java.util.List;
import java.util.stream.Stream;

/// The bites of all rules, family by family.
public final class Bites {

  private Bites() {}

  /// All of them; a rule may have more than one.
  public static List<Bite> all() {
    return Stream.of(
            CoverBites.all(),
            EligibilityBites.all(),
            TimeBites.all(),
            WorkloadBites.all(),
            DaysBites.all(),
            TeamBites.all(),
            ProgrammeBites.all(),
            WishesBites.all(),
            FairnessBites.all(),
            StabilityBites.all(),
            ResourceBites.all(),
            LimitBites.all(),
            ObjectiveBites.all())
        .flatMap(List::stream)
        .toList();
  }
}
