/// Public benchmark families: each format is read, compiled to choices and rows, solved by the same
/// engine as a roster, and judged by an evaluator of its own.
package callsheet.bench.instances;
