package callsheet.bench.race;

/// A contender's roster is not what it says: the race is worth nothing until that is mended.
public final class WrongClaim extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  WrongClaim(String message) {
    super(message);
  }
}
