package callsheet.roster;

import callsheet.problem.Role;

/// A line of a roster that people have been told.
///
/// @param hostId as written; the host may have left since
/// @param hostName the name if only that is written, too
/// @param isPinned whether the planner ordered it
public record PublishedLine(
    PublishedShow show, Role role, String hostId, String hostName, boolean isPinned) {

  /// The same line of a show of which more is known.
  public PublishedLine of(PublishedShow known) {
    return new PublishedLine(known, role, hostId, hostName, isPinned);
  }

  /// What people call the host: the name, or the id if there is none.
  public String who() {
    return hostName.isEmpty() ? hostId : hostName;
  }
}
