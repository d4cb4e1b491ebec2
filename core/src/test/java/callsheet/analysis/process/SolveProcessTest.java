package callsheet.analysis.process;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Table;
import callsheet.model.ModelSize;
import callsheet.result.Ending;
import callsheet.result.Neighbourhood;
import callsheet.result.Progress;
import callsheet.result.Round;
import callsheet.result.Run;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class SolveProcessTest {

  @Test
  void theAnswerSaysWhenWhatWasReachedAndBywhat() {
    Answer answer =
        SolveProcess.of(
            run(
                Ending.LIMIT,
                at(100, Score.of(0, 0, 1_000), Score.of(0, 0, 3_000)),
                at(2_000, Score.of(0, 0, 1_995), Score.of(0, 0, 2_200)),
                at(9_000, Score.of(0, 0, 2_000), Score.of(0, 0, 2_100)),
                at(10_000, Score.of(0, 0, 2_000), Score.of(0, 0, 2_100))));

    assertThat(answer.sentences())
        .extracting(text -> text.english())
        .containsExactly(
            "It ended at its limit with (0, 0, 2000): within 5.00 % of the bound (level 1).",
            "The first roster stood after 100 ms; 99 % of what was gained from then on was there"
                + " after 2.0 s.",
            "The last half of the time still brought 5 (level 1): more time may bring more.",
            "20,000,000 moves were tried, 2,000,000 a second; most better rosters came by: two"
                + " hosts swapped (75 %).");
  }

  @Test
  void aRunThatStoppedGainingSaysThatMoreTimeBringsLittle() {
    Answer answer =
        SolveProcess.of(
            run(
                Ending.LIMIT,
                at(100, Score.of(0, 0, 1_000), Score.of(0, 0, 3_000)),
                at(1_000, Score.of(0, 0, 2_000), Score.of(0, 0, 2_100)),
                at(10_000, Score.of(0, 0, 2_000), Score.of(0, 0, 2_050))));

    assertThat(answer.sentences().get(2).english())
        .isEqualTo("The last half of the time brought nothing: more time would bring little.");
  }

  @Test
  void aRunWithoutARosterSaysSo() {
    assertThat(SolveProcess.of(run(Ending.STOPPED)).sentences())
        .extracting(text -> text.english())
        .containsExactly("The record ends before there was a roster.");
  }

  @Test
  void aLongCourseIsThinnedAndKeepsItsEnd() {
    List<Progress> points = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      points.add(at(i, Score.of(0, 0, i), Score.of(0, 0, 9_000)));
    }
    Table table =
        SolveProcess.of(run(Ending.LIMIT, points.toArray(Progress[]::new))).tables().getLast();

    assertThat(table.key()).isEqualTo("progress");
    assertThat(table.rows()).hasSizeBetween(50, 101);
    assertThat(table.rows().getLast().getFirst()).isEqualTo(new Cell.Count(3_999));
  }

  private static Progress at(long millis, Score incumbent, Score bound) {
    return new Progress(millis, Optional.of(incumbent), Optional.of(bound));
  }

  private static Run run(Ending ending, Progress... progress) {
    List<Progress> points = List.of(progress);
    return new Run(
        ending,
        points.isEmpty() ? Optional.empty() : points.getLast().bound(),
        1,
        2,
        false,
        Duration.ofSeconds(10),
        points,
        Map.of("read", Duration.ofMillis(40)),
        Optional.of(new ModelSize(10, 2, 5, 40)),
        points.isEmpty()
            ? List.of()
            : List.of(
                new Round(
                    10_000,
                    List.of(
                        new Neighbourhood("swap", 15_000_000, 900, 4_000, 3),
                        new Neighbourhood("reassign", 5_000_000, 100, 500, 1)))),
        OptionalLong.of(200L << 20),
        Optional.empty());
  }
}
