package callsheet.result;

import callsheet.roster.Score;
import java.util.Optional;

/// A point of the run: the incumbent and the bound at a moment.
///
/// @param millis since the solve began; in a deterministic run, search steps in thousands instead
/// @param incumbent the best score so far, if there is one
/// @param bound no roster scores more, if known
public record Progress(long millis, Optional<Score> incumbent, Optional<Score> bound) {}
