package callsheet.planner.analysis.variant;

import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What rules are called in answers: by their title and strength, and by what was written of them
/// where one stands in the rulebook several times.
public final class RuleNames {

  private final Map<Text, Long> counts = new HashMap<>();

  /// The names in a rulebook.
  public RuleNames(Rulebook rulebook) {
    rulebook.settings().forEach(setting -> counts.merge(setting.title(), 1L, Long::sum));
  }

  /// `Weekly days off (soft; days 2)`.
  public Text of(Setting setting) {
    String parameters =
        setting.source().parameters().entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    String written = setting.source().where().isBlank() ? parameters : setting.source().where();
    boolean needs = counts.getOrDefault(setting.title(), 1L) > 1 && !written.isEmpty();
    return needs
        ? Text.format("%s (%s; %s)", "%s (%s; %s)", setting.title(), strength(setting), written)
        : Text.format("%s (%s)", "%s (%s)", setting.title(), strength(setting));
  }

  private static Text strength(Setting setting) {
    return switch (setting.strength()) {
      case Strength.Hard _ -> new Text("hard", "필수");
      case Strength.Soft _ -> new Text("soft", "권장");
      case Strength.Ratio ratio -> {
        String share = "%.2f".formatted(ratio.atLeastBasisPoints() / 100.0);
        yield Text.of("≥ " + share.replaceFirst("\\.?0+$", "") + " %");
      }
    };
  }

  /// The names of some settings, the rest counted.
  public Text list(List<Setting> settings, int most) {
    List<Text> texts = settings.stream().limit(most).map(this::of).toList();
    String more = settings.size() > most ? ", +" + (settings.size() - most) : "";
    return new Text(
        texts.stream().map(Text::english).collect(Collectors.joining(", ")) + more,
        texts.stream().map(Text::korean).collect(Collectors.joining(", ")) + more);
  }
}
