/// The bound: how much no roster can exceed, from a relaxation of the rows.
package callsheet.engine.bound;
