package callsheet.problem;

/// A show of the days before the horizon that a host has already done.
///
/// @param startMinute negative: before the horizon
public record CarriedShow(
    String broadcastId, int startMinute, int endMinute, Role role, int host) {}
