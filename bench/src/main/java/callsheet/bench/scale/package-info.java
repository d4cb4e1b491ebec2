/// How cost grows with the size of a month.
package callsheet.bench.scale;
