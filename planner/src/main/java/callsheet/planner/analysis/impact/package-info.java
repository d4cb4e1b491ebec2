/// The price of rules: what the month would gain without each of them.
package callsheet.planner.analysis.impact;
