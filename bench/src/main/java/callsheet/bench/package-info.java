/// Kernels and rosters, measured.
package callsheet.bench;
