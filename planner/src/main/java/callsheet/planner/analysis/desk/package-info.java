/// One seat looked at closely: who could take it, why somebody does not, and what it would cost.
///
/// A [Desk] holds what takes long to make, so that a question to it takes milliseconds.
package callsheet.planner.analysis.desk;
