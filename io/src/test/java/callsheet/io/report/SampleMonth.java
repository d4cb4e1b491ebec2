package callsheet.io.report;

import callsheet.problem.Absence;
import callsheet.problem.Assignment;
import callsheet.problem.Broadcast;
import callsheet.problem.Contract;
import callsheet.problem.DateRange;
import callsheet.problem.Grade;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Kind;
import callsheet.problem.Meeting;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Status;
import callsheet.problem.SuitabilityScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// A month of one live channel with recordings and mobile shows beside it, made from a seed.
final class SampleMonth {

  private static final String[] CATEGORIES = {
    "패션의류", "식품", "뷰티", "생활용품", "가전", "건강식품", "보험", "주방용품", "언더웨어", "여행", "가구·침구", "레포츠"
  };
  private static final String[] FAMILY = {"김", "이", "박", "최", "정", "강", "조", "윤", "장", "임"};
  private static final String[] GIVEN = {"서연", "민준", "지우", "하은"};
  private static final int[] LENGTHS = {60, 60, 60, 65, 70, 55, 50, 75};

  private static final List<Grade> GRADES =
      List.of(Grade.MAIN, Grade.SUB, Grade.STAR, Grade.SUB, Grade.NOVICE);

  private final Random random;
  private final List<Broadcast> broadcasts = new ArrayList<>();

  private SampleMonth(long seed) {
    this.random = new Random(seed);
  }

  /// A scenario of so many days and hosts.
  static Scenario of(int days, int hosts, long seed) {
    return new SampleMonth(seed).scenario(days, hosts);
  }

  private Scenario scenario(int days, int hosts) {
    for (int day = 0; day < days; day++) {
      addLiveDay(day);
      addSideShow(day, "데이터", Kind.RECORDED, 240);
      addSideShow(day, "데이터", Kind.RECORDED, 420);
      addSideShow(day, "모바일", Kind.MOBILE, 780);
    }
    return Scenario.builder(new Horizon(LocalDate.of(2026, 12, 1), days))
        .name("2026년 12월")
        .broadcasts(broadcasts)
        .hosts(hosts(hosts))
        .suitability(suitability(hosts))
        .holidays(Map.of(LocalDate.of(2026, 12, 25), "성탄절"))
        .absences(
            List.of(
                new Absence(0, 3, 4 * 1440, 7 * 1440, "휴가", Absence.Binding.HARD),
                new Absence(1, 5, 9 * 1440 + 600, 9 * 1440 + 1000, "희망휴무", Absence.Binding.SOFT)))
        .meetings(List.of(new Meeting(7, 2 * 1440 + 300, 2 * 1440 + 360, "상품 미팅")))
        .pins(List.of(new Assignment(2, Role.MAIN, 1), new Assignment(5, Role.SUB, 2)))
        .published(
            List.of(new Assignment(3, Role.MAIN, hosts - 1), new Assignment(4, Role.MAIN, 0)))
        .build();
  }

  private void addLiveDay(int day) {
    int minute = 15;
    while (minute < 1170) {
      int length = LENGTHS[random.nextInt(LENGTHS.length)];
      add(day, "라이브", Kind.LIVE, minute, length, 1 + random.nextInt(2));
      minute += length;
    }
    add(day, "라이브", Kind.RERUN, 1250, 60, 0);
  }

  private void addSideShow(int day, String channel, Kind kind, int minute) {
    add(day, channel, kind, minute, 60, 1);
  }

  private void add(int day, String channel, Kind kind, int minute, int length, int seats) {
    String category = CATEGORIES[random.nextInt(CATEGORIES.length)];
    int index = broadcasts.size();
    broadcasts.add(
        new Broadcast(
            index,
            "B%04d".formatted(index + 1),
            channel,
            day * Horizon.DAY + minute,
            day * Horizon.DAY + minute + length,
            kind,
            index % 9 == 0 ? "토요 쇼 2부" : "",
            category + " 상품 " + random.nextInt(300),
            category,
            "브랜드 " + random.nextInt(40),
            "",
            "S" + (1 + index % 2),
            Math.min(1, seats),
            Math.max(0, seats - 1),
            0,
            1000,
            Status.CONFIRMED,
            Map.of()));
  }

  /// The same broadcast as another programme.
  static Broadcast named(Broadcast b, String programme) {
    return new Broadcast(
        b.index(),
        b.id(),
        b.channel(),
        b.startMinute(),
        b.endMinute(),
        b.kind(),
        programme,
        b.product(),
        b.category(),
        b.brand(),
        b.vendor(),
        b.studio(),
        b.mainSeats(),
        b.subSeats(),
        b.guestSeats(),
        b.weightThousandths(),
        b.status(),
        b.attributes());
  }

  /// A live broadcast of one host.
  static Broadcast broadcast(int index, int startMinute, int minutes) {
    SampleMonth month = new SampleMonth(index);
    for (int i = 0; i <= index; i++) {
      month.add(0, "라이브", Kind.LIVE, startMinute, minutes, 1);
    }
    return month.broadcasts.get(index);
  }

  private static List<Host> hosts(int count) {
    List<Host> hosts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      hosts.add(
          new Host(
              i,
              "H%02d".formatted(i + 1),
              FAMILY[i % 10] + GIVEN[i / 10 % 4],
              GRADES.get(i % GRADES.size()),
              i % 4 == 0 ? Contract.FREELANCE : Contract.EMPLOYEE,
              DateRange.ALWAYS,
              Set.of(),
              0,
              List.of(),
              "",
              "",
              0,
              Map.of()));
    }
    return hosts;
  }

  private List<SuitabilityScore> suitability(int hosts) {
    List<SuitabilityScore> scores = new ArrayList<>();
    for (int host = 0; host < hosts; host++) {
      for (String category : CATEGORIES) {
        int score = 400 + random.nextInt(600);
        scores.add(
            new SuitabilityScore(
                host,
                SuitabilityScore.Scope.CATEGORY,
                category,
                score,
                3 + random.nextInt(40),
                20));
      }
    }
    return scores;
  }
}
