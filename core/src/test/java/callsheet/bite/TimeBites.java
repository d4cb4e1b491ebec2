package callsheet.bite;

import callsheet.fixture.TestScenario;
import callsheet.problem.RuleSetting;
import java.util.List;
import java.util.Map;

final class TimeBites {

  private TimeBites() {}

  static List<Bite> all() {
    return List.of(
        noOverlap(),
        preparationBuffer(),
        channelTravel(),
        overrunMargin(),
        dailyRest(),
        callTime(),
        lateToEarly(),
        dutySpan(),
        splitDay(),
        meeting(),
        dutyWindow());
  }

  /// Two shows of an hour, the second one `day` days after the first. Kim suits both best, Lee the
  /// second one less badly, so if they must be parted Lee has the second.
  private static TestScenario twoShows(String first, int day, String second) {
    TestScenario test = TestScenario.days(day + 1).hosts("Kim", "Lee");
    test.show("a", 0, first, 60);
    test.show("b", day, second, 60).channel("B");
    test.suits("Kim", "a", 90).suits("Kim", "b", 90);
    test.suits("Lee", "a", 50).suits("Lee", "b", 60);
    return test;
  }

  private static Bite parted(RuleSetting setting, TestScenario test) {
    return Bite.of(setting, test.scenario())
        .without("a", "Kim", "b", "Kim")
        .with("a", "Kim", "b", "Lee");
  }

  private static Bite noOverlap() {
    return parted(RuleSetting.of("NoOverlap"), twoShows("10:00", 0, "10:30"))
        .beside(RuleSetting.of("SeatCover"), RuleSetting.of("Suitability"))
        .violated("Kim, 2026-12-07: a (10:00–11:00) and b (10:30–11:30) are on at the same time");
  }

  private static Bite preparationBuffer() {
    return parted(RuleSetting.of("PreparationBuffer"), twoShows("10:00", 0, "11:10"))
        .violated(
            "Kim, 2026-12-07: a ends 11:00, b starts 11:10: 10 min between, 30 needed, 20 short");
  }

  private static Bite channelTravel() {
    RuleSetting setting =
        RuleSetting.of("ChannelTravel").with("sites", Map.of("A", "Seoul", "B", "Busan"));
    return parted(setting, twoShows("10:00", 0, "11:40"))
        .violated(
            "Kim, 2026-12-07: a (Seoul) ends 11:00, b (Busan) starts 11:40: 40 min between, 60 for"
                + " the way, 20 short");
  }

  /// Five minutes short at 100 each cost 500; Lee in Kim's stead 300.
  private static Bite overrunMargin() {
    return parted(RuleSetting.of("OverrunMargin").weight(100, 1), twoShows("10:00", 0, "11:35"))
        .violated(
            "Kim, 2026-12-07: a ends 11:00, b starts 11:35: 35 min between, 30 + 10 for an overrun,"
                + " 5 short");
  }

  private static Bite dailyRest() {
    return parted(RuleSetting.of("DailyRest"), twoShows("22:00", 1, "09:00"))
        .violated(
            "Kim, night before 2026-12-08: a ends 23:00, next call 09:00 for b at 09:00: rest 10 h 00 min,"
                + " 60 min short");
  }

  /// Twelve hours from show to show, ten to the call.
  private static Bite callTime() {
    return parted(RuleSetting.of("CallTime"), twoShows("22:00", 1, "11:00"))
        .andBeside(RuleSetting.of("DailyRest"))
        .violated(
            "Kim, night before 2026-12-08: a ends 23:00, next call 09:00 for b at 11:00: rest 10 h 00 min,"
                + " 60 min short");
  }

  private static Bite lateToEarly() {
    return parted(RuleSetting.of("LateToEarly"), twoShows("22:00", 1, "09:00"))
        .violated(
            "Kim, night before 2026-12-08: last show ends 23:00, next call 09:00; whoever ends"
                + " at 23:00 or later is not called before 10:00");
  }

  private static Bite dutySpan() {
    return parted(RuleSetting.of("DutySpan"), twoShows("10:00", 0, "22:00"))
        .violated(
            "Kim, 2026-12-07: called 10:00, last show ends 23:00: 13 h 00 on duty, 60 min over");
  }

  /// 420 minutes over at 2 each cost 840; Lee in Kim's stead 300.
  private static Bite splitDay() {
    return parted(RuleSetting.of("SplitDay"), twoShows("08:00", 0, "20:00"))
        .violated(
            "Kim, 2026-12-07: 08:00 to 21:00 with 120 min on air: 660 min between shows, at most"
                + " 240, 420 over");
  }

  /// Kim suits both shows best, but meets a buyer from 13:00 to 14:00.
  private static Bite meeting() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "12:00", 60);
    test.show("b", 0, "13:30", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Lee", "a", 50).suits("Lee", "b", 50);
    test.meeting("Kim", 0, "13:00", 60);
    return Bite.of(RuleSetting.of("Meeting"), test.scenario())
        .without("a", "Kim", "b", "Kim")
        .with("a", "Kim", "b", "Lee")
        .violated("Kim, 2026-12-07: meeting 'meeting' 13:00–14:00 overlaps b (13:30–14:30)");
  }

  /// Kim suits both shows best, but no window holds 08:00 and 21:30.
  private static Bite dutyWindow() {
    TestScenario test = TestScenario.days(1).hosts("Kim", "Lee");
    test.show("a", 0, "08:00", 60);
    test.show("b", 0, "20:30", 60);
    test.suits("Kim", "a", 90).suits("Kim", "b", 90).suits("Lee", "a", 50).suits("Lee", "b", 70);
    return Bite.of(RuleSetting.of("DutyWindow").weight(10_000, 1), test.scenario())
        .without("a", "Kim", "b", "Kim")
        .with("a", "Kim", "b", "Lee")
        .violated(
            "Kim, 2026-12-07: no window holds 08:00–09:00, 20:30–21:30 "
                + "(조조 06:00–15:00, 주간 09:00–21:00, 심야 17:00–30:00)");
  }
}
