package callsheet.rule.limit;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.fixture.RandomRosters;
import callsheet.fixture.RandomScenario;
import callsheet.judge.Judge;
import callsheet.model.Model;
import callsheet.problem.DateRange;
import callsheet.problem.Horizon;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.roster.RuleAudit;
import callsheet.roster.Verdict;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Named rules that are limits cost what a [Limit] set so costs, on random rosters of random
/// scenarios. The page of the rule has the same settings.
class LimitRebuildsNamedRulesTest {

  private static final long SCENARIOS = 40;
  private static final int ROSTERS = 4;
  private static final String NIGHT = "broadcast.end_minute > 24 * 60";

  /// A named rule and the limits that say the same.
  record Rebuilt(RuleSetting named, List<RuleSetting> limits) {

    @Override
    public String toString() {
      return named.rule() + " " + named.parameters();
    }
  }

  private static RuleSetting named(String rule) {
    return RuleSetting.of(rule).strength("soft").weight(7, 1);
  }

  private static RuleSetting limit(String measure, String period) {
    return named("Limit").with("measure", measure).with("period", period);
  }

  static Stream<Rebuilt> rebuilt() {
    RuleSetting elsewhere =
        limit("shows", "horizon")
            .with("max", 0L)
            .where(
                "size(host.channels) > 0 && broadcast.channel != ''"
                    + " && !(broadcast.channel in host.channels)");
    return Stream.of(
        one(named("ShowsPerDay").with("shows", 1L), limit("shows", "day").with("max", 1L)),
        one(named("OnAirPerDay").with("minutes", 90L), limit("minutes", "day").with("max", 90L)),
        one(
            named("ShowsPerPeriod").with("min", 1L).with("max", 2L),
            limit("shows", "week").with("min", 1L).with("max", 2L)),
        one(
            named("ShowsPerPeriod").with("period", "month").with("max", 3L),
            limit("shows", "month").with("max", 3L)),
        one(
            named("ConsecutiveWorkDays").with("days", 2L),
            limit("days", "rolling").with("days", 3L).with("max", 2L)),
        one(named("WeeklyDaysOff").with("days", 5L), limit("days", "week").with("max", 2L)),
        one(
            named("CategoryRepetition").with("shows", 1L),
            limit("shows", "day").with("group", "category").with("max", 1L)),
        one(
            named("NightShows").with("shows", 1L),
            limit("shows", "week").with("max", 1L).where(NIGHT)),
        one(
            named("ConsecutiveNights").with("nights", 1L),
            limit("days", "rolling").with("days", 2L).with("max", 1L).where(NIGHT)),
        one(named("ChannelScope"), elsewhere));
  }

  private static Rebuilt one(RuleSetting named, RuleSetting limit) {
    return new Rebuilt(named, List.of(limit));
  }

  @ParameterizedTest
  @MethodSource("rebuilt")
  void aNamedRuleCostsWhatItsLimitCosts(Rebuilt rebuilt) {
    long cost = 0;
    for (long seed = 1; seed <= SCENARIOS; seed++) {
      cost += costOfBoth(rebuilt, RandomScenario.of(seed), seed);
    }
    assertThat(cost).as("cost of all rosters").isPositive();
  }

  @Test
  void aGuaranteeIsAMinimumOfTheMonthForEachPromise() {
    // In a whole month under contract nothing is rounded; random hosts are promised up to four
    // shows.
    List<RuleSetting> limits =
        LongStream.rangeClosed(1, 4)
            .mapToObj(shows ->
                limit("shows", "month").with("min", shows).where("host.guarantee == " + shows))
            .toList();
    long cost = 0;
    for (long seed = 1; seed <= SCENARIOS; seed++) {
      Scenario month =
          RandomScenario.of(seed).toBuilder()
              .horizon(new Horizon(LocalDate.of(2026, 12, 1), 31))
              .build();
      if (month.hosts().stream().allMatch(host -> host.employed().equals(DateRange.ALWAYS))) {
        cost += costOfBoth(new Rebuilt(named("ContractGuarantee"), limits), month, seed);
      }
    }
    assertThat(cost).as("cost of all rosters").isPositive();
  }

  private static long costOfBoth(Rebuilt rebuilt, Scenario scenario, long seed) {
    List<RuleSetting> all = new ArrayList<>(rebuilt.limits());
    all.add(rebuilt.named());
    Rulebook rulebook = RulebookReader.bindOnly(scenario, all).orElseThrow();
    Model model = Compiler.compile(scenario, rulebook, 1);
    Random random = new Random(seed);
    long cost = 0;
    for (int i = 0; i < ROSTERS; i++) {
      Verdict verdict = Judge.audit(rulebook, RandomRosters.of(scenario, model, random));
      long limits = penalty(verdict, true);
      assertThat(limits).as("%s, seed %d", rebuilt, seed).isEqualTo(penalty(verdict, false));
      cost += limits;
    }
    return cost;
  }

  private static long penalty(Verdict verdict, boolean ofLimits) {
    return verdict.rules().stream()
        .filter(audit -> audit.rule().equals("Limit") == ofLimits)
        .mapToLong(RuleAudit::penalty)
        .sum();
  }
}
