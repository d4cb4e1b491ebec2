package callsheet.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Absence;
import callsheet.problem.Assignment;
import callsheet.problem.Balance;
import callsheet.problem.Broadcast;
import callsheet.problem.CarriedShow;
import callsheet.problem.Category;
import callsheet.problem.Contract;
import callsheet.problem.DateRange;
import callsheet.problem.Grade;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.HostPair;
import callsheet.problem.Kind;
import callsheet.problem.Licence;
import callsheet.problem.Meeting;
import callsheet.problem.Origin;
import callsheet.problem.Request;
import callsheet.problem.Resource;
import callsheet.problem.Role;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Skill;
import callsheet.problem.Status;
import callsheet.problem.SuitabilityScore;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A scenario whose values are all hard to write down, and a comparison table by table.
final class Scenarios {

  private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

  private Scenarios() {}

  /// Texts with separators, quotes, line breaks and formula starts; ends past 30:00; open dates.
  static Scenario awkward() {
    return Scenario.builder(new Horizon(FIRST, 3))
        .name("12월, \"최종\"")
        .zone(ZoneId.of("Europe/Berlin"))
        .profile("korea-employee, eu", List.of())
        .broadcasts(
            List.of(
                broadcast(0, "=B1", 0, 60, Map.of("기온", "-3", "note", "=1+1")),
                broadcast(1, "@B2", 1380, 1500, Map.of("note", "'=x")),
                broadcast(2, "B;3", 1430, 1440 + 60, Map.of()),
                broadcast(3, "00123", 2880, 2885, Map.of("note", "a, \"b\"\nc"))))
        .hosts(List.of(host(0, "H1"), host(1, "+H2"), host(2, "-H3")))
        .categories(List.of(new Category("보험", "보험설계사", 0, ""), new Category("food", "", -1, "-")))
        .skills(List.of(new Skill(0, "보험", 3), new Skill(1, "food", 1)))
        .licences(
            List.of(
                new Licence(0, "보험설계사", DateRange.ALWAYS),
                new Licence(1, "보험설계사", new DateRange(FIRST, LocalDate.MAX))))
        .absences(
            List.of(
                new Absence(0, 0, 0, 1440, "휴가", Absence.Binding.HARD),
                new Absence(1, 1, -1440, 2880, "", Absence.Binding.BY_KIND),
                new Absence(2, 2, 100, 3000, "=교육", Absence.Binding.SOFT)))
        .suitability(
            List.of(
                new SuitabilityScore(0, SuitabilityScore.Scope.BRAND, "@Brand", 1000, -1, 0),
                new SuitabilityScore(0, SuitabilityScore.Scope.DAYPART, "심야", 5, 0, 1),
                new SuitabilityScore(1, SuitabilityScore.Scope.CATEGORY, "food", 0, 12, 305)))
        .requests(
            List.of(
                request(0, Request.TargetKind.BROADCAST, "B;3", Request.Wish.MUST),
                request(1, Request.TargetKind.BROADCAST, "00123", Request.Wish.BAN),
                request(2, Request.TargetKind.PROGRAMME, "00123", Request.Wish.DECLINED),
                request(3, Request.TargetKind.BRAND, "@Brand", Request.Wish.AVOID),
                request(4, Request.TargetKind.VENDOR, "Vend: Co", Request.Wish.WANT),
                request(5, Request.TargetKind.DAYPART, "심야", Request.Wish.AVOID)))
        .pairs(
            List.of(
                new HostPair(0, 1, HostPair.Kind.TOGETHER, DateRange.ALWAYS),
                new HostPair(1, 2, HostPair.Kind.APART, new DateRange(LocalDate.MIN, FIRST))))
        .pins(List.of(new Assignment(0, Role.SUB, 1), new Assignment(0, Role.SUB, 2)))
        .meetings(List.of(new Meeting(2, 1430, 1500, "-")))
        .holidays(Map.of(FIRST, "첫날", FIRST.plusDays(24), "성탄절"))
        .resources(List.of(new Resource("S1", Resource.Kind.STUDIO, 1)))
        .carriedShows(List.of(new CarriedShow("old", -100, 20, Role.GUEST, 0)))
        .balances(List.of(new Balance(0, Balance.Measure.NIGHT, -7)))
        .published(List.of(new Assignment(1, Role.MAIN, 2)))
        .rules(rules())
        .build();
  }

  /// The same without what a spreadsheet changes when it opens a CSV file: texts that look like
  /// numbers or formulas, and rules, which are no CSV file.
  static Scenario plain() {
    Scenario awkward = awkward();
    return awkward.toBuilder()
        .broadcasts(
            List.of(
                broadcast(0, "B0", 0, 60, "Show", Map.of("note", "=1+1", "기온", "cold")),
                broadcast(1, "B1", 1380, 1500, "Show", Map.of("note", "a, \"b\"\nc")),
                broadcast(2, "B;3", 1430, 1440 + 60, "Show", Map.of()),
                broadcast(3, "X123", 2880, 2885, "Show", Map.of())))
        .requests(
            awkward.requests().stream()
                .filter(request -> request.targetKind() != Request.TargetKind.BROADCAST)
                .map(r -> request(r.index() - 2, r.targetKind(), r.target(), r.kind()))
                .toList())
        .rules(List.of())
        .build();
  }

  private static List<RuleSetting> rules() {
    return List.of(
        RuleSetting.of("DailyRest"),
        RuleSetting.of("LateToEarly").strength("off"),
        RuleSetting.of("Ban").strength("soft").weight(7, 2).where("host.name == \"a: b # c\""),
        RuleSetting.of("Rotation")
            .strength("ratio")
            .atLeast("0.70")
            .with("pool", List.of("H1", "007", "yes", "null", "10:00", "1_000", "~", "0x1F", ""))
            .with("share", 0.5)
            .with("tiny", 1.0e-10)
            .with("huge", 1.5e300)
            .with("count", -3L)
            .with("large", Long.MAX_VALUE)
            .with("flag", true)
            .with("nested", Map.of("from", "22:00", "list", List.of(1L, 2.5, false)))
            .with("multi", "line 1\nline 2; x: y"));
  }

  private static Broadcast broadcast(
      int index, String id, int start, int end, Map<String, String> attributes) {
    return broadcast(index, id, start, end, "00123", attributes);
  }

  private static Broadcast broadcast(
      int index, String id, int start, int end, String programme, Map<String, String> attributes) {
    Kind kind = List.of(Kind.values()).get(index % 4);
    Status status = List.of(Status.values()).get(index % 2);
    return new Broadcast(
        index,
        id,
        "Live, \"1\"",
        start,
        end,
        kind,
        programme,
        "P" + index,
        "food",
        "@Brand",
        "Vend: Co",
        "S1",
        1,
        2,
        index,
        1 + index * 12_345_678L,
        status,
        attributes);
  }

  private static Host host(int index, String id) {
    List<DateRange> periods =
        switch (index) {
          case 0 -> List.of();
          case 1 -> List.of(new DateRange(FIRST, LocalDate.MAX));
          default ->
              List.of(
                  new DateRange(LocalDate.MIN, FIRST),
                  new DateRange(FIRST.plusDays(2), FIRST.plusDays(5)));
        };
    return new Host(
        index,
        id,
        "홍길동 " + index,
        List.of(Grade.values()).get(index),
        List.of(Contract.values()).get(index % 2),
        index == 0 ? DateRange.ALWAYS : new DateRange(FIRST, FIRST.plusYears(1)),
        index == 1 ? Set.of("Live, \"1\"") : Set.of(),
        index * 5,
        periods,
        "HQ",
        "F",
        index == 0 ? 0 : 1990,
        index == 2 ? Map.of("키", "170") : Map.of());
  }

  private static Request request(
      int index, Request.TargetKind kind, String target, Request.Wish wish) {
    return new Request(
        index,
        index % 3,
        kind,
        target,
        wish,
        index % 5 + 1,
        "MD",
        index == 0 ? FIRST : LocalDate.MAX);
  }

  /// Asserts that two scenarios are equal table by table; the place of a rule in a file is not part
  /// of it.
  static void assertSame(Scenario actual, Scenario expected) {
    assertThat(actual.name()).isEqualTo(expected.name());
    assertThat(actual.zone()).isEqualTo(expected.zone());
    assertThat(actual.horizon()).isEqualTo(expected.horizon());
    assertThat(actual.profile()).isEqualTo(expected.profile());
    assertThat(actual.broadcasts()).isEqualTo(expected.broadcasts());
    assertThat(actual.hosts()).isEqualTo(expected.hosts());
    assertThat(actual.categories()).isEqualTo(expected.categories());
    assertThat(actual.skills()).isEqualTo(expected.skills());
    assertThat(actual.licences()).isEqualTo(expected.licences());
    assertThat(actual.absences()).isEqualTo(expected.absences());
    assertThat(actual.suitabilityScores()).isEqualTo(expected.suitabilityScores());
    assertThat(actual.requests()).isEqualTo(expected.requests());
    assertThat(actual.pairs()).isEqualTo(expected.pairs());
    assertThat(actual.pins()).isEqualTo(expected.pins());
    assertThat(actual.meetings()).isEqualTo(expected.meetings());
    assertThat(actual.holidays()).isEqualTo(expected.holidays());
    assertThat(actual.resources()).isEqualTo(expected.resources());
    assertThat(actual.carriedShows()).isEqualTo(expected.carriedShows());
    assertThat(actual.balances()).isEqualTo(expected.balances());
    assertThat(actual.published()).isEqualTo(expected.published());
    assertThat(unplaced(actual.rules())).isEqualTo(unplaced(expected.rules()));
  }

  private static List<RuleSetting> unplaced(List<RuleSetting> rules) {
    return rules.stream().map(rule -> rule.at(Origin.NOWHERE)).toList();
  }
}
