package callsheet.planner.analysis.desk;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.compile.Compiler;
import callsheet.compile.Eligibility;
import callsheet.engine.WarmStart;
import callsheet.fixture.RandomRosters;
import callsheet.fixture.RandomScenario;
import callsheet.fixture.RandomSettings;
import callsheet.judge.Judge;
import callsheet.model.Model;
import callsheet.planner.analysis.Subject;
import callsheet.problem.Host;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Score;
import callsheet.roster.Verdict;
import callsheet.rule.Rule;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.RulebookReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever the scenario, its rules and the roster, what the desk says of a seat is what a full
/// audit says of the roster with that one change.
///
/// A failure names its seed; `-Dcallsheet.seed=N -Dcallsheet.rounds=1` repeats it alone.
final class DeskAgreesWithTheJudgeTest {

  private static final long FIRST_SEED = Long.getLong("callsheet.seed", 1);
  private static final int ROUNDS = Integer.getInteger("callsheet.rounds", 20);
  private static final int SEATS = 3;

  @Test
  void everyHostIsRankedOrBlockedAsTheJudgeWould() {
    int possible = 0;
    int blocked = 0;
    int byRows = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Random random = new Random(seed);
      Subject subject = subject(seed, random);
      Desk desk = Desk.of(subject, 1);
      byRows += desk.countsByRows() ? 1 : 0;
      for (int i = 0; i < SEATS && !subject.scenario().seats().isEmpty(); i++) {
        List<Seat> seats = subject.scenario().seats();
        Seat seat = seats.get(random.nextInt(seats.size()));
        Recommendation found = desk.recommend(seat.broadcast(), seat.role());

        possible += found.possible().size();
        blocked += found.blocked().size();
        assertThat(found.possible().size() + found.blocked().size())
            .isEqualTo(subject.scenario().hosts().size());
        found.possible().forEach(candidate -> check(seed(subject), subject, candidate));
        found.blocked().forEach(candidate -> check(seed(subject), subject, candidate));
        checkOrder(found.possible());
      }
    }
    assertThat(possible).as("hosts who could").isGreaterThan(ROUNDS);
    assertThat(blocked).as("hosts who could not").isGreaterThan(ROUNDS);
    assertThat(byRows).as("rosters that the rows hold").isGreaterThan(0).isLessThan(ROUNDS);
  }

  @Test
  void aVerdictOnAChangeIsTheFullOne() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Random random = new Random(seed);
      Subject subject = subject(seed, random);
      Desk desk = Desk.of(subject, 1);
      List<Seat> seats = subject.scenario().seats();
      for (int i = 0; i < 2 * SEATS && !seats.isEmpty(); i++) {
        Seat seat = seats.get(random.nextInt(seats.size()));
        Roster changed =
            subject.roster().with(seat, random.nextInt(-1, subject.scenario().hosts().size()));
        Verdict full = Judge.audit(subject.rulebook(), changed);
        Verdict quick = desk.audit(changed);

        assertThat(quick.score()).as("seed %d", seed).isEqualTo(full.score());
        assertThat(worth(quick)).as("seed %d", seed).isEqualTo(worth(full));
      }
    }
  }

  @Test
  void whyAndItsExchangeAreWorthWhatTheJudgeSays() {
    int exchanges = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      Random random = new Random(seed);
      Subject subject = subject(seed, random);
      Desk desk = Desk.of(subject, 1);
      List<Seat> seats = subject.scenario().seats();
      for (int i = 0; i < SEATS && !seats.isEmpty(); i++) {
        Seat seat = seats.get(random.nextInt(seats.size()));
        Host host =
            subject.scenario().hosts().get(random.nextInt(subject.scenario().hosts().size()));
        SeatChoice choice = desk.why(seat.broadcast(), seat.role(), host);

        assertThat(choice.verdict().score())
            .as("seed %d", seed)
            .isEqualTo(Judge.audit(subject.rulebook(), choice.other()).score());
        for (Exchange exchange : choice.exchange()) {
          exchanges++;
          Score full = Judge.audit(subject.rulebook(), exchange.roster()).score();
          assertThat(exchange.verdict().score()).as("seed %d", seed).isEqualTo(full);
          assertThat(full.level(Score.HARD))
              .isGreaterThanOrEqualTo(subject.verdict().score().level(Score.HARD));
          assertThat(exchange.roster().takes(host, choice.seat())).isTrue();
        }
        assertThat(choice.answer().sentences()).isNotEmpty();
      }
    }
    assertThat(exchanges).isPositive();
  }

  private static void check(String seed, Subject subject, Candidate.Possible candidate) {
    Roster with =
        candidate.stands()
            ? subject.roster()
            : subject.roster().with(candidate.seat(), candidate.host().index());
    Verdict full = Judge.audit(subject.rulebook(), with);
    assertThat(candidate.score()).as(seed).isEqualTo(full.score());
    assertThat(full.score().level(Score.HARD))
        .as(seed)
        .isGreaterThanOrEqualTo(subject.verdict().score().level(Score.HARD));
  }

  /// A blocked host may not take the seat, or breaks a hard rule further by taking it; and the
  /// rules named are such.
  private static void check(String seed, Subject subject, Candidate.Blocked candidate) {
    Roster with = subject.roster().with(candidate.seat(), candidate.host().index());
    Verdict full = Judge.audit(subject.rulebook(), with);
    List<String> broken = new ArrayList<>();
    for (RuleAudit audit : full.rules()) {
      RuleAudit before = subject.verdict().rules().get(audit.setting());
      if (audit.level() == Score.HARD && audit.penalty() > before.penalty()) {
        broken.add(audit.title().english());
      }
    }
    boolean mayTake =
        new Eligibility(subject.scenario(), subject.rulebook())
            .blocking(candidate.seat(), candidate.host())
            .isEmpty();
    boolean isOpen = subject.scenario().pinnedHost(candidate.seat()).isEmpty();
    assertThat(isOpen && mayTake && broken.isEmpty()).as(seed).isFalse();
    assertThat(broken)
        .as(seed)
        .containsAll(candidate.blocks().stream().map(block -> block.rule().english()).toList());
    if (isOpen && mayTake) {
      assertThat(candidate.blocks().stream().map(block -> block.rule().english()).distinct())
          .as(seed)
          .containsExactlyInAnyOrderElementsOf(broken.stream().distinct().toList());
    }
  }

  private static void checkOrder(List<Candidate.Possible> possible) {
    for (int i = 1; i < possible.size(); i++) {
      assertThat(possible.get(i - 1).score()).isGreaterThanOrEqualTo(possible.get(i).score());
    }
  }

  private static List<String> worth(Verdict verdict) {
    return verdict.rules().stream()
        .map(audit ->
            audit.rule() + " " + audit.penalty() + " " + audit.gain() + " " + audit.level())
        .toList();
  }

  private static String seed(Subject subject) {
    return "scenario " + subject.scenario().name() + ", roster " + subject.roster().hashCode();
  }

  /// Mostly a roster that the rows hold and that keeps hard rules, sometimes one made by hand.
  private static Subject subject(long seed, Random random) {
    Scenario scenario = RandomScenario.of(seed).toBuilder().name("seed " + seed).build();
    Rulebook rulebook = rulebook(scenario, random);
    int[] hosts = new int[scenario.seats().size()];
    if (random.nextInt(3) == 0) {
      Arrays.setAll(hosts, s -> random.nextInt(-1, scenario.hosts().size()));
    } else {
      Model model = Compiler.compile(scenario, rulebook, 1);
      int[] drawn = RandomRosters.of(scenario, model, random).hosts();
      hosts = WarmStart.of(model, drawn).hosts();
    }
    return Subject.of(rulebook, Roster.of(scenario, hosts));
  }

  private static Rulebook rulebook(Scenario scenario, Random random) {
    if (random.nextBoolean()) {
      return RulebookReader.defaults(scenario);
    }
    RandomSettings settings = new RandomSettings(random, scenario);
    List<RuleSetting> lines = new ArrayList<>();
    for (Class<? extends Rule> rule : Catalogue.RULES) {
      for (Binding strength : Catalogue.info(rule).strengths()) {
        if (random.nextInt(3) == 0) {
          lines.add(settings.of(rule, strength));
        }
      }
    }
    return RulebookReader.bindOnly(scenario, lines).orElseThrow();
  }
}
