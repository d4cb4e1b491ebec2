/// The kernels: rows kept up to date, in flat arrays, while a roster changes seat by seat.
package callsheet.engine.activity;
