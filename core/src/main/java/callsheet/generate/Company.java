package callsheet.generate;

import callsheet.problem.Absence;
import callsheet.problem.DateRange;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.HostPair;
import callsheet.problem.Meeting;
import callsheet.problem.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What goes on around the shows: who works with whom, meetings with buyers, studios.
record Company(List<HostPair> pairs, List<Meeting> meetings, List<Resource> resources) {

  private static final int HOSTS_A_PAIR = 10;
  private static final int HOSTS_A_MAKEUP_CHAIR = 5;

  /// 13:00, 14:00, 15:00 and 16:00, since 06:00.
  private static final int[] MEETING_STARTS = {420, 480, 540, 600};

  private record Met(int host, int day) {}

  static Company draw(
      List<Airing> airings,
      Cast cast,
      ProgrammeGuide guide,
      List<Absence> absences,
      Calendar calendar,
      Dice dice) {
    return new Company(
        pairs(cast, calendar, dice),
        meetings(cast, guide, absences, calendar, dice),
        resources(airings, cast));
  }

  private static List<HostPair> pairs(Cast cast, Calendar calendar, Dice dice) {
    List<HostPair> pairs = new ArrayList<>();
    Set<Integer> paired = new HashSet<>();
    for (int i = 0; i < cast.hosts().size() / HOSTS_A_PAIR; i++) {
      Host one = dice.pick(cast.hosts());
      House house = cast.houses().get(one.index());
      List<Host> mains = cast.mains(house);
      Host main = dice.pick(mains);
      if (one.index() != main.index()
          && !paired.contains(one.index())
          && paired.add(main.index())) {
        paired.add(one.index());
        boolean apart = i % 2 == 0;
        DateRange valid =
            apart || dice.chance(0.5)
                ? DateRange.ALWAYS
                : new DateRange(calendar.date(0), calendar.date(calendar.days() / 2));
        HostPair.Kind kind = apart ? HostPair.Kind.APART : HostPair.Kind.TOGETHER;
        pairs.add(new HostPair(one.index(), main.index(), kind, valid));
      }
    }
    return List.copyOf(pairs);
  }

  /// One meeting for every other host and month, on a working day on which the host is there.
  private static List<Meeting> meetings(
      Cast cast, ProgrammeGuide guide, List<Absence> absences, Calendar calendar, Dice dice) {
    Set<Met> away = new HashSet<>();
    for (Absence absence : absences) {
      int last = calendar.horizon().dayOf(absence.endMinute() - 1);
      for (int day = calendar.horizon().dayOf(absence.startMinute()); day <= last; day++) {
        away.add(new Met(absence.host(), day));
      }
    }
    List<Meeting> meetings = new ArrayList<>();
    int count = Math.round(cast.hosts().size() * calendar.days() / 62f);
    for (int i = 0; i < count; i++) {
      Host host = dice.pick(cast.hosts());
      int day = dice.between(0, calendar.days() - 1);
      boolean there =
          !calendar.isFree(day)
              && host.employedOn(calendar.date(day))
              && !guide.engages(host.index(), day, calendar);
      if (there && away.add(new Met(host.index(), day))) {
        int start = day * Horizon.DAY + MEETING_STARTS[dice.between(0, MEETING_STARTS.length - 1)];
        String title = dice.oneOf("MD 사전 미팅", "협력사 상품 미팅", "방송 리뷰", "상품 시연");
        meetings.add(new Meeting(host.index(), start, start + 60, title));
      }
    }
    meetings.sort(Comparator.comparingInt(Meeting::startMinute).thenComparingInt(Meeting::host));
    return List.copyOf(meetings);
  }

  private static List<Resource> resources(List<Airing> airings, Cast cast) {
    List<Resource> resources = new ArrayList<>();
    airings.stream()
        .map(Airing::studio)
        .filter(studio -> !studio.isEmpty())
        .distinct()
        .sorted()
        .forEach(studio -> resources.add(new Resource(studio, Resource.Kind.STUDIO, 1)));
    cast.houses().stream()
        .distinct()
        .forEach(house ->
            resources.add(
                new Resource(
                    house.brand() + " 분장실",
                    Resource.Kind.MAKEUP,
                    Math.max(3, cast.sizeOf(house) / HOSTS_A_MAKEUP_CHAIR))));
    return List.copyOf(resources);
  }
}
