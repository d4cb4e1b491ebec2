package callsheet.generate;

import callsheet.problem.Absence;
import callsheet.problem.Absence.Binding;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Holidays, training, sick leave and days wished off.
///
/// About a day and a half a host and month is firm; holidays cluster at the year's end and in
/// August. Nobody is away on a day of a programme of their own, and of a house's main hosts, as of
/// its others, about one in six is on leave at once, no more.
final class TimeOff {

  private static final int DAY = Horizon.DAY;
  private static final int MONTH = 30;
  private static final float AWAY_AT_ONCE = 1 / 6f;

  private record Team(int house, boolean main) {}

  private record Away(Team team, int day) {}

  private final Cast cast;
  private final ProgrammeGuide guide;
  private final Calendar calendar;
  private final Dice dice;
  private final List<Absence> drawn = new ArrayList<>();
  private final Map<Team, Integer> colleagues = new HashMap<>();
  private final Map<Away, Integer> away = new HashMap<>();
  private final boolean[][] taken;

  private TimeOff(Cast cast, ProgrammeGuide guide, Calendar calendar, Dice dice) {
    this.cast = cast;
    this.guide = guide;
    this.calendar = calendar;
    this.dice = dice;
    this.taken = new boolean[cast.hosts().size()][calendar.days()];
    cast.hosts().forEach(host -> colleagues.merge(team(host), 1, Integer::sum));
  }

  static List<Absence> draw(Cast cast, ProgrammeGuide guide, Calendar calendar, Dice dice) {
    TimeOff timeOff = new TimeOff(cast, guide, calendar, dice);
    int months = Math.max(1, Math.round(calendar.days() / (float) MONTH));
    for (int month = 0; month < months; month++) {
      int first = month * MONTH;
      int last = month == months - 1 ? calendar.days() - 1 : first + MONTH - 1;
      for (Host host : dice.shuffled(cast.hosts())) {
        timeOff.month(host, first, last);
      }
    }
    return timeOff.sorted();
  }

  private List<Absence> sorted() {
    drawn.sort(Comparator.comparingInt(Absence::host).thenComparingInt(Absence::startMinute));
    List<Absence> result = new ArrayList<>();
    for (Absence absence : drawn) {
      result.add(
          new Absence(
              result.size(),
              absence.host(),
              absence.startMinute(),
              absence.endMinute(),
              absence.kind(),
              absence.binding()));
    }
    return List.copyOf(result);
  }

  private void month(Host host, int first, int last) {
    if (dice.chance(0.42)) {
      int count = dice.oneOf(2, 2, 3, 3, 4, 5);
      for (int tries = 0; tries < 4; tries++) {
        if (days(host, holidayStart(first, last), count, "휴가")) {
          break;
        }
      }
    }
    if (dice.chance(0.15)) {
      days(host, dice.between(first, last), dice.oneOf(1, 1, 2), "병가");
    }
    if (dice.chance(0.3)) {
      training(host, dice.between(first, last));
    }
    for (int i = dice.between(1, 3); i > 0; i--) {
      wish(host, dice.between(first, last));
    }
  }

  /// Of three days drawn, the one on which people would rather be away.
  private int holidayStart(int first, int last) {
    int best = dice.between(first, last);
    for (int i = 0; i < 2; i++) {
      int other = dice.between(first, last);
      best = longing(other) > longing(best) ? other : best;
    }
    return best;
  }

  private double longing(int day) {
    int month = calendar.date(day).getMonthValue();
    int dayOfMonth = calendar.date(day).getDayOfMonth();
    boolean yearsEnd = month == 12 && dayOfMonth >= 21;
    boolean summer = (month == 8 && dayOfMonth <= 15) || (month == 7 && dayOfMonth >= 24);
    return (yearsEnd || summer ? 0.5 : 0) + dice.normal(0, 0.5);
  }

  private boolean days(Host host, int from, int count, String kind) {
    int to = Math.min(from + count, calendar.days());
    for (int day = from; day < to; day++) {
      if (!isFree(host, day) || isCrowded(host, day)) {
        return false;
      }
    }
    for (int day = from; day < to; day++) {
      taken[host.index()][day] = true;
      away.merge(new Away(team(host), day), 1, Integer::sum);
    }
    add(host, from * DAY, to * DAY, kind, Binding.HARD);
    return true;
  }

  /// Part of a working day, from 09:00 or 14:00.
  private void training(Host host, int day) {
    if (!calendar.isFree(day) && isFree(host, day)) {
      taken[host.index()][day] = true;
      int start = day * DAY + (dice.chance(0.6) ? 180 : 480);
      add(host, start, start + 60 * dice.between(2, 4), "교육", Binding.HARD);
    }
  }

  private void wish(Host host, int day) {
    if (isFree(host, day)) {
      taken[host.index()][day] = true;
      add(host, day * DAY, (day + 1) * DAY, "희망휴무", Binding.SOFT);
    }
  }

  private boolean isFree(Host host, int day) {
    return !taken[host.index()][day]
        && host.employedOn(calendar.date(day))
        && !guide.engages(host.index(), day, calendar);
  }

  private boolean isCrowded(Host host, int day) {
    Team team = team(host);
    int most = Math.max(1, Math.round(colleagues.get(team) * AWAY_AT_ONCE));
    return away.getOrDefault(new Away(team, day), 0) >= most;
  }

  private Team team(Host host) {
    return new Team(cast.houses().get(host.index()).index(), Cast.isMain(host));
  }

  private void add(Host host, int start, int end, String kind, Binding binding) {
    drawn.add(new Absence(drawn.size(), host.index(), start, end, kind, binding));
  }
}
