package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.RuleSetting;
import java.util.List;

final class FairnessBites {

  private FairnessBites() {}

  static List<Bite> all() {
    return List.of(loadBalance(), primeBalance(), nightBalance(), weekendBalance());
  }

  /// Two shows on a Friday and two on the Saturday after it, each day's second one at night. Kim
  /// suits all a little better than Lee, and by ever less.
  private static TestScenario fourShows() {
    TestScenario test = TestScenario.days(6).hosts("Kim", "Lee");
    test.show("a", 4, "21:00", 60);
    test.show("b", 4, "24:30", 60);
    test.show("c", 5, "21:00", 60);
    test.show("d", 5, "24:30", 60);
    for (String show : List.of("a", "b", "c", "d")) {
      test.suits("Kim", show, 70);
    }
    return test.suits("Lee", "a", 60)
        .suits("Lee", "b", 61)
        .suits("Lee", "c", 62)
        .suits("Lee", "d", 63);
  }

  private static Bite equally(String rule) {
    return Bite.of(RuleSetting.of(rule).with("tolerance", 0L), fourShows().scenario())
        .without("a", "Kim", "b", "Kim", "c", "Kim", "d", "Kim");
  }

  /// Two shows each: Lee has the two that cost least.
  private static Bite loadBalance() {
    return equally("LoadBalance")
        .with("a", "Kim", "b", "Kim", "c", "Lee", "d", "Lee")
        .violated(
            "Kim: 4 shows, fair share 2–2 (eligible days: 6), 2 over",
            "Lee: 0 shows, fair share 2–2 (eligible days: 6), 2 short");
  }

  /// The shows at 21:00 are prime-time; the later one costs less.
  private static Bite primeBalance() {
    return equally("PrimeBalance")
        .with("a", "Kim", "b", "Kim", "c", "Lee", "d", "Kim")
        .violated(
            "Kim: 2 prime-time shows, fair share 1–1 (eligible days: 6), 1 over",
            "Lee: 0 prime-time shows, fair share 1–1 (eligible days: 6), 1 short");
  }

  private static Bite nightBalance() {
    return equally("NightBalance")
        .with("a", "Kim", "b", "Kim", "c", "Kim", "d", "Lee")
        .violated(
            "Kim: 2 night shows, fair share 1–1 (eligible days: 6), 1 over",
            "Lee: 0 night shows, fair share 1–1 (eligible days: 6), 1 short");
  }

  /// c and d are on Saturday, by their broadcast day.
  private static Bite weekendBalance() {
    return equally("WeekendBalance")
        .with("a", "Kim", "b", "Kim", "c", "Kim", "d", "Lee")
        .violated(
            "Kim: 2 weekend shows, fair share 1–1 (eligible days: 6), 1 over",
            "Lee: 0 weekend shows, fair share 1–1 (eligible days: 6), 1 short");
  }
}
