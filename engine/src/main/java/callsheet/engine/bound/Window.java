package callsheet.engine.bound;

import callsheet.model.Model;
import java.util.stream.IntStream;

/// Some choices of a model as a model of their own, of which the rest of the model is no part:
/// whatever the others are, it keeps the hard rules where the whole does, and over all windows
/// together no level costs more than in the whole.
///
/// @param choices the whole's number of each choice
@SuppressWarnings("ArrayRecordComponent") // never compared
record Window(Model model, int[] choices) {

  /// A model that is its own and only window.
  static Window whole(Model model) {
    return new Window(model, IntStream.range(0, model.choices().count()).toArray());
  }

  /// The hosts of its choices.
  ///
  /// @param hosts those of the whole
  int[] hosts(int[] hosts) {
    int[] own = new int[choices.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = hosts[choices[i]];
    }
    return own;
  }
}
