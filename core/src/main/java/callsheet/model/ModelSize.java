package callsheet.model;

/// How large a compiled model is.
///
/// @param literals base literals: a host on a seat, or nobody
/// @param derived literals that follow from others
/// @param nonZeros literals in rows, all rows together
public record ModelSize(int literals, int derived, int rows, long nonZeros) {}
