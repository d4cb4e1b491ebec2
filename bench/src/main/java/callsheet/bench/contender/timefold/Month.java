package callsheet.bench.contender.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import callsheet.engine.activity.Wiring;
import callsheet.model.Choices;
import callsheet.roster.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A roster in the making, as Timefold keeps it.
@PlanningSolution(solutionCloner = Month.Cloner.class)
public final class Month {

  /// Copies the seats and nothing else.
  public static final class Cloner implements SolutionCloner<Month> {

    /// The cloner.
    public Cloner() {}

    @Override
    public Month cloneSolution(Month original) {
      Month copy = new Month(original.wiring, new ArrayList<>(original.seats.size()));
      original.seats.forEach(seat -> copy.seats.add(seat.copy()));
      copy.score = original.score;
      return copy;
    }
  }

  private final Wiring wiring;

  @PlanningEntityCollectionProperty private final List<OpenSeat> seats;

  /// Null until it is first calculated.
  @PlanningScore private @Nullable HardMediumSoftScore score;

  private Month(Wiring wiring, List<OpenSeat> seats) {
    this.wiring = wiring;
    this.seats = seats;
  }

  /// The month of a model, nobody on any open seat.
  static Month of(Wiring wiring) {
    Choices choices = wiring.choices();
    List<OpenSeat> seats = new ArrayList<>();
    for (int choice = 0; choice < choices.count(); choice++) {
      if (!choices.isSettled(choice)) {
        seats.add(
            new OpenSeat(
                choice,
                IntStream.range(choices.start(choice) + 1, choices.end(choice))
                    .map(choices::hostOf)
                    .boxed()
                    .toList()));
      }
    }
    return new Month(wiring, seats);
  }

  /// The rows it is scored by.
  Wiring wiring() {
    return wiring;
  }

  /// The hosts of all choices.
  int[] hosts() {
    int[] hosts =
        IntStream.range(0, wiring.choices().count())
            .map(choice -> wiring.choices().settledHost(choice))
            .toArray();
    for (OpenSeat seat : seats) {
      Integer host = seat.getHost();
      hosts[seat.getChoice()] = host == null ? Roster.UNFILLED : host;
    }
    return hosts;
  }

  /// What is planned.
  public List<OpenSeat> getSeats() {
    return seats;
  }

  /// Its score, or null before it is first calculated.
  public @Nullable HardMediumSoftScore getScore() {
    return score;
  }

  /// Takes a score.
  public void setScore(@Nullable HardMediumSoftScore score) {
    this.score = score;
  }
}
