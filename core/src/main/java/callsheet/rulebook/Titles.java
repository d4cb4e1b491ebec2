package callsheet.rulebook;

import callsheet.problem.Text;
import callsheet.rulebook.Rulebook.Setting;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What planners call rules that are set more than once: `Shows per period (month)`.
final class Titles {

  private static final Collector<CharSequence, ?, String> BRACKETS =
      Collectors.joining(", ", " (", ")");

  private Titles() {}

  /// The settings with titles that tell those of one rule apart: by the first parameter that does,
  /// else by all that differ. Those that differ in none keep their common title.
  static List<Setting> apart(List<Setting> settings) {
    return settings.stream()
        .map(setting -> {
          List<Setting> alike =
              settings.stream().filter(other -> other.name().equals(setting.name())).toList();
          return alike.size() == 1 ? setting : titled(setting, alike);
        })
        .toList();
  }

  private static Setting titled(Setting setting, List<Setting> alike) {
    List<Object[]> values = alike.stream().map(Setting::rule).map(Records::components).toList();
    int[] differing =
        IntStream.range(0, values.getFirst().length).filter(i -> distinct(values, i) > 1).toArray();
    OptionalInt telling =
        IntStream.of(differing).filter(i -> distinct(values, i) == values.size()).findFirst();
    List<Text> named =
        (telling.isPresent() ? IntStream.of(telling.getAsInt()) : IntStream.of(differing))
            .mapToObj(i -> words(setting, i))
            .toList();
    return named.isEmpty()
        ? setting
        : setting.withTitle(
            new Text(
                setting.title().english() + named.stream().map(Text::english).collect(BRACKETS),
                setting.title().korean() + named.stream().map(Text::korean).collect(BRACKETS)));
  }

  private static long distinct(List<Object[]> values, int i) {
    return values.stream().map(each -> each[i]).distinct().count();
  }

  private static Text words(Setting setting, int i) {
    Object value = Records.components(setting.rule())[i];
    if (value instanceof Enum<?> constant) {
      List<String> words = Words.of(constant);
      return new Text(words.getFirst(), words.get(Math.min(1, words.size() - 1)));
    }
    String name = setting.rule().getClass().getRecordComponents()[i].getName();
    return Text.of(name + " " + value);
  }
}
