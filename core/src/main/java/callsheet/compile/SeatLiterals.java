package callsheet.compile;

import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;

/// The literals of a scenario's seats, those carried over included, which are settled too.
record SeatLiterals(Scenario scenario, Choices choices) {

  /// The number of base literals.
  int count() {
    return choices.literals();
  }

  /// The literal *nobody takes the seat*, [Model#NONE] if its host is settled.
  int unfilled(Seat seat) {
    return scenario.isCarried(seat) ? Model.NONE : choices.unfilled(seat.index());
  }

  /// The literal *the host takes the seat*.
  int literal(Seat seat, int host) {
    if (scenario.isCarried(seat)) {
      return scenario.carriedHost(seat) == host ? Model.TRUE : Model.NONE;
    }
    return choices.literal(seat.index(), host);
  }

  /// Whether a seat's host is settled.
  boolean isSettled(Seat seat) {
    return unfilled(seat) == Model.NONE;
  }
}
