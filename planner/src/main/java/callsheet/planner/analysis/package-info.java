/// What planners ask that needs the engine to answer: what another choice would be worth, what
/// collides, what a rule costs, how a published roster changes least.
package callsheet.planner.analysis;
