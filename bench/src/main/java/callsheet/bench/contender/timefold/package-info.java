/// The month as a Timefold Solver model: an entity for each open seat, and a score calculator over
/// our own rows.
///
/// Fifty rules written as constraint streams would not be the same score, and would be slower than
/// this: the calculator is the engine's own kernel, so that what is compared is the search.
package callsheet.bench.contender.timefold;
