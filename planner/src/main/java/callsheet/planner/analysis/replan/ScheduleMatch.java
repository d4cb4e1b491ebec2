package callsheet.planner.analysis.replan;

import callsheet.planner.analysis.replan.Matched.Fate;
import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.roster.PublishedShow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/// Knows published shows again in the schedule as it is now.
///
/// In this order: the same id, if the programme or the time is the same, too; part of the time of a
/// show on its channel with its programme (split), or the other way round (merged); the same
/// programme and product on the nearest time within a week; the same id on the same day; another
/// show on the same channel in at least half of the time (replaced). What is left was cancelled.
public final class ScheduleMatch {

  private static final int FARTHEST = 7 * Horizon.DAY;

  private final Horizon horizon;
  private final List<Broadcast> schedule;
  private final Map<PublishedShow, List<Broadcast>> found = new LinkedHashMap<>();
  private final Set<PublishedShow> merged = new HashSet<>();
  private final Set<Integer> taken = new HashSet<>();

  private ScheduleMatch(List<PublishedShow> shows, Scenario scenario) {
    this.horizon = scenario.horizon();
    this.schedule = scenario.broadcasts();
    shows.forEach(show -> found.put(show, new ArrayList<>()));
  }

  /// What became of each show, in the order given; each show once.
  public static List<Matched> of(List<PublishedShow> shows, Scenario scenario) {
    ScheduleMatch match = new ScheduleMatch(shows, scenario);
    match.find();
    return match.found.keySet().stream().map(match::matched).toList();
  }

  private void find() {
    byId((show, now) -> isSameProgramme(show, now) || isSameTime(show, now));
    parts();
    nearest();
    parts();
    byId((show, now) -> !show.hasTimes() || horizon.dayOf(start(show)) == dayOf(now));
    sameSlot();
  }

  private void byId(BiPredicate<PublishedShow, Broadcast> test) {
    Map<String, Broadcast> byId = new LinkedHashMap<>();
    schedule.forEach(broadcast -> byId.put(broadcast.id(), broadcast));
    for (PublishedShow show : open()) {
      Broadcast now = byId.get(show.id());
      if (now != null && !taken.contains(now.index()) && test.test(show, now)) {
        take(show, now);
      }
    }
  }

  /// Free broadcasts inside the time of a found show are parts of it; a lost show inside a taken
  /// broadcast is part of that.
  private void parts() {
    for (Map.Entry<PublishedShow, List<Broadcast>> entry : found.entrySet()) {
      PublishedShow show = entry.getKey();
      if (!show.hasTimes()) {
        continue;
      }
      for (Broadcast now : schedule) {
        boolean isKin = now.channel().equals(show.channel()) && isSameContent(show, now);
        boolean isFree = !taken.contains(now.index());
        if (!isKin) {
          continue;
        }
        if (isFree && !entry.getValue().isEmpty() && isWithin(now, show)) {
          take(show, now);
        } else if (!isFree && entry.getValue().isEmpty() && covers(now, show)) {
          entry.getValue().add(now);
          merged.add(show);
        }
      }
    }
  }

  private record Pair(PublishedShow show, Broadcast now, int distance) {}

  private void nearest() {
    List<Pair> pairs = new ArrayList<>();
    for (PublishedShow show : open()) {
      for (Broadcast now : schedule) {
        if (show.hasTimes() && !taken.contains(now.index()) && isSameContent(show, now)) {
          int distance = Math.abs(now.startMinute() - start(show));
          if (distance <= FARTHEST) {
            pairs.add(new Pair(show, now, distance));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::distance));
    for (Pair pair : pairs) {
      if (found.get(pair.show()).isEmpty() && !taken.contains(pair.now().index())) {
        take(pair.show(), pair.now());
      }
    }
  }

  private void sameSlot() {
    for (PublishedShow show : open()) {
      schedule.stream()
          .filter(now -> show.hasTimes() && !taken.contains(now.index()))
          .filter(now -> now.channel().equals(show.channel()))
          .filter(now -> 2 * overlap(show, now) >= minutes(show))
          .max(Comparator.comparingInt(now -> overlap(show, now)))
          .ifPresent(now -> take(show, now));
    }
  }

  private List<PublishedShow> open() {
    return found.keySet().stream().filter(show -> found.get(show).isEmpty()).toList();
  }

  private void take(PublishedShow show, Broadcast now) {
    found.get(show).add(now);
    taken.add(now.index());
  }

  private Matched matched(PublishedShow show) {
    List<Broadcast> now = found.get(show);
    return new Matched(show, fate(show, now), now);
  }

  private Fate fate(PublishedShow show, List<Broadcast> now) {
    if (now.isEmpty()) {
      return Fate.CANCELLED;
    }
    if (now.size() > 1) {
      return Fate.SPLIT;
    }
    if (merged.contains(show)) {
      return Fate.MERGED;
    }
    Broadcast only = now.getFirst();
    if (differs(show.product(), only.product()) || differs(show.programme(), only.programme())) {
      return Fate.REPLACED;
    }
    boolean isElsewhere =
        differs(show.channel(), only.channel()) || differs(show.studio(), only.studio());
    if (isElsewhere || (show.hasTimes() && !isSameSpan(show, only))) {
      return Fate.MOVED;
    }
    return show.id().equals(only.id()) ? Fate.SAME : Fate.RENAMED;
  }

  private static boolean differs(String was, String is) {
    return !was.isEmpty() && !was.equals(is);
  }

  private static boolean isSameProgramme(PublishedShow show, Broadcast now) {
    return show.programme().isEmpty() || show.programme().equals(now.programme());
  }

  /// Programme and product, as far as both were written down.
  private static boolean isSameContent(PublishedShow show, Broadcast now) {
    return !show.programme().isEmpty()
        && show.programme().equals(now.programme())
        && !differs(show.product(), now.product());
  }

  private boolean isSameTime(PublishedShow show, Broadcast now) {
    return !show.hasTimes() || start(show) == now.startMinute();
  }

  private boolean isSameSpan(PublishedShow show, Broadcast now) {
    return start(show) == now.startMinute() && end(show) == now.endMinute();
  }

  private boolean isWithin(Broadcast now, PublishedShow show) {
    return start(show) <= now.startMinute() && now.endMinute() <= end(show);
  }

  private boolean covers(Broadcast now, PublishedShow show) {
    return now.startMinute() <= start(show) && end(show) <= now.endMinute();
  }

  private int overlap(PublishedShow show, Broadcast now) {
    return Math.min(end(show), now.endMinute()) - Math.max(start(show), now.startMinute());
  }

  private int minutes(PublishedShow show) {
    return end(show) - start(show);
  }

  private int start(PublishedShow show) {
    return horizon.minuteOf(show.start());
  }

  private int end(PublishedShow show) {
    return horizon.minuteOf(show.end());
  }

  private int dayOf(Broadcast now) {
    return horizon.dayOf(now.startMinute());
  }
}
