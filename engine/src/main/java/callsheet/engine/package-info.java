/// Improves a roster and a bound over the rows, on all cores, until told to stop.
package callsheet.engine;
