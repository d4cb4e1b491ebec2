package callsheet.cli;

import callsheet.planner.analysis.Names;
import callsheet.problem.Broadcast;
import callsheet.problem.Role;
import picocli.CommandLine.Option;

/// A seat named on the command line: a broadcast and a role.
final class NamedSeat {

  @Option(names = "--broadcast", paramLabel = "ID", required = true)
  private String broadcast;

  @Option(names = "--role", paramLabel = "main|sub|guest", defaultValue = "main")
  private Role role;

  /// The broadcast, which has a seat of the role.
  Broadcast broadcast(Names names) {
    return names.broadcast(broadcast, role);
  }

  Role role() {
    return role;
  }
}
