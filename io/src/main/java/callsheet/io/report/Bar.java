package callsheet.io.report;

import static callsheet.io.report.Element.el;

/// A bar in a table's cell: part of a whole, as wide as the cell allows.
final class Bar {

  private static final int HEIGHT = 10;

  private Bar() {}

  static Element of(long part, long whole, String mark) {
    return el(
            "svg.share",
            el("rect.all").with("width", "100%").with("height", HEIGHT),
            el("rect." + mark).with("width", Words.share(part, whole)).with("height", HEIGHT))
        .with("height", HEIGHT)
        .with("aria-hidden", "true");
  }

  /// A mark across the bar where the part ought to end.
  static Element target(long part, long whole) {
    String at = Words.share(part, whole);
    return el("line.target").with("x1", at).with("x2", at).with("y2", HEIGHT);
  }
}
