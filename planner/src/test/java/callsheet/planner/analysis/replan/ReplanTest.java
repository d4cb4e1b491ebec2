package callsheet.planner.analysis.replan;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.engine.Engine;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.judge.Judge;
import callsheet.problem.Assignment;
import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.PublishedLine;
import callsheet.roster.Roster;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ReplanTest {

  private static final Settings SHORT = new Settings(Duration.ofMillis(300), 1, 2, true);

  private static Scenario month;
  private static Roster published;
  private static List<PublishedLine> lines;
  private static Host busiest;

  @BeforeAll
  static void publish() {
    month = ScenarioGenerator.generate(Size.SMALL, 1);
    Rulebook rulebook = RulebookReader.bind(month).rulebook().orElseThrow();
    published =
        Roster.of(
            month,
            Engine.solve(
                    Compiler.compile(month, rulebook, 2),
                    new Settings(Duration.ofSeconds(1), 1, 2, true),
                    Optional.empty(),
                    event -> {},
                    new Stop())
                .hosts());
    lines = PublishedLine.of(published);
    busiest =
        month.hosts().stream()
            .max(Comparator.comparingInt(host -> published.shows(host).size()))
            .orElseThrow();
  }

  @Test
  void nothingChangesWhenNothingMay() {
    Replanned plan = replan(month, List.of(), 0);

    assertThat(plan.changed()).isZero();
    assertThat(plan.result().roster().hosts()).isEqualTo(published.hosts());
  }

  @Test
  void theSeatsOfAHostWhoIsSickForADayGoToOthers() {
    LocalDate day = busyDay();
    Replanned plan = replan(month, List.of(new Away(busiest.index(), day, day)), 12);

    assertThat(plan.vacancies()).isNotEmpty();
    assertThat(plan.result().roster().unfilled()).hasSameSizeAs(published.unfilled());
    assertThat(plan.result().roster().shows(busiest))
        .filteredOn(seat -> !month.isCarried(seat) && month.pinnedHost(seat).isEmpty())
        .noneMatch(seat -> date(seat).equals(day));
    assertKept(plan, 12);
  }

  @Test
  void moreVacanciesThanChangesAreSaidToNeedAsManyChanges() {
    Replanned plan = replan(month, List.of(awayAllMonth(busiest)), 3);

    assertThat(plan.vacancies()).hasSizeGreaterThan(3);
    assertThat(plan.changed()).isLessThanOrEqualTo(3);
    assertThat(plan.answer().sentences())
        .anyMatch(text ->
            text.english()
                .contains("needs at least %d changes".formatted(plan.vacancies().size())));
    assertKept(plan, 3);
  }

  @Test
  void frozenSeatsStayThoughTheBudgetIsLarge() {
    LocalDate today = month.horizon().date(10);
    Replanned plan =
        Replan.of(request(month, List.of(), today, 1_000, false), event -> {}, new Stop());

    // The default profile freezes today and tomorrow, days 10 and 11; what was before is past.
    for (Seat seat : month.seats()) {
      if (seat.day() < 12) {
        assertThat(plan.result().roster().host(seat)).isEqualTo(published.host(seat));
      }
    }
  }

  @Test
  void aMovedShowKeepsItsHostUnlessARuleForbidsIt() {
    Seat seat =
        month.seats().stream()
            .filter(s -> s.day() > 3 && published.host(s) != Roster.UNFILLED)
            .findFirst()
            .orElseThrow();
    Broadcast late = moved(seat.broadcast(), 5);
    Scenario changed = with(late);
    Replanned plan = replan(changed, List.of(), 12);

    assertThat(plan.schedule()).filteredOn(m -> m.fate() != Matched.Fate.SAME).hasSize(1);
    assertKept(plan, 12);
  }

  @Test
  void aCancelledShowIsLostToItsHostAndCostsNoChange() {
    Broadcast last = month.broadcasts().getLast();
    Scenario changed = without(last);
    long hosts =
        month.seatsOf(last).stream().filter(s -> published.host(s) != Roster.UNFILLED).count();

    Replanned plan = replan(changed, List.of(), 0);

    assertThat(plan.lost())
        .hasSize(Math.toIntExact(hosts))
        .allMatch(lost -> lost.cause() == LostLine.Cause.CANCELLED);
    assertThat(plan.changed()).isZero();
  }

  @Test
  void thePinOfAShowThatGotAnotherIdStays() {
    Assignment pin = month.pins().getFirst();
    Broadcast show = month.broadcasts().get(pin.broadcast());
    Scenario renamed =
        month.toBuilder()
            .broadcasts(
                month.broadcasts().stream()
                    .map(b -> b.equals(show) ? renamed(b, b.id() + "-new") : b)
                    .toList())
            .pins(month.pins().stream().filter(p -> p.broadcast() != pin.broadcast()).toList())
            .build();

    Replanned plan = replan(renamed, List.of(), 12);

    assertThat(plan.result().scenario().pins()).contains(pin);
    assertKept(plan, 12);
  }

  @Test
  void noRosterOfAnyCurveTakesMoreChangesThanAllowed() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 4; i++) {
      Host sick = month.hosts().get(random.nextInt(month.hosts().size()));
      LocalDate from = month.horizon().date(random.nextInt(month.horizon().days() - 3));
      Away away = new Away(sick.index(), from, from.plusDays(random.nextInt(3)));
      int allowed = random.nextInt(15);
      Replanned plan =
          Replan.of(
              request(month, List.of(away), month.horizon().start(), allowed, true),
              event -> {},
              new Stop());

      assertKept(plan, allowed);
      assertThat(plan.curve().points())
          .isNotEmpty()
          .allMatch(point -> point.changes() <= point.allowed())
          .extracting(ChangeCurve.Point::score)
          .isSorted();
    }
  }

  /// Counts the changes anew from the lines told, and holds the roster against the judge.
  private static void assertKept(Replanned plan, int allowed) {
    Scenario now = plan.result().scenario();
    Roster roster = plan.result().roster();
    long changes = plan.changes().stream().filter(Change::counts).count();
    assertThat(changes).isEqualTo(plan.changed());
    if (plan.result().verdict().score().isFeasible()) {
      assertThat(plan.changed()).isLessThanOrEqualTo(allowed);
    }
    for (Seat seat : now.seats()) {
      now.pinnedHost(seat).ifPresent(host -> assertThat(roster.host(seat)).isEqualTo(host));
    }
    assertThat(Judge.audit(plan.result().rulebook(), roster).score())
        .isEqualTo(plan.result().verdict().score());
  }

  private static Replanned replan(Scenario scenario, List<Away> away, int changes) {
    return Replan.of(
        request(scenario, away, scenario.horizon().start(), changes, false),
        event -> {},
        new Stop());
  }

  private static ReplanRequest request(
      Scenario scenario, List<Away> away, LocalDate today, int changes, boolean drawsCurve) {
    return new ReplanRequest(scenario, lines, away, today, changes, SHORT, drawsCurve);
  }

  private static LocalDate busyDay() {
    return published.shows(busiest).stream()
        .filter(seat -> !month.isCarried(seat) && month.pinnedHost(seat).isEmpty())
        .map(ReplanTest::date)
        .filter(date -> date.isAfter(month.horizon().date(3)))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate date(Seat seat) {
    return month.horizon().date(seat.day());
  }

  private static Away awayAllMonth(Host host) {
    return new Away(
        host.index(), month.horizon().start(), month.horizon().date(month.horizon().days() - 1));
  }

  private static Scenario with(Broadcast changed) {
    List<Broadcast> broadcasts = new ArrayList<>(month.broadcasts());
    broadcasts.set(changed.index(), changed);
    return month.toBuilder().broadcasts(broadcasts).build();
  }

  /// The month without its last broadcast, so that no index changes.
  private static Scenario without(Broadcast last) {
    return month.toBuilder()
        .broadcasts(month.broadcasts().subList(0, last.index()))
        .pins(month.pins().stream().filter(p -> p.broadcast() != last.index()).toList())
        .build();
  }

  private static Broadcast moved(Broadcast b, int minutes) {
    return copy(b, b.id(), b.startMinute() + minutes, b.endMinute() + minutes);
  }

  private static Broadcast renamed(Broadcast b, String id) {
    return copy(b, id, b.startMinute(), b.endMinute());
  }

  private static Broadcast copy(Broadcast b, String id, int start, int end) {
    return new Broadcast(
        b.index(),
        id,
        b.channel(),
        start,
        end,
        b.kind(),
        b.programme(),
        b.product(),
        b.category(),
        b.brand(),
        b.vendor(),
        b.studio(),
        b.mainSeats(),
        b.subSeats(),
        b.guestSeats(),
        b.weightThousandths(),
        b.status(),
        Map.of());
  }
}
