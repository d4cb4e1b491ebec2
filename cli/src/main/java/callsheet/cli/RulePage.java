package callsheet.cli;

import callsheet.rule.Rule;
import callsheet.rulebook.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The page of a rule, from `docs/rules`: the build puts the pages into the jar.
record RulePage(String text) {

  /// The page of a rule.
  static RulePage of(Class<? extends Rule> rule) {
    String file = "rules/" + Catalogue.name(rule) + ".md";
    try (InputStream in = RulePage.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the jar");
      }
      return new RulePage(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What holds, in Korean: the first line below the title that is written in it.
  String holdsInKorean() {
    return text.lines()
        .skip(1)
        .filter(line -> line.matches("[^|#>`].*") && line.codePoints().anyMatch(RulePage::isHangul))
        .findFirst()
        .orElse("");
  }

  private static boolean isHangul(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL;
  }
}
