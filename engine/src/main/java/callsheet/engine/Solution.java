package callsheet.engine;

import callsheet.result.Ending;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import java.util.Optional;

/// What a solve ends with.
///
/// @param score of the roster, by the rows
/// @param bound no roster scores more, if known
/// @param moves search moves evaluated
public record Solution(
    Roster roster, Score score, Optional<Score> bound, Ending ending, long moves) {}
