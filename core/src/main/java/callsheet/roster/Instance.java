package callsheet.roster;

/// One ground case of a rule: whom, when and what it speaks of. Indices are the scenario's; -1
/// means that the rule does not speak of it.
///
/// @param host host index
/// @param day broadcast day
/// @param seat seat index
/// @param other a second seat, or whatever the rule numbers its cases by (an absence, a request)
public record Instance(int host, int day, int seat, int other) {

  /// Nothing of the kind.
  public static final int NONE = -1;

  /// The case of the whole roster.
  public static final Instance ROSTER = new Instance(NONE, NONE, NONE, NONE);

  /// A host's case.
  public static Instance host(int host) {
    return new Instance(host, NONE, NONE, NONE);
  }

  /// A host's case on a day, or in the window or week that ends on it.
  public static Instance hostDay(int host, int day) {
    return new Instance(host, day, NONE, NONE);
  }

  /// A seat's case.
  public static Instance seat(int seat, int day) {
    return new Instance(NONE, day, seat, NONE);
  }

  /// A host's case on a seat.
  public static Instance pair(int host, int seat, int day) {
    return new Instance(host, day, seat, NONE);
  }

  /// A host's case on two seats.
  public static Instance seats(int host, int seat, int other, int day) {
    return new Instance(host, day, seat, other);
  }

  /// A host's case with a number of its own, such as an absence.
  public static Instance numbered(int host, int number) {
    return new Instance(host, NONE, NONE, number);
  }
}
