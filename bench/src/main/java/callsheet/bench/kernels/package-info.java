/// The innermost loop of the search, timed: what one move costs.
package callsheet.bench.kernels;
