package callsheet.planner.analysis.replan;

import callsheet.problem.Broadcast;
import callsheet.roster.PublishedShow;
import java.util.List;

/// What became of a published show.
///
/// @param now the broadcasts that it is today: none if it was cancelled, several if it was split
public record Matched(PublishedShow show, Fate fate, List<Broadcast> now) {

  /// What can become of a show. One that has had several fates is given the first that applies.
  public enum Fate {
    /// Nothing of the schedule is this show.
    CANCELLED,
    /// It is several broadcasts now.
    SPLIT,
    /// It is part of a broadcast that another show was, too.
    MERGED,
    /// Its product or programme is another one.
    REPLACED,
    /// Its time, channel or studio is another one.
    MOVED,
    /// Only its id is another one.
    RENAMED,
    /// It is as it was.
    SAME
  }

  public Matched {
    now = List.copyOf(now);
  }
}
