package callsheet.answer;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import callsheet.answer.Table.Column;
import callsheet.problem.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {

  private static final Text TITLE = new Text("Title", "제목");
  private static final Proof PROOF = new Proof(Proof.Kind.READ, TITLE);
  private static final Table TABLE =
      new Table(
          "hosts",
          TITLE,
          List.of(Column.of("host", "host", "호스트")),
          List.of(List.of(Cell.of("Kim"))));

  @Test
  void anAnswerSaysHowItIsKnown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Answer("why", TITLE, List.of(), List.of(), List.of(), List.of()))
        .withMessageContaining("how it is known");
  }

  @Test
  void tablesHaveKeysOfTheirOwn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Answer("why", TITLE, List.of(), List.of(PROOF), List.of(TABLE, TABLE), List.of()));
  }

  @Test
  void aChartShowsColumnsThatThereAre() {
    Chart chart = new Chart(Chart.Kind.BARS, TITLE, "hosts", "host", List.of("shows"));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Answer("why", TITLE, List.of(), List.of(PROOF), List.of(TABLE), List.of(chart)));
  }

  @Test
  void aRowHasACellForEachColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Table("hosts", TITLE, TABLE.columns(), List.of(List.of(Cell.NONE, Cell.NONE))));
  }
}
