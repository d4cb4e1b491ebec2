/// The benchmark's window on the compiler: in its package, so that what is timed is the compiler's
/// own code, and outside its module, so that nobody else can use it.
package callsheet.compile;
