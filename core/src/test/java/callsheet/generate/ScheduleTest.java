package callsheet.generate;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Kind;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleTest {

  private static final int SEVEN_DAYS = 7;

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void aLiveChannelsDayHasSeventeenToTwentyOneSlotsBackToBackFromSixToTenToTwo(Scenario scenario) {
    for (List<Broadcast> day : liveDays(scenario).values()) {
      List<Broadcast> slots = day.stream().filter(b -> minuteOfDay(b) < DayGrid.CLOSE).toList();
      assertThat(slots).hasSizeBetween(17, 21);
      assertThat(minuteOfDay(slots.getFirst())).isZero();
      assertThat(minuteOfDay(slots.getLast()) + slots.getLast().minutes()).isEqualTo(1_190);
      for (int i = 1; i < day.size(); i++) {
        assertThat(day.get(i).startMinute()).isEqualTo(day.get(i - 1).endMinute());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void everyTimeIsOnTheFiveMinuteGrid(Scenario scenario) {
    assertThat(scenario.broadcasts())
        .allMatch(b -> b.startMinute() % 5 == 0 && b.minutes() % 5 == 0);
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void sixtyMinutesDominateThenSixtyFiveAndSeventy(Scenario scenario) {
    Map<Integer, Long> lengths =
        live(scenario).stream()
            .collect(Collectors.groupingBy(Broadcast::minutes, Collectors.counting()));
    List<Integer> usual =
        lengths.keySet().stream()
            .sorted(Comparator.comparingLong((Integer length) -> -lengths.get(length)))
            .toList();
    assertThat(usual.getFirst()).isEqualTo(60);
    assertThat(usual.subList(1, 5)).containsExactlyInAnyOrder(65, 70, 55, 75);
    assertThat(lengths.keySet()).allMatch(m -> (m >= 45 && m <= 80) || (m >= 120 && m <= 135));
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void theStartsThatViewersKnowAreTheUsualOnes(Scenario scenario) {
    Map<Integer, Long> starts =
        live(scenario).stream()
            .collect(Collectors.groupingBy(ScheduleTest::minuteOfDay, Collectors.counting()));
    long channelDays = liveDays(scenario).size();
    // 07:15, 08:15, 10:25, 11:35, 20:45, 21:45, 22:55, 23:55; flagships take some of them away.
    for (int start : new int[] {75, 135, 265, 335, 885, 945, 1_015, 1_075}) {
      assertThat(starts.get(start)).isGreaterThan(channelDays / 3);
    }
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void insuranceIsFiveToTwelveInAHundredOfTheLiveSlots(Scenario scenario) {
    double insured =
        live(scenario).stream()
            .filter(b -> !scenario.category(b.category()).licence().isEmpty())
            .count();
    assertThat(insured / live(scenario).size()).isBetween(0.05, 0.12);
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void oneSlotInEightToFourRepeatsAProductOfTheLastSevenDays(Scenario scenario) {
    Map<String, Integer> last = new HashMap<>();
    double slots = 0;
    double repeats = 0;
    for (Broadcast broadcast : scenario.broadcasts()) {
      int day = scenario.horizon().dayOf(broadcast.startMinute());
      if (broadcast.kind() == Kind.LIVE && day >= SEVEN_DAYS) {
        slots++;
        Integer before = last.get(broadcast.product());
        repeats += before != null && day - before <= SEVEN_DAYS ? 1 : 0;
      }
      last.put(broadcast.product(), day);
    }
    assertThat(repeats / slots).isBetween(0.12, 0.26);
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void everythingButTapeWantsExactlyOneMainHost(Scenario scenario) {
    assertThat(scenario.broadcasts())
        .allMatch(b -> b.seats(Role.MAIN) == (b.kind() == Kind.RERUN ? 0 : 1));
    assertThat(scenario.broadcasts())
        .filteredOn(b -> b.kind() == Kind.RERUN)
        .allMatch(b -> scenario.seatsOf(b).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void primeTimeHasMoreHostsAndEarnsMore(Scenario scenario) {
    Calendar calendar = new Calendar(scenario.horizon());
    Map<Boolean, List<Broadcast>> byPrime =
        live(scenario).stream()
            .collect(Collectors.partitioningBy(b -> calendar.isPrime(b.startMinute())));
    assertThat(mean(byPrime.get(true), b -> scenario.seatsOf(b).size()))
        .isGreaterThan(mean(byPrime.get(false), b -> scenario.seatsOf(b).size()) + 0.2);
    assertThat(mean(byPrime.get(true), Broadcast::weightThousandths))
        .isGreaterThan(1.3 * mean(byPrime.get(false), Broadcast::weightThousandths));
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void recordingsAreMadeInOfficeHoursOfWorkingDays(Scenario scenario) {
    assertThat(scenario.broadcasts())
        .filteredOn(b -> b.kind() == Kind.RECORDED)
        .allSatisfy(b -> {
          int day = scenario.horizon().dayOf(b.startMinute());
          assertThat(scenario.isWeekend(scenario.horizon().date(day))).isFalse();
          // 09:30 to 18:00.
          assertThat(minuteOfDay(b)).isGreaterThanOrEqualTo(210);
          assertThat(minuteOfDay(b) + b.minutes()).isLessThanOrEqualTo(720);
        });
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void aStudioHoldsOneBroadcastAtATime(Scenario scenario) {
    Map<String, Integer> busyUntil = new HashMap<>();
    for (Broadcast broadcast : scenario.broadcasts()) {
      if (!broadcast.studio().isEmpty()) {
        int free = busyUntil.getOrDefault(broadcast.studio(), 0);
        assertThat(broadcast.startMinute()).as(broadcast.id()).isGreaterThanOrEqualTo(free);
        busyUntil.put(broadcast.studio(), broadcast.endMinute());
        assertThat(scenario.resources()).anyMatch(r -> r.name().equals(broadcast.studio()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void broadcastsAreInTheOrderOfTheirStartAndHaveIdsOfTheirOwn(Scenario scenario) {
    List<Broadcast> broadcasts = scenario.broadcasts();
    assertThat(broadcasts).isSortedAccordingTo(Comparator.comparingInt(Broadcast::startMinute));
    assertThat(broadcasts.stream().map(Broadcast::id).distinct()).hasSize(broadcasts.size());
    assertThat(scenario.seats().stream().map(Seat::day))
        .allMatch(day -> scenario.horizon().contains(day));
  }

  private static List<Broadcast> live(Scenario scenario) {
    return scenario.broadcasts().stream().filter(b -> b.kind() == Kind.LIVE).toList();
  }

  /// What a live channel airs on a day, by channel and day.
  private static Map<String, List<Broadcast>> liveDays(Scenario scenario) {
    return scenario.broadcasts().stream()
        .filter(b -> b.kind() == Kind.LIVE || b.kind() == Kind.RERUN)
        .collect(
            Collectors.groupingBy(
                b -> b.channel() + " " + scenario.horizon().dayOf(b.startMinute()),
                TreeMap::new,
                Collectors.toList()));
  }

  private static int minuteOfDay(Broadcast broadcast) {
    return Math.floorMod(broadcast.startMinute(), Horizon.DAY);
  }

  private static double mean(List<Broadcast> broadcasts, ToDoubleFunction<Broadcast> figure) {
    return broadcasts.stream().mapToDouble(figure).average().orElseThrow();
  }
}
