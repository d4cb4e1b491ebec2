package callsheet.problem;

/// A qualification a host holds, and the days on which it is valid.
public record Licence(int host, String licence, DateRange valid) {}
