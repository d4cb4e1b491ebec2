package callsheet.problem;

/// A host's grade, lowest first: the order is the grade order that rules compare by.
public enum Grade {
  NOVICE(0),
  SUB(1),
  MAIN(2),
  STAR(3);

  private final int rank;

  Grade(int rank) {
    this.rank = rank;
  }

  /// Its place in the grade order; 0 is the lowest.
  public int rank() {
    return rank;
  }
}
