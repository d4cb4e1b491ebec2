package callsheet.io.roster;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.io.answer.SampleAnswer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class AnswerWorkbookTest {

  @Test
  void aSheetForTheSentencesAndOneForEachTable() throws IOException {
    try (ReadableWorkbook workbook = written()) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly("A sample", "Hosts", "Hosts 2");
      List<Row> hosts = workbook.findSheet("Hosts").orElseThrow().read();
      assertThat(hosts.get(1).getCellText(0)).isEqualTo("김<b>&");
      assertThat(hosts.get(1).getCellAsNumber(2)).contains(new BigDecimal(1200));
      assertThat(hosts.get(1).getCellAsNumber(4)).contains(new BigDecimal("0.9525"));
      // A text that looks like a formula stays a text.
      assertThat(hosts.get(2).getCellText(0)).isEqualTo("=1+1");
    }
  }

  private static ReadableWorkbook written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnswerWorkbook.write(SampleAnswer.ANSWER, "December", out, Locale.ENGLISH);
    return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
