/// Reads scenarios and writes rosters, and collects every issue of the input.
package callsheet.io;
