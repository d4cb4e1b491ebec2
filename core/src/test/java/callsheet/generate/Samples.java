package callsheet.generate;

import callsheet.problem.Absence;
import callsheet.problem.Broadcast;
import callsheet.problem.Category;
import callsheet.problem.Grade;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/// Drawn scenarios to look at, and who may take a seat, read from their tables alone.
final class Samples {

  private static final List<Named<Scenario>> MONTHS =
      Stream.of(Size.SMALL, Size.TYPICAL, Size.LARGE)
          .flatMap(size ->
              LongStream.of(1, 2, 3).mapToObj(seed -> ScenarioGenerator.generate(size, seed)))
          .map(scenario -> Named.of(scenario.name(), scenario))
          .toList();

  /// Drawn when it is first asked for.
  private static final class Year {
    private static final Scenario DRAWN = ScenarioGenerator.generate(Size.YEAR, 1);
  }

  private Samples() {}

  /// Three months of each of the three sizes of a month.
  static Stream<Named<Scenario>> months() {
    return MONTHS.stream();
  }

  static Scenario year() {
    return Year.DRAWN;
  }

  /// By skill, licence, grade, contract and firm absence.
  static List<Host> eligible(Scenario scenario, Seat seat) {
    return scenario.hosts().stream().filter(host -> mayTake(scenario, host, seat)).toList();
  }

  static boolean mayTake(Scenario scenario, Host host, Seat seat) {
    Broadcast broadcast = seat.broadcast();
    LocalDate date = scenario.horizon().date(seat.day());
    return (seat.role() != Role.MAIN || isMain(host))
        && scenario.skillLevel(host, broadcast.category()) > 0
        && host.employedOn(date)
        && holds(scenario, host, scenario.category(broadcast.category()), date)
        && scenario.absencesOf(host).stream()
            .noneMatch(a -> a.binding() == Absence.Binding.HARD && a.minutesOf(broadcast) > 0);
  }

  static boolean isMain(Host host) {
    return host.grade() == Grade.MAIN || host.grade() == Grade.STAR;
  }

  /// Whether the host's channels cover a broadcast.
  static boolean isBound(Host host, Broadcast broadcast) {
    return host.channels().isEmpty() || host.channels().contains(broadcast.channel());
  }

  private static boolean holds(Scenario scenario, Host host, Category category, LocalDate date) {
    return category.licence().isEmpty()
        || scenario.licencesOf(host).stream()
            .anyMatch(l -> l.licence().equals(category.licence()) && l.valid().contains(date));
  }
}
