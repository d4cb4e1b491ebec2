/// A published roster that has to change: what became of its lines when the schedule or the hosts
/// changed, and the best roster that keeps all but a few of them.
package callsheet.planner.analysis.replan;
