/// The result of a solve: the roster, its verdict, and how it came about.
package callsheet.result;
