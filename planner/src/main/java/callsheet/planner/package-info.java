/// The five steps from input to result, in one method.
package callsheet.planner;
