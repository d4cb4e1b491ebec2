package callsheet.problem;

/// A host's grade, lowest first: the order is the grade order that rules compare by.
public enum Grade {
  NOVICE,
  SUB,
  MAIN,
  STAR
}
