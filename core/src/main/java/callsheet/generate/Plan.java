package callsheet.generate;

import callsheet.problem.Horizon;
import java.time.LocalDate;

/// How much to draw.
///
/// @param name what the scenario is called
/// @param start first day
/// @param days number of days
/// @param liveChannels channels on air from morning to night; each two make a house with hosts and
///   a range of its own
/// @param sideChannels whether recordings and mobile shows air on channels of their own
/// @param hosts number of hosts
/// @param broadcasts number of broadcasts, reruns included
/// @param seats number of seats
public record Plan(
    String name,
    LocalDate start,
    int days,
    int liveChannels,
    boolean sideChannels,
    int hosts,
    int broadcasts,
    int seats) {

  static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

  private static final int BROADCASTS_A_DAY = 24;
  private static final int MOST_BROADCASTS_A_DAY = 40;
  private static final int FEWEST_HOSTS = 4;

  public Plan {
    if (days < 1 || liveChannels < 1) {
      throw new IllegalArgumentException("A plan needs at least one day and one channel");
    }
    if (broadcasts < days * liveChannels
        || broadcasts > (long) days * liveChannels * MOST_BROADCASTS_A_DAY) {
      throw new IllegalArgumentException(
          "%d broadcasts: a channel has between 1 and %d a day"
              .formatted(broadcasts, MOST_BROADCASTS_A_DAY));
    }
    if (hosts < FEWEST_HOSTS * houses(liveChannels)) {
      throw new IllegalArgumentException("A house needs at least " + FEWEST_HOSTS + " hosts");
    }
    if (seats < broadcasts / 2 || seats > 2 * broadcasts) {
      throw new IllegalArgumentException(
          seats + " seats: there are between a half and two for each broadcast");
    }
  }

  /// A month of December with as many channels as the broadcasts call for, and seats in the
  /// proportion of the typical month.
  public static Plan month(int broadcasts, int hosts) {
    int channels = Math.max(1, Math.round(broadcasts / (31f * BROADCASTS_A_DAY)));
    int seats = Math.round(broadcasts * 1_250f / 800f);
    return new Plan("scale-" + broadcasts, DECEMBER, 31, channels, true, hosts, broadcasts, seats);
  }

  /// The days planned.
  public Horizon horizon() {
    return new Horizon(start, days);
  }

  int houses() {
    return houses(liveChannels);
  }

  private static int houses(int liveChannels) {
    return (liveChannels + 1) / 2;
  }
}
