/// For every rule a small scenario on which it bites: known optima with and without it, and what
/// its judge says of the one it would have prevented.
package callsheet.bite;
