package callsheet.problem;

/// The type of a host's contract; labour law binds by it.
public enum Contract {
  EMPLOYEE,
  FREELANCE
}
