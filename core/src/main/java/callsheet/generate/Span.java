package callsheet.generate;

/// A slot of a channel's day before anything is sold in it; minutes since 06:00 of the day.
record Span(int start, int end, Shape shape) {

  /// What kind of slot it is.
  enum Shape {
    /// A show of about an hour.
    SHOW,
    /// A show of two hours or more.
    FLAGSHIP,
    /// A taped spot between two shows.
    FILLER,
    /// A taped repeat in the small hours.
    RERUN
  }

  int minutes() {
    return end - start;
  }
}
