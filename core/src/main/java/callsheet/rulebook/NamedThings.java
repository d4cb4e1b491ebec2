package callsheet.rulebook;

import callsheet.problem.Broadcast;
import callsheet.problem.Category;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.rule.Parameter;
import callsheet.rule.Parameter.Reference;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds names in parameters that the scenario does not know.
final class NamedThings {

  /// A name that nothing bears, what it should name, and what there is.
  ///
  /// @param pointer where it lies in the parameter
  /// @param isKey whether it is the key of a table
  record Dangling(Text kind, String name, String pointer, boolean isKey, List<String> known) {}

  private final Scenario scenario;
  private final List<Dangling> dangling = new ArrayList<>();

  private NamedThings(Scenario scenario) {
    this.scenario = scenario;
  }

  /// The names in a value that its parameter says must be known and are not.
  static List<Dangling> dangling(Scenario scenario, Optional<Parameter> parameter, Object value) {
    NamedThings things = new NamedThings(scenario);
    things.visit(parameter.map(Parameter::names).orElse(Reference.NOTHING), value, "", false);
    return things.dangling;
  }

  private void visit(Reference reference, Object value, String pointer, boolean isKey) {
    switch (value) {
      case Collection<?> all -> {
        int index = 0;
        for (Object each : all) {
          visit(reference, each, pointer + "/" + index++, isKey);
        }
      }
      case Map<?, ?> map ->
          map.keySet().forEach(key -> visit(reference, key, pointer + "/" + key, true));
      case Record inner -> visitComponents(inner, pointer);
      case String name -> check(reference, name, pointer, isKey);
      default -> {}
    }
  }

  private void visitComponents(Record inner, String pointer) {
    RecordComponent[] components = inner.getClass().getRecordComponents();
    Object[] values = Records.components(inner);
    for (int i = 0; i < components.length; i++) {
      Parameter parameter = components[i].getAnnotation(Parameter.class);
      Reference reference = parameter == null ? Reference.NOTHING : parameter.names();
      visit(reference, values[i], pointer + "/" + Names.snake(components[i].getName()), false);
    }
  }

  private void check(Reference reference, String name, String pointer, boolean isKey) {
    if (reference == Reference.NOTHING || name.isEmpty()) {
      return;
    }
    List<String> known = known(reference);
    if (!known.contains(name)) {
      dangling.add(new Dangling(kind(reference), name, pointer, isKey, known));
    }
  }

  private static Text kind(Reference reference) {
    return switch (reference) {
      case HOST -> new Text("host", "쇼핑호스트");
      case PROGRAMME -> new Text("programme", "프로그램");
      case CATEGORY -> new Text("category", "상품군");
      case CHANNEL -> new Text("channel", "채널");
      case BRAND -> new Text("brand", "브랜드");
      case NOTHING -> Text.of("");
    };
  }

  private List<String> known(Reference reference) {
    return switch (reference) {
      case HOST -> scenario.hosts().stream().map(Host::id).toList();
      case PROGRAMME -> ofBroadcasts(Broadcast::programme).toList();
      case CATEGORY ->
          Stream.concat(
                  scenario.categories().stream().map(Category::name),
                  ofBroadcasts(Broadcast::category))
              .distinct()
              .toList();
      case CHANNEL -> ofBroadcasts(Broadcast::channel).toList();
      case BRAND -> ofBroadcasts(Broadcast::brand).toList();
      case NOTHING -> List.of();
    };
  }

  private Stream<String> ofBroadcasts(Function<Broadcast, String> text) {
    return scenario.broadcasts().stream().map(text).filter(t -> !t.isEmpty()).distinct();
  }
}
