/// What a measurement leaves behind: a table that others can read, a picture, and the circumstances
/// without which neither says anything.
package callsheet.bench.figure;
