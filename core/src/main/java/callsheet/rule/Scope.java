package callsheet.rule;

import callsheet.problem.Host;
import callsheet.problem.Seat;

/// Where a rule applies: the pairs (seat, host) its `where` is true for.
public interface Scope {

  /// A rule without a `where`.
  Scope EVERYTHING =
      new Scope() {
        @Override
        public boolean includes(Seat seat, Host host) {
          return true;
        }

        @Override
        public boolean includes(Host host) {
          return true;
        }

        @Override
        public boolean narrowsSeats() {
          return false;
        }
      };

  /// Whether the rule looks at a pair.
  boolean includes(Seat seat, Host host);

  /// Whether the rule may look at any pair of a host; exact when only the host is spoken of.
  boolean includes(Host host);

  /// Whether the answer depends on the seat, its broadcast or its date.
  boolean narrowsSeats();
}
