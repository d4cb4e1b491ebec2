package callsheet.engine.cpsat;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.Stop;
import callsheet.engine.cpsat.Feasibility.Answer;
import callsheet.engine.cpsat.Feasibility.Question;
import callsheet.engine.search.Rings;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FeasibilityTest {

  private final Rings rings = new Rings(1);
  private final Model model = rings.overfull();
  private final Feasibility feasibility = new Feasibility(model);
  private final int[] hard =
      IntStream.range(0, model.rows().count())
          .filter(row -> model.rows().level()[row] == Score.HARD)
          .toArray();

  @BeforeAll
  static void loadTheLibrary() {
    NativeLibrary.startLoading();
    assertThat(Feasibility.unavailable()).isEmpty();
  }

  private static Question question(int[] rows) {
    return new Question(rows, new int[0], new int[0], new int[0], new int[0]);
  }

  @Test
  void onlyWhatIsProvenIsImpossible() {
    Stop pressed = new Stop();
    pressed.press();
    Question all = question(hard);

    assertThat(feasibility.ask(all, 60, new Stop())).isInstanceOf(Answer.Impossible.class);
    assertThat(feasibility.ask(all, rings.open(), 60, new Stop()))
        .isInstanceOf(Answer.Impossible.class);
    assertThat(feasibility.ask(all, 60, pressed)).isInstanceOf(Answer.Unknown.class);
    assertThat(feasibility.ask(all, rings.open(), 60, pressed)).isInstanceOf(Answer.Unknown.class);
  }

  @Test
  void whateverRowIsLeftOutTheOthersHoldAsItSays() {
    for (int left : hard) {
      int[] others = IntStream.of(hard).filter(row -> row != left).toArray();

      Answer answer = feasibility.ask(question(others), rings.open(), 60, new Stop());

      assertThat(answer).as("without row %d", left).isInstanceOf(Answer.Possible.class);
      int[] hosts = rings.open();
      ((Answer.Possible) answer)
          .holding().stream()
              .forEach(
                  holds -> hosts[model.choices().choiceOf(holds)] = model.choices().hostOf(holds));
      boolean[] values = model.values(hosts);
      assertThat(IntStream.of(others))
          .allMatch(row -> model.rows().amount(row, model.activity(row, values)) == 0);
    }
  }
}
