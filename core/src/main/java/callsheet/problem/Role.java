package callsheet.problem;

/// What a seat asks of its host.
public enum Role {
  MAIN,
  SUB,
  GUEST
}
