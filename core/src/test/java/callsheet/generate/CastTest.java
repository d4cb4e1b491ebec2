package callsheet.generate;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Absence;
import callsheet.problem.Absence.Binding;
import callsheet.problem.Contract;
import callsheet.problem.Grade;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.SuitabilityScore;
import callsheet.problem.SuitabilityTable.Shrinkage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CastTest {

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void hostsHaveNamesAndIdsOfTheirOwn(Scenario scenario) {
    int count = scenario.hosts().size();
    assertThat(scenario.hosts().stream().map(Host::name).distinct()).hasSize(count);
    assertThat(scenario.hosts().stream().map(Host::id).distinct()).hasSize(count);
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void sixInTenHostsOrMoreMayBeMainHosts(Scenario scenario) {
    double mains = scenario.hosts().stream().filter(Samples::isMain).count();
    // A house of 18 needs more of them: each of 536 live shows has one.
    assertThat(mains / scenario.hosts().size()).isBetween(0.6, 0.75);
    assertThat(scenario.hosts().stream().map(Host::grade).distinct())
        .hasSize(Grade.values().length);
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void novicesJoinedInTheLastTwoYears(Scenario scenario) {
    LocalDate twoYearsAgo = scenario.horizon().start().minusYears(2);
    assertThat(scenario.hosts())
        .filteredOn(host -> host.grade() == Grade.NOVICE)
        .allMatch(host -> host.employed().from().isAfter(twoYearsAgo))
        .allMatch(host -> host.contract() == Contract.EMPLOYEE);
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void contractsEndLateInTheMonthForAFewAtMost(Scenario scenario) {
    LocalDate last = scenario.horizon().date(scenario.horizon().days() - 1);
    assertThat(scenario.hosts().stream().filter(host -> host.employed().to().isBefore(last)))
        .hasSizeLessThanOrEqualTo(3)
        .allMatch(host -> host.employed().to().isAfter(last.minusDays(10)));
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void aHostIsAwayForOneToTwoDaysInTheMean(Scenario scenario) {
    double minutes =
        scenario.absences().stream()
            .filter(absence -> absence.binding() == Binding.HARD)
            .mapToDouble(absence -> absence.endMinute() - absence.startMinute())
            .sum();
    assertThat(minutes / Horizon.DAY / scenario.hosts().size()).isBetween(0.7, 2.1);
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void absencesOfAHostDoNotOverlapAndLieInsideTheMonth(Scenario scenario) {
    for (Host host : scenario.hosts()) {
      int before = 0;
      for (Absence absence : scenario.absencesOf(host)) {
        assertThat(absence.startMinute()).isGreaterThanOrEqualTo(before);
        before = absence.endMinute();
      }
      assertThat(before).isLessThanOrEqualTo(scenario.horizon().minutes());
    }
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void someLicencesLapseWithinTheMonth(Scenario scenario) {
    Horizon horizon = scenario.horizon();
    LocalDate end = horizon.date(horizon.days() - 1);
    assertThat(scenario.licences())
        .anyMatch(
            l -> horizon.contains(horizon.day(l.valid().to())) && l.valid().to().isBefore(end));
  }

  @Test
  void theBestEligibleHostIsWellAboveTheMeanOne() {
    Scenario scenario = ScenarioGenerator.generate(Size.TYPICAL, 1);
    double best = 0;
    double mean = 0;
    for (var seat : scenario.seats()) {
      List<Integer> scores =
          Samples.eligible(scenario, seat).stream()
              .map(h -> scenario.suitability().tenths(h, seat.broadcast(), Shrinkage.DEFAULT))
              .sorted(Comparator.reverseOrder())
              .toList();
      best += scores.getFirst();
      mean += scores.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }
    int seats = scenario.seats().size();
    // At least eight points, and no more than thirty.
    assertThat((best - mean) / seats).isBetween(80.0, 300.0);
    assertThat(mean / seats).isBetween(450.0, 650.0);
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void productsHaveAboutThreeRecordsAndLargerErrorsThanCategories(Scenario scenario) {
    List<SuitabilityScore> products = rows(scenario, SuitabilityScore.Scope.PRODUCT);
    List<SuitabilityScore> categories = rows(scenario, SuitabilityScore.Scope.CATEGORY);
    assertThat(products.stream().mapToInt(SuitabilityScore::sampleSize).average().orElseThrow())
        .isBetween(2.5, 4.0);
    assertThat(error(products)).isGreaterThan(1.5 * error(categories));
  }

  private static List<SuitabilityScore> rows(Scenario scenario, SuitabilityScore.Scope scope) {
    return scenario.suitabilityScores().stream().filter(row -> row.scope() == scope).toList();
  }

  private static double error(List<SuitabilityScore> rows) {
    return rows.stream().mapToInt(SuitabilityScore::standardErrorTenths).average().orElseThrow();
  }
}
