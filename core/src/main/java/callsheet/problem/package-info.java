/// The problem as planners know it: broadcasts, seats, hosts and everything a solve reads.
///
/// All types are immutable. A record checks itself; references between objects are checked by the
/// reader before a [Scenario] is built. Hosts and broadcasts are referred to by their index in the
/// scenario's lists, times are minutes since the start of the [Horizon].
package callsheet.problem;
