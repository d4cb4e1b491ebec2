/// CP-SAT over the rows: exact repair of parts of a roster, proof for the whole, and plans of parts
/// at prices. With `columns` the only place that knows OR-Tools.
package callsheet.engine.cpsat;
