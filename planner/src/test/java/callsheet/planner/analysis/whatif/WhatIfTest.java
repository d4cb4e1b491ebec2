package callsheet.planner.analysis.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callsheet.compile.Compiler;
import callsheet.fixture.RandomRosters;
import callsheet.generate.ScenarioGenerator;
import callsheet.generate.Size;
import callsheet.planner.analysis.QuestionProblem;
import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import callsheet.rulebook.RulebookReader;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class WhatIfTest {

  private static final Scenario MONTH = ScenarioGenerator.generate(Size.SMALL, 1);
  private static final Rulebook RULES = RulebookReader.bind(MONTH).orElseThrow();
  private static final Host FIRST = MONTH.hosts().getFirst();
  private static final Broadcast SHOW = MONTH.broadcasts().getFirst();

  @Test
  void aHostRemovedLeavesEverybodyElseWhereTheyStand() {
    Roster roster = RandomRosters.of(MONTH, Compiler.compile(MONTH, RULES, 1), new Random(7));

    Draft draft = changed("without " + FIRST.id());
    Roster carried = draft.carried(roster);

    assertThat(draft.scenario().host(FIRST.id())).isEmpty();
    for (Seat seat : MONTH.seats()) {
      int before = roster.host(seat);
      int after = carried.host(seat);
      assertThat(id(draft.scenario(), after))
          .isEqualTo(before == FIRST.index() ? "" : id(MONTH, before));
    }
  }

  @Test
  void aHostRemovedIsTakenOutOfTheRulesThatNameThem() {
    Setting fixed =
        RULES.settings().stream()
            .filter(setting -> setting.name().equals("FixedHost"))
            .findFirst()
            .orElseThrow();
    Host named =
        MONTH.hosts().stream()
            .filter(host -> fixed.source().parameters().toString().contains(host.id()))
            .findFirst()
            .orElseThrow();

    Rulebook without = changed("without " + named.id()).rulebook();

    assertThat(without.settings())
        .noneMatch(setting -> setting.source().parameters().toString().contains(named.id()))
        .hasSizeGreaterThanOrEqualTo(RULES.settings().size() - 1);
  }

  @Test
  void aHostLikeAnotherHasTheirSkillsAndScores() {
    Scenario scenario = changed("like " + FIRST.name()).scenario();

    Host added = scenario.hosts().getLast();
    assertThat(scenario.hosts()).hasSize(MONTH.hosts().size() + 1);
    assertThat(scenario.skillLevel(added, SHOW.category()))
        .isEqualTo(MONTH.skillLevel(FIRST, SHOW.category()));
  }

  @Test
  void aShowAddedHasSeatsAndOneCancelledHasNone() {
    Scenario added = changed("add " + SHOW.id() + " at 2026-12-02 10:00").scenario();
    Scenario cancelled = changed("cancel " + SHOW.id()).scenario();

    int own = MONTH.seatsOf(SHOW).size();
    assertThat(added.seats()).hasSize(MONTH.seats().size() + own);
    assertThat(cancelled.seats()).hasSize(MONTH.seats().size() - own);
  }

  @Test
  void aLimitMovedIsBoundAndARuleTurnedOffIsGone() {
    Rulebook moved = changed("set DailyRest.rest=600").rulebook();
    Rulebook off = changed("off DailyRest").rulebook();

    assertThat(RULES.settings()).anyMatch(setting -> setting.name().equals("DailyRest"));
    assertThat(moved.settings())
        .anyMatch(s -> s.name().equals("DailyRest") && s.rule().toString().contains("600"));
    assertThat(off.settings()).noneMatch(setting -> setting.name().equals("DailyRest"));
  }

  @Test
  void anUnknownNameIsRefusedWithTheNearest() {
    assertThatThrownBy(() -> read("off DailyRst"))
        .isInstanceOfSatisfying(
            QuestionProblem.class, p -> assertThat(p.text().english()).contains("DailyRest"));
    assertThatThrownBy(() -> read("dance"))
        .isInstanceOfSatisfying(
            QuestionProblem.class, p -> assertThat(p.text().korean()).contains("without HOST"));
  }

  private static Change read(String written) {
    return Changes.read(written, MONTH, RULES);
  }

  private static Draft changed(String written) {
    Draft draft = new Draft(MONTH, RULES);
    read(written).apply(draft);
    return draft;
  }

  private static String id(Scenario scenario, int host) {
    return host == Roster.UNFILLED ? "" : scenario.hosts().get(host).id();
  }
}
