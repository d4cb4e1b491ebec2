package callsheet.problem;

import java.util.Locale;

/// A sentence that a person reads, in English and in Korean.
public record Text(String english, String korean) {

  /// The sentence both languages share, e.g. a name.
  public static Text of(String both) {
    return new Text(both, both);
  }

  /// Both sentences formatted with the same arguments; a [Text] among them is put in its language.
  public static Text format(String english, String korean, Object... arguments) {
    return new Text(
        Sentence.filled(Locale.ENGLISH, english, in(Locale.ENGLISH, arguments)),
        Sentence.filled(Locale.KOREAN, korean, in(Locale.KOREAN, arguments)));
  }

  /// The sentence in a language: Korean for `ko`, else English.
  public String in(Locale locale) {
    return locale.getLanguage().equals("ko") ? korean : english;
  }

  private static Object[] in(Locale locale, Object... arguments) {
    Object[] result = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      result[i] = arguments[i] instanceof Text text ? text.in(locale) : arguments[i];
    }
    return result;
  }
}
