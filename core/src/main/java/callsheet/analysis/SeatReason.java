package callsheet.analysis;

import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Text;
import callsheet.rulebook.Rulebook.Setting;
import java.util.List;

/// Why a seat has the host it has, or nobody.
public sealed interface SeatReason {

  /// The planner ordered it.
  ///
  /// @param against hard settings that would keep the host off; empty if they may take the seat
  record Pinned(List<Setting> against) implements SeatReason {
    public Pinned {
      against = List.copyOf(against);
    }
  }

  /// A host was chosen.
  ///
  /// @param rank 1 for the best suited; hosts of the same suitability share the better rank
  /// @param eligible how many hosts may take the seat
  /// @param tenths the host's suitability
  /// @param better the best suited of the others who may take it, if better than the host
  /// @param against hard settings that would keep the host off: only in a roster made by hand
  record Chosen(int rank, int eligible, int tenths, List<Better> better, List<Setting> against)
      implements SeatReason {
    public Chosen {
      better = List.copyOf(better);
      against = List.copyOf(against);
    }
  }

  /// Nobody takes it.
  ///
  /// @param hosts how many hosts there are
  /// @param causes what keeps hosts off, most hosts first; each host counts once
  /// @param free who could take it without breaking a hard rule that now holds
  /// @param unexamined eligible hosts left out because too many seats are unfilled
  record Nobody(int hosts, List<Cause> causes, List<Host> free, int unexamined)
      implements SeatReason {
    public Nobody {
      causes = List.copyOf(causes);
      free = List.copyOf(free);
    }
  }

  /// A better suited host and where they stand instead.
  record Better(Host host, int tenths, Whereabouts whereabouts) {}

  /// Where a host is while a show is on.
  sealed interface Whereabouts {

    /// On a show at the same time.
    record OnAir(Broadcast broadcast) implements Whereabouts {}

    /// On a show that ends or starts less than an hour away.
    record Near(Broadcast broadcast) implements Whereabouts {}

    /// On other shows of the day; 0: a day without shows.
    record SameDay(int shows) implements Whereabouts {}
  }

  /// A rule and how many hosts it keeps off a seat.
  ///
  /// @param words `12 lack the licence 보험설계사`
  record Cause(Setting setting, int hosts, Text words) {}

  /// The reason in one sentence.
  default Text text() {
    return SeatReasonText.of(this);
  }
}
