/// The way of a request through the function on Lambda.
package callsheet.bench.lambda;
