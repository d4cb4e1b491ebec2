package callsheet.bench.contender.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A choice that is not settled: planned by giving it one of its hosts, or nobody. The fewer hosts
/// it has, the harder it is.
@PlanningEntity(comparatorClass = OpenSeat.ByDifficulty.class)
public final class OpenSeat {

  /// Easiest first, as Timefold asks for it.
  public static final class ByDifficulty implements Comparator<OpenSeat> {

    /// The order.
    public ByDifficulty() {}

    @Override
    public int compare(OpenSeat a, OpenSeat b) {
      int byHosts = Integer.compare(b.eligible.size(), a.eligible.size());
      return byHosts != 0 ? byHosts : Integer.compare(b.choice, a.choice);
    }
  }

  @PlanningId private int choice;

  @ValueRangeProvider private List<Integer> eligible = List.of();

  /// Null for nobody: Timefold's convention, kept inside this package.
  @PlanningVariable(allowsUnassigned = true)
  private @Nullable Integer host;

  /// For Timefold.
  public OpenSeat() {}

  OpenSeat(int choice, List<Integer> eligible) {
    this.choice = choice;
    this.eligible = eligible;
  }

  OpenSeat copy() {
    OpenSeat copy = new OpenSeat(choice, eligible);
    copy.host = host;
    return copy;
  }

  /// The choice's number.
  public int getChoice() {
    return choice;
  }

  /// The hosts it can have.
  public List<Integer> getEligible() {
    return eligible;
  }

  /// Its host, or null for nobody.
  public @Nullable Integer getHost() {
    return host;
  }

  /// Gives it a host, or null for nobody.
  public void setHost(@Nullable Integer host) {
    this.host = host;
  }
}
