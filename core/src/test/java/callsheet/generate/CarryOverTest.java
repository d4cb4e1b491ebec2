package callsheet.generate;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Balance;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CarryOverTest {

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void itHoldsTheLastTenDaysAndNothingElse(Scenario scenario) {
    assertThat(scenario.carriedSeats().stream().map(Seat::day).distinct().sorted())
        .containsExactly(-10, -9, -8, -7, -6, -5, -4, -3, -2, -1);
    // 1,250 seats in 31 days are 403 in ten; nine in ten or more of them were filled.
    double inTenDays = scenario.seats().size() * 10 / 31.0;
    assertThat((double) scenario.carriedShows().size()).isBetween(0.9 * inTenDays, inTenDays + 1);
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void aDayKeepsThreeShowsFourHoursOnAirAndTwelveHoursOfDuty(Scenario scenario) {
    for (Map<Integer, List<Seat>> days : shows(scenario).values()) {
      for (List<Seat> day : days.values()) {
        assertThat(day).hasSizeLessThanOrEqualTo(3);
        assertThat(day.stream().mapToInt(seat -> seat.broadcast().minutes()).sum())
            .isLessThanOrEqualTo(240);
        // Duty starts two hours before the first show.
        assertThat(day.getLast().endMinute() - (day.getFirst().startMinute() - 120))
            .isLessThanOrEqualTo(720);
        for (int i = 1; i < day.size(); i++) {
          assertThat(day.get(i).startMinute() - day.get(i - 1).endMinute())
              .isGreaterThanOrEqualTo(30);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void elevenHoursOfRestLieBetweenTheLastEndAndTheNextCall(Scenario scenario) {
    for (Map<Integer, List<Seat>> days : shows(scenario).values()) {
      int lastEnd = Integer.MIN_VALUE / 2;
      for (List<Seat> day : days.values()) {
        int call = day.getFirst().startMinute() - 120;
        assertThat(call - lastEnd).isGreaterThanOrEqualTo(660);
        lastEnd = day.getLast().endMinute();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void nobodyWorkedMoreThanFiveDaysInARow(Scenario scenario) {
    for (Map<Integer, List<Seat>> days : shows(scenario).values()) {
      int streak = 0;
      for (int day = -10; day < 0; day++) {
        streak = days.containsKey(day) ? streak + 1 : 0;
        assertThat(streak).isLessThanOrEqualTo(5);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void everyHostWasUnderContractAndOfTheGrade(Scenario scenario) {
    for (Seat seat : scenario.carriedSeats()) {
      Host host = scenario.hosts().get(scenario.carriedHost(seat));
      assertThat(host.employedOn(scenario.horizon().date(seat.day()))).isTrue();
      assertThat(seat.broadcast().mainSeats() == 0 || Samples.isMain(host)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void balancesAreSmallAndOfBothSigns(Scenario scenario) {
    assertThat(scenario.balances()).allMatch(balance -> Math.abs(balance.amount()) <= 9);
    assertThat(scenario.balances()).anyMatch(balance -> balance.amount() > 0);
    assertThat(scenario.balances()).anyMatch(balance -> balance.amount() < 0);
    assertThat(scenario.balances().stream().map(Balance::measure).distinct()).hasSize(4);
  }

  /// The carried-over seats by host and day, in the order of their start.
  private static Map<Integer, Map<Integer, List<Seat>>> shows(Scenario scenario) {
    return scenario.carriedSeats().stream()
        .sorted(Comparator.comparingInt(Seat::startMinute))
        .collect(
            Collectors.groupingBy(
                scenario::carriedHost,
                TreeMap::new,
                Collectors.groupingBy(Seat::day, TreeMap::new, Collectors.toList())));
  }
}
