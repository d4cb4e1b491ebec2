package callsheet.problem;

/// A studio or a make-up room and how many it holds at once.
public record Resource(String name, Kind kind, int capacity) {

  /// What a resource is.
  public enum Kind {
    STUDIO,
    MAKEUP
  }
}
