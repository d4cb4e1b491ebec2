package callsheet.judge;

import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.rule.Scope;

/// What a scope leaves of one host.
record OneHost(int host, Scope scope) implements Scope {

  @Override
  public boolean includes(Seat seat, Host other) {
    return other.index() == host && scope.includes(seat, other);
  }

  @Override
  public boolean includes(Host other) {
    return other.index() == host && scope.includes(other);
  }

  @Override
  public boolean narrowsSeats() {
    return scope.narrowsSeats();
  }
}
