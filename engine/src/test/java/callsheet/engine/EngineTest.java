package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.bite.Enumeration;
import callsheet.engine.Solves.Case;
import callsheet.judge.Judge;
import callsheet.model.ModelScore;
import callsheet.problem.Host;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.result.Ending;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void findsAndProvesTheOptimumOfWhatCanBeEnumerated(long seed) {
    Case tiny = Case.of(Solves.tiny(seed));
    Roster any = Enumeration.best(tiny.scenario(), tiny.rulebook()).getFirst();
    Score best = Judge.audit(tiny.rulebook(), any).score();

    Solution solution = Solves.solve(tiny, Solves.settings(1_000, seed, 1));

    assertThat(solution.score()).isEqualTo(best);
    assertThat(solution.ending()).isEqualTo(Ending.OPTIMAL);
    assertThat(solution.bound()).contains(best);
  }

  @Test
  void givesTheSameRosterTwiceWhenDeterministic() {
    Case week = Case.of(Solves.week(7));

    Solution once = Solves.solve(week, Solves.settings(500, 3, 2));
    Solution again = Solves.solve(week, Solves.settings(500, 3, 2));

    assertThat(again.hosts()).isEqualTo(once.hosts());
    assertThat(again.bound()).isEqualTo(once.bound());
    assertThat(again.moves()).isEqualTo(once.moves());
  }

  @Test
  void keepsEveryHardRuleOfAGeneratedWeek() {
    Case week = Case.of(Solves.week(11));

    Solution solution = Solves.solve(week, Solves.settings(500, 1, 2));

    assertThat(solution.score().level(Score.HARD))
        .isEqualTo(week.model().constantScore()[Score.HARD]);
  }

  @Test
  void neverEndsWorseThanTheRosterItStartsFrom() {
    Case week = Case.of(Solves.week(5));
    Solution first = Solves.solve(week, Solves.settings(1_000, 1, 1));

    Solution further =
        Solves.solve(week, Solves.settings(50, 2, 1), Optional.of(week.roster(first)));

    assertThat(further.score()).isGreaterThanOrEqualTo(first.score());
  }

  @Test
  void leavesOutOfAGivenRosterWhatHardRulesForbid() {
    // Everyone on host 0 overlaps, so most of it cannot stand.
    Case week = Case.of(Solves.week(5));
    int[] allOnOne = new int[week.scenario().seats().size()];

    Solution solution =
        Solves.solve(
            week, Solves.settings(100, 1, 1), Optional.of(Roster.of(week.scenario(), allOnOne)));

    assertThat(solution.score().level(Score.HARD))
        .isEqualTo(week.model().constantScore()[Score.HARD]);
  }

  @Test
  void provesThatOneHostCannotTakeTwoSeatsOfABroadcastWhenTheyMustBeFilled() {
    // Nobody but the first is bound to the channel that airs.
    Case impossible =
        Solves.only(
            withStrangers(1),
            List.of(
                RuleSetting.of("ChannelScope"),
                RuleSetting.of("NoOverlap"),
                RuleSetting.of("SeatCover").strength("hard")));

    Solution solution = Solves.solve(impossible, Solves.settings(300, 1, 1));

    assertThat(solution.rounds()).isNotEmpty();
    assertThat(solution.ending()).isEqualTo(Ending.INFEASIBLE);
    assertThat(solution.score().isFeasible()).isFalse();
  }

  @Test
  void knowsWithoutASearchWhatNothingCanChange() {
    Scenario strangers = withStrangers(0);
    Case impossible =
        Solves.only(
            strangers,
            List.of(RuleSetting.of("ChannelScope"), RuleSetting.of("SeatCover").strength("hard")));
    Case open =
        Solves.only(
            strangers, List.of(RuleSetting.of("ChannelScope"), RuleSetting.of("SeatCover")));

    Solution broken = Solves.solve(impossible, Solves.settings(60_000, 1, 1));
    Solution empty = Solves.solve(open, Solves.settings(60_000, 1, 1));

    assertThat(broken.ending()).isEqualTo(Ending.INFEASIBLE);
    assertThat(broken.score().isFeasible()).isFalse();
    assertThat(empty.ending()).isEqualTo(Ending.OPTIMAL);
    assertThat(empty.bound()).contains(empty.score());
    assertThat(List.of(broken.rounds(), empty.rounds())).allMatch(List::isEmpty);
  }

  /// A tiny month in which all hosts but the first so many are bound to another channel.
  private static Scenario withStrangers(int others) {
    Scenario tiny = Solves.tiny(1);
    List<Host> hosts = new ArrayList<>(tiny.hosts().subList(0, others));
    for (Host host : tiny.hosts().subList(others, tiny.hosts().size())) {
      hosts.add(
          new Host(
              host.index(),
              host.id(),
              host.name(),
              host.grade(),
              host.contract(),
              host.employed(),
              Set.of("elsewhere"),
              host.guarantee(),
              host.protectedPeriods(),
              host.site(),
              host.gender(),
              host.birthYear(),
              host.attributes()));
    }
    return tiny.toBuilder().hosts(hosts).pins(List.of()).build();
  }

  @Test
  void whatCarriedOverShowsBreakIsAConstantThatHidesNoGap() {
    // A host with shows on the Monday before may take none in that week, and cannot undo them.
    Scenario week = Solves.week(5);
    Seat carried = week.carriedSeats().getLast();
    String host = week.hosts().get(week.carriedHost(carried)).id();
    RuleSetting none =
        RuleSetting.of("NightShows")
            .with("shows", 0L)
            .with("after", 360L)
            .where("host.host_id == \"" + host + "\"");
    Case broken =
        Solves.only(
            week,
            List.of(
                RuleSetting.of("SeatCover"),
                RuleSetting.of("NoOverlap"),
                RuleSetting.of("Suitability"),
                none));
    long constant = broken.model().constantScore()[Score.HARD];
    assertThat(constant).isNegative();
    assertThat(broken.model().rows().count()).isPositive();

    Solution solution = Solves.solve(broken, Solves.settings(2_000, 1, 1));

    assertThat(solution.score().level(Score.HARD)).isEqualTo(constant);
    assertThat(solution.bound().orElseThrow().level(Score.HARD)).isEqualTo(constant);
    // As with pins that break rules: no roster of this month could be any better.
    assertThat(solution.ending()).isEqualTo(Ending.OPTIMAL);
  }

  @Test
  void stopsWhenToldAndKeepsTheBestRoster() {
    Case week = Case.of(Solves.week(2));
    Stop stop = new Stop();
    List<Event> events = new ArrayList<>();

    Solution solution =
        Engine.solve(
            week.model(),
            new Settings(Duration.ofMinutes(10), 1, 2, false),
            Optional.empty(),
            event -> {
              synchronized (events) {
                events.add(event);
                if (event instanceof Event.Improved) {
                  stop.press();
                }
              }
            },
            stop);

    assertThat(solution.ending()).isEqualTo(Ending.STOPPED);
    assertThat(events.stream().dropWhile(Event.Growing.class::isInstance).findFirst())
        .containsInstanceOf(Event.FirstRoster.class);
    assertThat(events.getLast())
        .isEqualTo(new Event.Ended(events.getLast().millis(), Ending.STOPPED));
    assertThat(week.roster(solution).unfilled().size()).isLessThan(week.scenario().seats().size());
  }

  @Test
  void aDeterministicRunStoppedAtTheEndOfARoundHasWhatTheRoundFound() {
    Case week = Case.of(Solves.week(2));
    Solution round = Solves.solve(week, Solves.settings(200, 1, 2));
    Stop stop = new Stop();
    List<Score> first = new ArrayList<>();

    Solution stopped =
        Engine.solve(
            week.model(),
            new Settings(Duration.ofMinutes(10), 1, 2, true),
            Optional.empty(),
            event -> {
              if (event instanceof Event.FirstRoster roster) {
                first.add(roster.score());
              } else if (event instanceof Event.RoundEnded) {
                stop.press();
              }
            },
            stop);

    assertThat(stopped.ending()).isEqualTo(Ending.STOPPED);
    assertThat(stopped.rounds()).hasSize(1);
    assertThat(stopped.hosts()).isEqualTo(round.hosts());
    assertThat(stopped.score()).isGreaterThan(first.getFirst());
    assertThat(ModelScore.of(week.model(), stopped.hosts())).isEqualTo(stopped.score());
  }
}
