package callsheet.cli;

import java.util.List;
import java.util.Locale;

/// The languages that people are spoken to in.
enum Language {
  /// English.
  EN(Locale.ENGLISH),
  /// Korean.
  KO(Locale.KOREAN);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /// Its locale.
  Locale locale() {
    return locale;
  }

  /// The language that `--lang` asks for, before anything else is parsed, so that usage errors are
  /// in it too; else that of the locale.
  static Language of(List<String> arguments, Locale fallback) {
    String asked = fallback.getLanguage();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith("--lang=")) {
        asked = argument.substring("--lang=".length());
      } else if (argument.equals("--lang") && i + 1 < arguments.size()) {
        asked = arguments.get(i + 1);
      }
    }
    return asked.equalsIgnoreCase("ko") ? KO : EN;
  }
}
