/// From rules to rows: each host, and each rule that spans hosts, compiles into a private buffer;
/// the buffers are joined in a fixed order, so the model is the same on any number of threads.
package callsheet.compile;
