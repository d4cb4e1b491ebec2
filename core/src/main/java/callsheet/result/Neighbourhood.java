package callsheet.result;

/// What one kind of move of the search has come to, all threads together.
///
/// @param name stable word for files, such as `swap` or `exact_repair`
/// @param tried moves evaluated
/// @param accepted moves made and kept by the walk
/// @param gained what accepted moves won, in points of the first soft level, with open seats and
///   broken rules at the weight that guides the search; a walk gives part of it back
/// @param bests how often one of them led to a better roster than its thread had met before
public record Neighbourhood(String name, long tried, long accepted, long gained, long bests) {

  /// Both together.
  public Neighbourhood and(Neighbourhood other) {
    return new Neighbourhood(
        name,
        tried + other.tried,
        accepted + other.accepted,
        gained + other.gained,
        bests + other.bests);
  }
}
