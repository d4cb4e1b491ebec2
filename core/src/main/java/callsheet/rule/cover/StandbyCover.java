package callsheet.rule.cover;

import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.problem.Daypart;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Meeting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.MessageWords;
import callsheet.rule.Parameter;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import callsheet.rule.eligibility.Absence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// In each of these parts of a day at least `count` hosts stand by, to step in for somebody.
///
/// A host stands by in a daypart if they work on the day and in the daypart have neither a show nor
/// a meeting nor a hard absence. Only dayparts in which some broadcast with seats is on air need
/// anybody.
///
/// Form: `Σ works(h, d) − any(x(s, h) : s overlaps the daypart) ≥ count` over the hosts whom no
/// meeting or absence keeps away. Instance: daypart of a day. Amount: hosts missing.
@RuleInfo(
    korean = "대기 호스트",
    english = "In each part of the day hosts who are in but not on air stand by.",
    family = Family.COVER,
    strengths = {Binding.SOFT, Binding.RATIO},
    weight = 200)
public record StandbyCover(
    @Parameter("parts of the day that need hosts on standby") Set<Daypart> dayparts,
    @Parameter(value = "hosts on standby", max = 1000) int count)
    implements RosterRule {

  private static final Absence ABSENCE = new Absence();

  public StandbyCover {
    dayparts = Collections.unmodifiableSet(new TreeSet<>(dayparts));
  }

  public StandbyCover() {
    this(Set.of(Daypart.MORNING, Daypart.AFTERNOON, Daypart.EVENING), 1);
  }

  /// A daypart of a day, in minutes of the horizon.
  private record Watch(int day, Daypart part, int from, int to) {

    static Watch of(int day, Daypart part) {
      int start = day * Horizon.DAY;
      return new Watch(day, part, start + part.startMinute(), start + part.endMinute());
    }

    Instance instance() {
      return new Instance(Instance.NONE, day, Instance.NONE, part.startMinute());
    }
  }

  @Override
  public void compile(Rows rows) {
    Sum sum = new Sum();
    for (int day = 0; day < rows.scenario().horizon().days(); day++) {
      for (Daypart part : dayparts) {
        Watch watch = Watch.of(day, part);
        if (isOnAir(rows.scenario(), watch)) {
          sum.clear();
          rows.scenario().hosts().forEach(host -> addStandby(sum, host, watch, rows));
          rows.atLeast(sum, count, watch.instance());
        }
      }
    }
  }

  private static boolean isOnAir(Scenario scenario, Watch watch) {
    return Stream.of(watch.day() - 1, watch.day())
        .flatMap(day -> scenario.seatsOn(day).stream())
        .anyMatch(seat -> !scenario.isCarried(seat) && overlaps(seat, watch));
  }

  private static boolean overlaps(Seat seat, Watch watch) {
    return seat.startMinute() < watch.to() && watch.from() < seat.endMinute();
  }

  /// Adds 1 if the host stands by. Who is on air on the day itself works on it; who is still on air
  /// from the day before may not.
  private static void addStandby(Sum sum, Host host, Watch watch, Rows rows) {
    if (!rows.includes(host) || isKeptAway(rows.scenario(), host, watch)) {
      return;
    }
    int works = rows.works(host, watch.day());
    int onAir = anyDuring(rows.seats(host, watch.day()), host, watch, rows);
    int stillOnAir = anyDuring(rows.seats(host, watch.day() - 1), host, watch, rows);
    if (stillOnAir == Model.NONE) {
      sum.add(1, works).add(-1, onAir);
    } else {
      Sum free = new Sum().add(1, works).add(-1, rows.any(onAir, stillOnAir));
      sum.add(1, rows.exceeds(free, 0, Instance.hostDay(host.index(), watch.day())));
    }
  }

  private static boolean isKeptAway(Scenario scenario, Host host, Watch watch) {
    for (Meeting m : scenario.meetingsOf(host)) {
      if (m.startMinute() < watch.to() && watch.from() < m.endMinute()) {
        return true;
      }
    }
    for (callsheet.problem.Absence a : scenario.absencesOf(host)) {
      boolean overlaps = a.startMinute() < watch.to() && watch.from() < a.endMinute();
      if (overlaps && ABSENCE.isHard(a)) {
        return true;
      }
    }
    return false;
  }

  private static int anyDuring(List<Seat> seats, Host host, Watch watch, Rows rows) {
    int[] literals = new int[seats.size()];
    int n = 0;
    for (Seat seat : seats) {
      if (overlaps(seat, watch)) {
        literals[n++] = rows.literal(seat, host);
      }
    }
    return rows.any(Arrays.copyOf(literals, n));
  }

  @Override
  public void audit(Findings findings) {
    for (int day = 0; day < findings.scenario().horizon().days(); day++) {
      for (Daypart part : Daypart.values()) {
        Watch watch = Watch.of(day, part);
        if (dayparts.contains(part) && isNeeded(findings.scenario(), watch)) {
          List<String> standby = standby(findings, watch);
          findings.instance(
              watch.instance(),
              Math.max(0, count - standby.size()),
              () -> message(findings.scenario().horizon(), watch, standby));
        }
      }
    }
  }

  private static boolean isNeeded(Scenario scenario, Watch watch) {
    for (var broadcast : scenario.broadcasts()) {
      int seats = broadcast.mainSeats() + broadcast.subSeats() + broadcast.guestSeats();
      if (seats > 0 && isWithin(broadcast.startMinute(), broadcast.endMinute(), watch)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(int start, int end, Watch watch) {
    return Math.max(start, watch.from()) < Math.min(end, watch.to());
  }

  private static List<String> standby(Findings findings, Watch watch) {
    List<String> names = new ArrayList<>();
    for (Host host : findings.scenario().hosts()) {
      if (findings.includes(host) && findings.works(host, watch.day())) {
        boolean busy =
            Stream.of(watch.day() - 1, watch.day())
                .flatMap(day -> findings.shows(host, day).stream())
                .anyMatch(show -> isWithin(show.startMinute(), show.endMinute(), watch));
        if (!busy && isFree(findings.scenario(), host, watch)) {
          names.add(host.name());
        }
      }
    }
    return names;
  }

  private static boolean isFree(Scenario scenario, Host host, Watch watch) {
    for (var meeting : scenario.meetingsOf(host)) {
      if (isWithin(meeting.startMinute(), meeting.endMinute(), watch)) {
        return false;
      }
    }
    for (var absence : scenario.absencesOf(host)) {
      boolean hard =
          switch (absence.binding()) {
            case HARD -> true;
            case SOFT -> false;
            case BY_KIND -> ABSENCE.kinds().get(absence.kind()) != Binding.SOFT;
          };
      if (hard && isWithin(absence.startMinute(), absence.endMinute(), watch)) {
        return false;
      }
    }
    return true;
  }

  private Text message(Horizon horizon, Watch watch, List<String> standby) {
    return Text.format(
        "%s, %s (%s–%s): %d on standby%s, %d needed",
        "%s, %s(%s–%s): 대기 호스트 %d명%s, 필요 %d명",
        horizon.date(watch.day()),
        MessageWords.daypart(watch.part()),
        horizon.clock(watch.from(), watch.day()),
        horizon.clock(watch.to(), watch.day()),
        standby.size(),
        standby.isEmpty() ? Text.of("") : Text.format(" (%s)", "(%s)", String.join(", ", standby)),
        count);
  }
}
