package callsheet.planner.analysis.conflict;

import callsheet.problem.Absence;
import callsheet.problem.Host;
import callsheet.problem.Request;
import callsheet.problem.Seat;
import callsheet.roster.Instance;
import callsheet.rulebook.Rulebook.Setting;

/// What a conflict is made of: something that could be given up by itself.
public sealed interface Member {

  /// The planner's order that a host takes a seat.
  record Pinned(Seat seat, Host host) implements Member {}

  /// A host is absent, and a hard setting heeds it.
  record Away(Setting setting, Host host, Absence absence) implements Member {}

  /// A host is banned from something, or has declined it.
  record Refused(Setting setting, Host host, Request request) implements Member {}

  /// A host may not take some seats by what they are: all those of a category, say.
  ///
  /// @param what the category, the channel; empty where the rule looks at neither
  record Unfit(Setting setting, Host host, String what) implements Member {}

  /// Some hosts may not take a seat by what they are.
  record UnfitFor(Setting setting, Seat seat) implements Member {}

  /// One case of a hard rule.
  record Case(Setting setting, Instance instance) implements Member {}
}
