/// The same model built in the ways that the first system had, and in ours.
package callsheet.bench.loops;
