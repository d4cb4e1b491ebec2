package callsheet.cli;

import callsheet.io.table.NearMiss;
import callsheet.problem.Broadcast;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The seats that a question is about, as asked for on the command line.
final class AskedSeats {

  @Option(names = "--broadcast", paramLabel = "ID")
  private Optional<String> broadcast;

  @Option(names = "--role", paramLabel = "main|sub|guest", descriptionKey = "asked-role")
  private Optional<Role> role;

  /// The seats of the broadcast, those of the role alone if one is named; none if no broadcast is.
  List<Seat> of(Scenario scenario) {
    if (broadcast.isEmpty()) {
      if (role.isPresent()) {
        throw Refusal.usage("--role needs a --broadcast.", "--role은 --broadcast와 함께 씁니다.");
      }
      return List.of();
    }
    Broadcast asked = scenario.broadcast(broadcast.get()).orElseThrow(() -> unknown(scenario));
    List<Seat> seats =
        scenario.seatsOf(asked).stream()
            .filter(seat -> role.isEmpty() || seat.role() == role.get())
            .toList();
    if (seats.isEmpty()) {
      throw Refusal.usage(
          "The broadcast %s has no%s seat.",
          "방송 %s에는 %s 자리가 없습니다.",
          asked.id(),
          role.map(r -> " " + r.name().toLowerCase(Locale.ROOT)).orElse(""));
    }
    return seats;
  }

  private Refusal unknown(Scenario scenario) {
    String near =
        NearMiss.find(
                broadcast.orElseThrow(), scenario.broadcasts().stream().map(Broadcast::id).toList())
            .map(id -> " " + id + "?")
            .orElse("");
    return Refusal.usage(
        "The scenario has no broadcast %s.%s", "시나리오에 방송 %s이(가) 없습니다.%s", broadcast.get(), near);
  }
}
