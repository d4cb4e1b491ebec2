package callsheet.engine.search;

import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The seats that can be changed: those with more than one option.
///
/// @param byStart in the order of time
/// @param place by seat where it stands in that order, or [Model#NONE] if it can't be changed
@SuppressWarnings("ArrayRecordComponent") // read in inner loops, never compared
public record FreeSeats(int[] byStart, int[] place) {

  /// Those of some choices.
  public static FreeSeats of(Choices choices) {
    int[] byStart =
        IntStream.range(0, choices.count())
            .filter(seat -> choices.end(seat) - choices.start(seat) > 1)
            .boxed()
            .sorted(Comparator.comparingInt(choices::minute))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] place = new int[choices.count()];
    Arrays.fill(place, Model.NONE);
    for (int i = 0; i < byStart.length; i++) {
      place[byStart[i]] = i;
    }
    return new FreeSeats(byStart, place);
  }

  /// How many there are.
  public int count() {
    return byStart.length;
  }

  /// Whether a seat is one of them.
  public boolean has(int seat) {
    return place[seat] != Model.NONE;
  }
}
