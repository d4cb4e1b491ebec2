/// What collides when a month can't be solved, or a seat can't be filled: minimal sets of orders,
/// data and cases of rules, each proven by solving it, and solving it again without each member.
package callsheet.planner.analysis.conflict;
