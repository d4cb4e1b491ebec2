package callsheet.problem;

/// How firm a broadcast is.
public enum Status {
  CONFIRMED,
  TENTATIVE
}
