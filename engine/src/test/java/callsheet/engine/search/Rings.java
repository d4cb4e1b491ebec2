package callsheet.engine.search;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Rings of five seats, all of one host, of which no two neighbours may both be taken: two of five
/// can be, where prices of rows believe in two and a half. Every seat left open costs one.
public record Rings(int rings) {

  private static final int SEATS = 5;

  /// The model.
  public Model model() {
    return rows(choices()).model();
  }

  /// The same, but three seats of the first ring must be taken, which can't be.
  public Model overfull() {
    Choices choices = choices();
    PlainRows rows = rows(choices);
    rows.hard(
        3, Model.NO_HI, IntStream.range(0, SEATS).map(seat -> choices.literal(seat, 0)).toArray());
    return rows.model();
  }

  /// Every seat is open.
  public int[] open() {
    int[] hosts = new int[SEATS * rings];
    Arrays.fill(hosts, Model.NONE);
    return hosts;
  }

  /// The best score of the model.
  public Score best() {
    return Score.of(0, 0, -3L * rings);
  }

  private Choices choices() {
    int count = SEATS * rings;
    int[][] hosts = new int[count][];
    Arrays.fill(hosts, new int[] {0});
    int[] day = IntStream.range(0, count).map(seat -> seat / SEATS).toArray();
    int[] minute =
        IntStream.range(0, count).map(seat -> seat / SEATS * 1440 + seat % SEATS).toArray();
    return new Choices(1, hosts, open(), day, minute);
  }

  private static PlainRows rows(Choices choices) {
    PlainRows rows = new PlainRows(choices);
    for (int seat = 0; seat < choices.count(); seat++) {
      int next = seat % SEATS == SEATS - 1 ? seat - SEATS + 1 : seat + 1;
      rows.hard(Model.NO_LO, 1, choices.literal(seat, 0), choices.literal(next, 0));
      rows.soft(Model.NO_LO, 0, choices.unfilled(seat));
    }
    return rows;
  }
}
