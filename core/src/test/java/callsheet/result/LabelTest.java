package callsheet.result;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.roster.Score;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LabelTest {

  private static final Score SCORE = Score.of(0, 0, 1_000_000);

  @Test
  void aBoundThatIsReachedProvesTheOptimum() {
    assertThat(label(Ending.OPTIMAL, Optional.of(SCORE)).text().english())
        .isEqualTo("proven optimal");
  }

  @Test
  void onlyADistanceFromTheBoundIsExplained() {
    assertThat(label(Ending.LIMIT, Optional.of(Score.of(0, 0, 1_004_001))).meaning())
        .hasValueSatisfying(
            meaning -> assertThat(meaning.english()).startsWith("No roster is better by more"));
    assertThat(label(Ending.OPTIMAL, Optional.of(SCORE)).meaning()).isEmpty();
    assertThat(label(Ending.LIMIT, Optional.empty()).meaning()).isEmpty();
  }

  @Test
  void theGapIsRoundedUp() {
    Label label = label(Ending.LIMIT, Optional.of(Score.of(0, 0, 1_004_001)));
    assertThat(label.text().english()).isEqualTo("within 0.41 % of the bound (level 1)");
    assertThat(label.gap()).hasValue(0.004001);
  }

  @Test
  void aBoundThatIsFarAwayIsSaidToBeYoung() {
    Label label = label(Ending.LIMIT, Optional.of(Score.of(0, 0, 1_481_234)));
    assertThat(label.kind()).isEqualTo("gap");
    assertThat(label.text().english())
        .isEqualTo(
            "stopped at 3.0 s, too early for a useful bound: 48.13 % away from it (level 1)");
    assertThat(label.text().korean()).isEqualTo("3.0초에서 멈춤, 아직 쓸 만한 한계가 없음: 한계와의 격차 48.13 % (1단계)");
  }

  @Test
  void theFirstLevelThatDiffersIsNamed() {
    Label label = label(Ending.LIMIT, Optional.of(Score.of(0, 12, 2_000_000)));
    assertThat(label.text().english()).isEqualTo("unfilled seats: at most 12 better by the bound");
  }

  @Test
  void brokenRulesAndOpenSeatsAreCounted() {
    Run run = run(Ending.LIMIT, Optional.of(Score.of(0, 0, 0)));
    assertThat(Label.of(Score.of(-390, 0, 0), run).text().english())
        .isEqualTo("hard rules: at most 390 better by the bound");
  }

  @Test
  void withoutABoundNothingIsClaimed() {
    assertThat(label(Ending.LIMIT, Optional.empty()).text().english())
        .isEqualTo("stopped at 3.0 s, bound not known");
  }

  @Test
  void whatCannotBeDoneIsSaidToBeInfeasible() {
    assertThat(label(Ending.INFEASIBLE, Optional.of(SCORE)).kind()).isEqualTo("infeasible");
  }

  private static Label label(Ending ending, Optional<Score> bound) {
    return Label.of(SCORE, run(ending, bound));
  }

  private static Run run(Ending ending, Optional<Score> bound) {
    return new Run(
        ending,
        bound,
        1,
        2,
        false,
        Duration.ofSeconds(3),
        List.of(),
        Map.of(),
        Optional.empty(),
        List.of(),
        OptionalLong.empty(),
        Optional.empty());
  }
}
