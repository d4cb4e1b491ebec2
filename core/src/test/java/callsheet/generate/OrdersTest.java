package callsheet.generate;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Assignment;
import callsheet.problem.Broadcast;
import callsheet.problem.Contract;
import callsheet.problem.Daypart;
import callsheet.problem.Host;
import callsheet.problem.Meeting;
import callsheet.problem.Request;
import callsheet.problem.Request.TargetKind;
import callsheet.problem.Request.Wish;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrdersTest {

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void pinsAndMustsCanBeKept(Scenario scenario) {
    assertThat(scenario.pins()).isNotEmpty();
    for (Assignment pin : scenario.pins()) {
      assertKeepable(scenario, scenario.broadcasts().get(pin.broadcast()), pin.host());
    }
    assertThat(scenario.requests()).anyMatch(request -> request.kind() == Wish.MUST);
    for (Request must : requests(scenario, Wish.MUST)) {
      assertKeepable(scenario, scenario.broadcast(must.target()).orElseThrow(), must.host());
    }
  }

  private static void assertKeepable(Scenario scenario, Broadcast broadcast, int host) {
    Seat seat = scenario.seatsOf(broadcast).getFirst();
    assertThat(seat.role()).isEqualTo(Role.MAIN);
    assertThat(Samples.mayTake(scenario, scenario.hosts().get(host), seat)).isTrue();
    assertThat(requests(scenario, Wish.BAN))
        .noneMatch(
            ban -> ban.host() == host && ban.speaksOf(broadcast, scenario.horizon().start()));
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void aHostHasAtMostOneOrder(Scenario scenario) {
    List<Integer> pinned = scenario.pins().stream().map(Assignment::host).toList();
    List<Integer> asked = requests(scenario, Wish.MUST).stream().map(Request::host).toList();
    assertThat(pinned).doesNotHaveDuplicates().doesNotContainAnyElementsOf(asked);
    assertThat(asked).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void onlyFreelanceHostsDecline(Scenario scenario) {
    assertThat(requests(scenario, Wish.DECLINED))
        .allMatch(r -> scenario.hosts().get(r.host()).contract() == Contract.FREELANCE);
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void everyRequestNamesSomethingInTheMonth(Scenario scenario) {
    for (Request request : scenario.requests()) {
      Function<Broadcast, String> field =
          switch (request.targetKind()) {
            case BROADCAST -> Broadcast::id;
            case PROGRAMME -> Broadcast::programme;
            case BRAND -> Broadcast::brand;
            case VENDOR -> Broadcast::vendor;
            case DAYPART -> b -> Daypart.of(b.startMinute()).name().toLowerCase(Locale.ROOT);
          };
      assertThat(scenario.broadcasts()).anyMatch(b -> field.apply(b).equals(request.target()));
    }
    assertThat(requests(scenario, Wish.BAN))
        .allMatch(ban -> ban.targetKind() != TargetKind.BROADCAST);
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void everyNamedProgrammeHasAMainHostWhoMayTakeEachOfItsBroadcasts(Scenario scenario) {
    List<Map<?, ?>> programmes = programmes(scenario);
    assertThat(programmes).hasSizeGreaterThanOrEqualTo(4);
    for (Map<?, ?> programme : programmes) {
      Host host = scenario.host((String) programme.get("host")).orElseThrow();
      List<Broadcast> airings =
          scenario.broadcasts().stream()
              .filter(b -> b.programme().equals(programme.get("programme")) && b.mainSeats() > 0)
              .toList();
      assertThat(airings).isNotEmpty();
      for (Broadcast airing : airings) {
        Seat seat = scenario.seatsOf(airing).getFirst();
        LocalDate date = scenario.horizon().date(seat.day());
        assertThat(Samples.mayTake(scenario, host, seat)).isTrue();
        assertThat((List<?>) programme.get("weekdays"))
            .anyMatch(date.getDayOfWeek().name().substring(0, 3)::equals);
        assertThat(isWeek(date, (String) programme.get("weeks"))).isTrue();
      }
    }
    assertThat(programmes.stream().map(p -> p.get("host")).distinct()).hasSize(programmes.size());
  }

  private static boolean isWeek(LocalDate date, String weeks) {
    boolean even = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0;
    return weeks.equals("every") || even == weeks.equals("even");
  }

  private static List<Map<?, ?>> programmes(Scenario scenario) {
    assertThat(scenario.rules()).singleElement().matches(rule -> rule.rule().equals("FixedHost"));
    return ((List<?>) scenario.rules().getFirst().parameters().get("programmes"))
        .stream().<Map<?, ?>>map(entry -> (Map<?, ?>) entry).toList();
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void nobodyMeetsWhileAway(Scenario scenario) {
    for (Meeting meeting : scenario.meetings()) {
      Host host = scenario.hosts().get(meeting.host());
      assertThat(scenario.absencesOf(host))
          .noneMatch(
              a -> a.startMinute() < meeting.endMinute() && meeting.startMinute() < a.endMinute());
    }
  }

  @ParameterizedTest
  @MethodSource("callsheet.generate.Samples#months")
  void pairsAreOfTwoHostsAndAHostIsInOneOnly(Scenario scenario) {
    assertThat(scenario.pairs()).isNotEmpty();
    List<Integer> hosts =
        scenario.pairs().stream().flatMap(pair -> Stream.of(pair.hostA(), pair.hostB())).toList();
    assertThat(hosts).doesNotHaveDuplicates();
  }

  private static List<Request> requests(Scenario scenario, Wish wish) {
    return scenario.requests().stream().filter(request -> request.kind() == wish).toList();
  }
}
