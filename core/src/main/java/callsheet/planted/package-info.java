/// Months with a conflict hidden in them that is known beforehand: what the search for conflicts is
/// tested and measured on.
package callsheet.planted;
