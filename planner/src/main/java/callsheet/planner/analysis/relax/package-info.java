/// The cheapest changes that solve a month or fill a seat, each verified by solving it again.
package callsheet.planner.analysis.relax;
