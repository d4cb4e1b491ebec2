/// Exports the compiled model for solvers of others: as LP and as MPS.
package callsheet.io.model;
