package callsheet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.bound.Relaxation;
import callsheet.engine.columns.Shifts;
import callsheet.engine.cpsat.Exact;
import callsheet.engine.cpsat.NativeLibrary;
import callsheet.engine.search.Incumbent;
import callsheet.engine.search.Rings;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.result.Ending;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ProofsTest {

  private final Stop over = new Stop();

  @BeforeAll
  static void loadTheLibrary() {
    NativeLibrary.startLoading();
    assertThat(NativeLibrary.failure()).isEmpty();
  }

  @Test
  @Timeout(120)
  void whatPricesCannotProveIsProvenBesideTheRounds() {
    Rings rings = new Rings(4);
    Model model = rings.model();

    Solution solved = Engine.solve(model, clock(600), Optional.empty(), event -> {}, new Stop());
    Solution improved = Engine.improve(model, clock(600), rings.open(), new Stop());

    for (Solution solution : List.of(solved, improved)) {
      assertThat(ModelScore.of(model, solution.hosts())).isEqualTo(solution.score());
      assertThat(solution.score()).isEqualTo(rings.best());
      assertThat(solution.ending()).isEqualTo(Ending.OPTIMAL);
      assertThat(solution.bound()).contains(rings.best());
    }
  }

  @Test
  void thatNoRosterKeepsTheHardRulesIsProvenBesideTheRounds() {
    Rings rings = new Rings(4);
    Model overfull = rings.overfull();

    Solution solved = Engine.solve(overfull, clock(3), Optional.empty(), event -> {}, new Stop());
    Solution improved = Engine.improve(overfull, clock(3), rings.open(), new Stop());

    for (Solution solution : List.of(solved, improved)) {
      assertThat(ModelScore.of(overfull, solution.hosts())).isEqualTo(solution.score());
      assertThat(solution.score().level(Score.HARD)).isNegative();
      assertThat(solution.ending()).isEqualTo(Ending.INFEASIBLE);
    }
  }

  @Test
  void aLargeModelIsProvenWhileItBreaksHardRules() {
    Model large = new Rings(410).overfull();
    assertThat(new Exact(large, clock(1), over, (from, to) -> 0).isSmall()).isFalse();

    Solution solution =
        Engine.solve(large, Solves.settings(1_500, 1, 1), Optional.empty(), e -> {}, new Stop());

    assertThat(ModelScore.of(large, solution.hosts())).isEqualTo(solution.score());
    assertThat(solution.ending()).isEqualTo(Ending.INFEASIBLE);
  }

  @Test
  void aProofIsWaitedForByNobodyAndNoOtherBeginsBesideIt() throws Exception {
    // given a proof that does not come back from the first roster that it finds
    Shifts shifts = new Shifts(12, 7, 3, 2);
    Model model = shifts.model();
    CompletableFuture<Boolean> found = new CompletableFuture<>();
    CompletableFuture<Boolean> goOn = new CompletableFuture<>();
    Runnable onImproved =
        () -> {
          found.complete(true);
          goOn.join();
        };
    Proofs proofs = new Proofs(exact(model), incumbent(model, shifts.nobody(), onImproved), over);
    try (Crew crew = new Crew(2, over)) {
      proofs.proveLarge(crew, 60);
      assertThat(found.get(60, TimeUnit.SECONDS)).isTrue();
      // when
      proofs.proveLarge(crew, 60);
      // then the other thread is free
      long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      assertThat(crew.run(List.of(() -> {}), deadline)).isTrue();
    } finally {
      over.press();
      goOn.complete(true);
    }
  }

  @Test
  @Timeout(60)
  void aProofBesideTheRoundsComesToItsEnd() throws InterruptedException {
    Rings rings = new Rings(4);
    Model overfull = rings.overfull();
    Exact exact = exact(overfull);
    Proofs proofs = new Proofs(exact, incumbent(overfull, rings.open(), () -> {}), over);
    try (Crew crew = new Crew(1, over)) {
      proofs.proveLarge(crew, 60);
      while (!exact.isProvenInfeasible()) {
        over.await(Duration.ofMillis(1));
      }
    }
    assertThat(exact.isProvenInfeasible()).isTrue();
  }

  @Test
  void noProofBeginsWhenTheTimeIsUp() {
    Rings rings = new Rings(4);
    Model overfull = rings.overfull();
    Exact exact = exact(overfull);

    new Proofs(exact, incumbent(overfull, rings.open(), () -> {}), over)
        .proveSmall(10, System.nanoTime());

    assertThat(exact.isProvenInfeasible()).isFalse();
  }

  @Test
  @Timeout(60)
  void aProofThatIsCalledHomeDecidesNothing() {
    Rings rings = new Rings(4);
    Model overfull = rings.overfull();
    Exact exact = exact(overfull);
    Incumbent incumbent = incumbent(overfull, rings.open(), () -> {});
    Score bound = incumbent.bound();
    over.press();

    new Proofs(exact, incumbent, over)
        .proveSmall(600, System.nanoTime() + Duration.ofMinutes(10).toNanos());

    assertThat(exact.isProvenInfeasible()).isFalse();
    assertThat(incumbent.bound()).isEqualTo(bound);
  }

  private static Settings clock(int seconds) {
    return new Settings(Duration.ofSeconds(seconds), 1, 2, false);
  }

  private Exact exact(Model model) {
    return new Exact(model, clock(60), over, (from, to) -> 0);
  }

  private static Incumbent incumbent(Model model, int[] hosts, Runnable onImproved) {
    return new Incumbent(
        model,
        ModelScore.of(model, hosts),
        hosts,
        new Relaxation(model).bound(),
        new Incumbent.Listener() {
          @Override
          public void improved(Score score) {
            onImproved.run();
          }

          @Override
          public void tightened(Score bound) {}
        });
  }
}
