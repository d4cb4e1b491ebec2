/// The bound: how much no roster can exceed, from a relaxation of the rows, and then from whole
/// months of hosts at prices of what ties them.
package callsheet.engine.bound;
