package callsheet.cli;

import callsheet.planner.analysis.Names;
import callsheet.problem.Role;
import callsheet.problem.Seat;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The seats that a question is about, as asked for on the command line.
final class AskedSeats {

  @Option(names = "--broadcast", paramLabel = "ID")
  private Optional<String> broadcast;

  @Option(names = "--role", paramLabel = "main|sub|guest", descriptionKey = "asked-role")
  private Optional<Role> role;

  /// The seats of the broadcast, those of the role alone if one is named; none if no broadcast is.
  List<Seat> of(Names names) {
    if (broadcast.isEmpty() && role.isPresent()) {
      throw Refusal.usage("--role needs a --broadcast.", "--role은 --broadcast와 함께 씁니다.");
    }
    return broadcast.map(id -> names.seats(id, role)).orElse(List.of());
  }
}
