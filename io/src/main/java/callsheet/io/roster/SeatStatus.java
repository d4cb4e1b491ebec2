package callsheet.io.roster;

import callsheet.problem.Text;

/// What a planner should notice of a seat.
public enum SeatStatus {
  /// Nothing.
  PLAIN("", "", "", ""),
  /// The planner ordered its host.
  PINNED("pinned", "고정", "●", "pinned"),
  /// Its host is not the one people have been told.
  CHANGED("changed", "변경", "▲", "changed"),
  /// Nobody takes it.
  UNFILLED("unfilled", "빈자리", "✕", "unfilled");

  private final String english;
  private final String korean;
  private final String symbol;
  private final String word;

  SeatStatus(String english, String korean, String symbol, String word) {
    this.english = english;
    this.korean = korean;
    this.symbol = symbol;
    this.word = word;
  }

  /// What people call it; empty for [#PLAIN].
  public Text text() {
    return new Text(english, korean);
  }

  /// The mark that stands beside the colour, for those who print in grey.
  public String symbol() {
    return symbol;
  }

  /// The word that files for machines have; empty for [#PLAIN].
  public String word() {
    return word;
  }
}
