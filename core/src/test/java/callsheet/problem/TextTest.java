package callsheet.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.IllegalFormatException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  private static final Object[] ARGUMENTS = {"가나", 1_234_567, -5L, 2.5};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no gap",
        "%s",
        "%s has %d, short of %d; %s",
        "%2$d of %1$s (%2$d), then %s",
        "%s is 95 %%",
        "%2$,d and %2$05d",
        "%s|%,d|%3d|%.1f",
        "%s has U+%04X"
      })
  void aSentenceIsWhatTheFormatterMakesOfIt(String form) {
    Text text = Text.format(form, form, ARGUMENTS);
    assertThat(text.english()).isEqualTo(String.format(Locale.ENGLISH, form, ARGUMENTS));
    assertThat(text.korean()).isEqualTo(String.format(Locale.KOREAN, form, ARGUMENTS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%s %s %s %s %s", "%5$s", "%0$s", "%1$", "%d", "%12", "%y"})
  void aSentenceThatCannotBeFilledIsRefused(String form) {
    assertThatThrownBy(() -> Text.format(form, "", ARGUMENTS))
        .isInstanceOf(IllegalFormatException.class);
  }

  @Test
  void aTextInASentenceIsPutInItsLanguage() {
    Text text = Text.format("%s, %d", "%2$d, %1$s", new Text("one", "하나"), 1);
    assertThat(text).isEqualTo(new Text("one, 1", "1, 하나"));
  }
}
