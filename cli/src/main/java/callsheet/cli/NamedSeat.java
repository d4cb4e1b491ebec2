package callsheet.cli;

import callsheet.io.table.NearMiss;
import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.rule.MessageWords;
import java.util.List;
import picocli.CommandLine.Option;

/// A seat named on the command line: a broadcast and a role.
final class NamedSeat {

  @Option(names = "--broadcast", paramLabel = "ID", required = true)
  private String broadcast;

  @Option(names = "--role", paramLabel = "main|sub|guest", defaultValue = "main")
  private Role role;

  /// The broadcast of the scenario, which has a seat of the role.
  Broadcast broadcast(Scenario scenario) {
    Broadcast found =
        scenario
            .broadcast(broadcast)
            .orElseThrow(() ->
                unknown(
                    broadcast,
                    "broadcast",
                    "방송",
                    scenario.broadcasts().stream().map(Broadcast::id).toList()));
    if (found.seats(role) == 0) {
      throw Refusal.usage(
          "The broadcast %s has no %s seat.",
          "방송 %s에는 %s 자리가 없습니다.", broadcast, MessageWords.role(role));
    }
    return found;
  }

  Role role() {
    return role;
  }

  /// The host of an id, or of a name that only one host has.
  static Host host(Scenario scenario, String idOrName) {
    return scenario
        .host(idOrName)
        .orElseGet(() -> {
          List<Host> named =
              scenario.hosts().stream().filter(h -> h.name().equals(idOrName)).toList();
          if (named.size() > 1) {
            throw Refusal.usage(
                "%d hosts are called %s; name one by id: %s.",
                "%2$s 이름의 호스트가 %1$d명입니다. 사번으로 지정하세요: %3$s.",
                named.size(),
                idOrName,
                String.join(", ", named.stream().map(Host::id).toList()));
          }
          return named.stream()
              .findFirst()
              .orElseThrow(() ->
                  unknown(
                      idOrName,
                      "host",
                      "호스트",
                      scenario.hosts().stream()
                          .flatMap(h -> List.of(h.id(), h.name()).stream())
                          .toList()));
        });
  }

  private static Refusal unknown(String name, String english, String korean, List<String> known) {
    return NearMiss.find(name, known)
        .map(near ->
            Refusal.usage(
                "The scenario has no %s %s. Maybe %s?",
                "시나리오에 없는 %4$s입니다: %2$s. 혹시 %3$s?", english, name, near, korean))
        .orElseGet(() ->
            Refusal.usage(
                "The scenario has no %s %s.", "시나리오에 없는 %3$s입니다: %2$s.", english, name, korean));
  }
}
