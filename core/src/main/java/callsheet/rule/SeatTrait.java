package callsheet.rule;

import callsheet.problem.Seat;

/// A rule on eligibility to which seats that agree in one trait are alike, whoever the host is: its
/// shortfall is asked for once for each trait and host, not for each pair.
public interface SeatTrait {

  /// What of a seat the shortfall depends on.
  Object trait(Seat seat);
}
