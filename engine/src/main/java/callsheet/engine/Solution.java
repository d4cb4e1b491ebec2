package callsheet.engine;

import callsheet.result.Ending;
import callsheet.roster.Score;
import java.util.Optional;

/// What a solve ends with.
///
/// @param hosts of each choice, [callsheet.model.Model#NONE] for nobody
/// @param score by the rows
/// @param bound no roster scores more, if known
/// @param moves search moves evaluated
@SuppressWarnings("ArrayRecordComponent") // handed over whole, never compared
public record Solution(
    int[] hosts, Score score, Optional<Score> bound, Ending ending, long moves) {}
