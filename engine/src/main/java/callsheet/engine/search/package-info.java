/// The search: a complete roster first, then improvement by annealing over small moves, on all
/// threads.
package callsheet.engine.search;
