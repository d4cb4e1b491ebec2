package callsheet.generate;

import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Seat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Fills seats day after day, the hardest first, as a planner without a solver would: no overlap
/// and 30 minutes between shows, three shows and 240 minutes a day within a duty of twelve hours,
/// eleven hours of rest before the next call, at most five days in a row, and a cap of shows a
/// week.
final class RoughRoster {

  static final int UNFILLED = -1;

  private static final int CALL = 120;
  private static final int REST = 660;
  private static final int DUTY = 720;
  private static final int GAP = 45;
  private static final int ON_AIR = 240;
  private static final int SHOWS_A_DAY = 3;
  private static final int DAYS_IN_A_ROW = 5;
  private static final int DAYS_A_WEEK = 6;

  /// What a host has done so far.
  private static final class Diary {
    private final List<Seat> today = new ArrayList<>();
    private int lastEnd = Integer.MIN_VALUE / 2;
    private int lastDay = Integer.MIN_VALUE / 2;
    private int streak;
    private int shows;
    private int week = Integer.MIN_VALUE;
    private int weekShows;
    private int weekDays;
  }

  private final Function<Seat, List<Host>> candidates;
  private final Calendar calendar;
  private final int showsAWeek;
  private final int showsInAll;
  private final Diary[] diaries;

  RoughRoster(
      Function<Seat, List<Host>> candidates,
      Calendar calendar,
      int hosts,
      int showsAWeek,
      int showsInAll) {
    this.candidates = candidates;
    this.calendar = calendar;
    this.showsAWeek = showsAWeek;
    this.showsInAll = showsInAll;
    this.diaries = new Diary[hosts];
    Arrays.setAll(diaries, i -> new Diary());
  }

  private record Choice(Seat seat, List<Host> hosts) {}

  /// The host of each seat, or [#UNFILLED]; the seats are in the order of their days.
  int[] fill(List<Seat> seats) {
    int[] roster = new int[seats.size()];
    Arrays.fill(roster, UNFILLED);
    int from = 0;
    while (from < seats.size()) {
      int day = seats.get(from).day();
      List<Choice> choices = new ArrayList<>();
      int to = from;
      while (to < seats.size() && seats.get(to).day() == day) {
        choices.add(new Choice(seats.get(to), candidates.apply(seats.get(to))));
        to++;
      }
      choices.sort(Comparator.comparingInt(choice -> choice.hosts().size()));
      for (Choice choice : choices) {
        roster[choice.seat().index()] = take(choice);
      }
      closeDay(day);
      from = to;
    }
    return roster;
  }

  private int take(Choice choice) {
    Host best = null;
    double least = Double.MAX_VALUE;
    for (Host host : choice.hosts()) {
      double cost = cost(host, choice.seat());
      if (cost < least) {
        least = cost;
        best = host;
      }
    }
    if (best == null) {
      return UNFILLED;
    }
    Diary diary = diaries[best.index()];
    turnWeek(diary, choice.seat().day());
    diary.today.add(choice.seat());
    diary.shows++;
    diary.weekShows++;
    return best.index();
  }

  /// What it costs to take a host: shows so far, more for a sixth day, a usual day off or a main
  /// host's sub seat; [Double#MAX_VALUE] if it can't be.
  private double cost(Host host, Seat seat) {
    Diary diary = diaries[host.index()];
    turnWeek(diary, seat.day());
    if (!fitsToday(diary, seat) || !fitsWeek(diary, seat.day())) {
      return Double.MAX_VALUE;
    }
    boolean newDay = diary.today.isEmpty();
    boolean below = seat.role() != Role.MAIN && Cast.isMain(host);
    return diary.shows
        + 0.5 * diary.weekShows
        + (newDay && diary.weekDays >= DAYS_A_WEEK - 1 ? 3 : 0)
        + (newDay && isDayOff(host, seat.day()) ? 8 : 0)
        + (below ? 3 : 0);
  }

  /// Every host has a usual day off, a seventh of them each day.
  private boolean isDayOff(Host host, int day) {
    return calendar.weekday(day).getValue() == host.index() % 7 + 1;
  }

  private void turnWeek(Diary diary, int day) {
    int week = calendar.week(day);
    if (diary.week != week) {
      diary.week = week;
      diary.weekShows = 0;
      diary.weekDays = 0;
    }
  }

  private boolean fitsWeek(Diary diary, int day) {
    boolean newDay = diary.today.isEmpty();
    int streak = diary.lastDay == day - 1 ? diary.streak : 0;
    return diary.weekShows < showsAWeek
        && diary.shows < showsInAll
        && (!newDay || (diary.weekDays < DAYS_A_WEEK && streak < DAYS_IN_A_ROW));
  }

  private static boolean fitsToday(Diary diary, Seat seat) {
    int start = seat.startMinute();
    int end = seat.endMinute();
    int onAir = seat.broadcast().minutes();
    for (Seat other : diary.today) {
      if (seat.startMinute() < other.endMinute() + GAP
          && other.startMinute() < seat.endMinute() + GAP) {
        return false;
      }
      start = Math.min(start, other.startMinute());
      end = Math.max(end, other.endMinute());
      onAir += other.broadcast().minutes();
    }
    return diary.today.size() < SHOWS_A_DAY
        && onAir <= ON_AIR
        && end - (start - CALL) <= DUTY
        && start - CALL - diary.lastEnd >= REST;
  }

  private void closeDay(int day) {
    for (Diary diary : diaries) {
      if (!diary.today.isEmpty()) {
        diary.streak = diary.lastDay == day - 1 ? diary.streak + 1 : 1;
        diary.lastDay = day;
        diary.weekDays++;
        diary.lastEnd =
            diary.today.stream().mapToInt(Seat::endMinute).max().orElse(Horizon.DAY * day);
        diary.today.clear();
      }
    }
  }
}
