package callsheet.problem;

/// How a broadcast is made: on air, in a recording session, as a rerun, or on mobile.
public enum Kind {
  LIVE,
  RECORDED,
  RERUN,
  MOBILE
}
