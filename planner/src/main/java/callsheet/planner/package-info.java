/// The five steps from input to result, in one method.
///
/// Bad input and infeasibility are outcomes; each face (command line, service, Lambda) turns an
/// [Outcome] into its own codes. What happens on the way is told as [PlanEvent]s.
package callsheet.planner;
