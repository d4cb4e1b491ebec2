/// CP-SAT over the rows: exact repair of parts of a roster, and proof for the whole. The only
/// package that knows OR-Tools.
package callsheet.engine.cpsat;
