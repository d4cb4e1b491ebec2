package callsheet.problem;

/// A host on a role of a broadcast: a pin, or a line of a published roster.
///
/// @param broadcast index in [Scenario#broadcasts()]
/// @param host index in [Scenario#hosts()]
public record Assignment(int broadcast, Role role, int host) {}
