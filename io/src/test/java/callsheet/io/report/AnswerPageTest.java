package callsheet.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.io.answer.SampleAnswer;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AnswerPageTest {

  @Test
  void thePageHasSentencesPicturesTablesAndProofs() throws Exception {
    StringBuilder text = new StringBuilder();
    AnswerPage.write(SampleAnswer.ANSWER, "December <live>", text, Locale.KOREAN);
    ReadPage page = ReadPage.of(text.toString());

    assertThat(page.root().getAttribute("lang")).isEqualTo("ko");
    assertThat(page.all("p", "sentence")).hasSize(1);
    assertThat(page.all("svg", "plot")).hasSize(2);
    assertThat(page.all("rect", "series0")).hasSize(2);
    assertThat(page.all("path", "series0").getFirst().getAttribute("d"))
        .startsWith("M")
        .contains("H");
    assertThat(page.all("table", "answer")).hasSize(2);
    assertThat(page.rows("sample")).hasSize(5);
    assertThat(page.all("ul", "proofs").getFirst().getTextContent()).contains("2 rosters audited");
  }
}
