package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.EngineFault;
import callsheet.roster.Score;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class FaultsTest {

  private final StringWriter said = new StringWriter();

  @Test
  void anEngineThatContradictsItselfEndsWithCodeFiveAndSaysWhatToSend() throws IOException {
    int code =
        new Faults(new PrintWriter(said, true), Locale.ENGLISH).report(drift(), List.of("solve"));

    assertThat(code).isEqualTo(5);
    assertThat(said.toString())
        .contains("A fault of Callsheet", "please send us", "no result was written", "the scenario")
        .doesNotContain("\tat ");
    Matcher report = Pattern.compile("\\S*callsheet-error-\\S*\\.txt").matcher(said.toString());
    assertThat(report.find()).isTrue();
    Path file = Path.of(report.group());
    assertThat(Files.readString(file)).contains("(0, 0, 5)", "(0, 0, 4)", "arguments: [solve]");
    Files.delete(file);
  }

  @Test
  void itSaysSoInKorean() throws IOException {
    new Faults(new PrintWriter(said, true), Locale.KOREAN).report(drift(), List.of());

    assertThat(said.toString()).contains("결과를 쓰지 않았습니다", "보내 주세요");
    Matcher report =
        Pattern.compile("[^\\s을]*callsheet-error-[^\\s]*?\\.txt").matcher(said.toString());
    assertThat(report.find()).isTrue();
    Files.delete(Path.of(report.group()));
  }

  private static EngineFault drift() {
    return EngineFault.drift(Score.of(0, 0, 5), Score.of(0, 0, 4));
  }
}
