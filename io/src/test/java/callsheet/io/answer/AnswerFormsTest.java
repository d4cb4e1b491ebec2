package callsheet.io.answer;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class AnswerFormsTest {

  @Test
  void textStandsInColumnsWhateverTheScript() {
    assertThat(AnswerText.of(SampleAnswer.ANSWER, Locale.KOREAN))
        .startsWith(
            """
            견본
              김: 벌점 1,200 <추가>.

            쇼핑호스트
              이름    사유   방송  증감     비율  평균  준수
              김<b>&  휴식  1,200    -5  95.25 %  41.5  예
              =1+1              7    +5    100 %  -1.5  아니요
            """);
    assertThat(AnswerText.of(SampleAnswer.ANSWER, Locale.ENGLISH))
        .endsWith("\naudited: 2 rosters audited\n");
  }

  @Test
  void csvHasKeysAndBareNumbersOfTheFirstTable() throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      AnswerCsv.write(SampleAnswer.ANSWER, csv, Locale.ENGLISH);
    }
    assertThat(text.toString().replace("\r\n", "\n"))
        .isEqualTo(
            """
            host,reason,shows,more,share,mean,kept
            김<b>&,rest,1200,-5,0.9525,41.5,true
            =1+1,,7,5,1.0000,-1.5,false
            """);
  }

  @Test
  void jsonHasBothLanguagesAndTypedCells() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      AnswerJson.write(SampleAnswer.ANSWER, json);
    }
    assertThat(text.toString())
        .startsWith("{\"analysis\":\"sample\",\"title\":{\"en\":\"A sample\",\"ko\":\"견본\"}")
        .contains("\"verified\":[{\"by\":\"audited\",")
        .contains(
            "\"hosts\":[{\"host\":\"김<b>&\",\"reason\":{\"en\":\"rest\",\"ko\":\"휴식\"},"
                + "\"shows\":1200,\"more\":-5,\"share\":0.9525,\"mean\":41.5,\"kept\":true}")
        .contains("{\"changes\":9,\"objective\":null}");
  }
}
