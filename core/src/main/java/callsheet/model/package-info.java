/// The compiled model: choices, literals and rows in flat arrays, all that a solver ever sees.
///
/// A *choice* is a group of literals of which exactly one holds: an open seat is a choice among its
/// eligible hosts and *unfilled*. A *derived literal* is `any(literals)` or `broken(row)`. A *row*
/// is `lo ≤ Σ coefficient · literal ≤ hi`; its amount is how far the sum lies outside. A *conflict*
/// is the row `x(a, h) + x(b, h) ≤ 1` for two seats and a set of hosts, stored as a pair.
package callsheet.model;
