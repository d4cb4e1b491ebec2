package callsheet.planner.analysis.whatif;

import callsheet.problem.Host;
import callsheet.problem.RuleSetting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes a host out of the lines of rules that name them, such as the programmes of `FixedHost`.
final class RulesWithout {

  private final Set<String> names;

  RulesWithout(Host host) {
    this.names = Set.of(host.id(), host.name());
  }

  /// The line without the host; empty if nothing is left of one of its parameters.
  Optional<RuleSetting> in(RuleSetting line) {
    RuleSetting changed = line;
    for (Map.Entry<String, Object> parameter : line.parameters().entrySet()) {
      Optional<Object> value = without(parameter.getValue());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      if (!value.get().equals(parameter.getValue())) {
        changed = changed.with(parameter.getKey(), value.get());
      }
    }
    return Optional.of(changed);
  }

  /// A list without what names the host, a map without their own entry; whatever else names them is
  /// gone.
  private Optional<Object> without(Object value) {
    return switch (value) {
      case String text -> Optional.<Object>of(text).filter(t -> !names.contains(text));
      case List<?> list -> {
        List<Object> kept = new ArrayList<>();
        list.forEach(item -> without(item).ifPresent(kept::add));
        yield kept.isEmpty() && !list.isEmpty() ? Optional.empty() : Optional.of(kept);
      }
      case Map<?, ?> map -> {
        Map<Object, Object> kept = new LinkedHashMap<>();
        int others = 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          if (!names.contains(entry.getKey())) {
            others++;
            without(entry.getValue()).ifPresent(same -> kept.put(entry.getKey(), same));
          }
        }
        yield kept.size() < others ? Optional.empty() : Optional.of(kept);
      }
      default -> Optional.of(value);
    };
  }
}
