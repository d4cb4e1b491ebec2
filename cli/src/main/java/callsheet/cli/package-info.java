/// The command line: parses, calls the planner, prints.
package callsheet.cli;
