package callsheet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import callsheet.fixture.TestScenario;
import callsheet.problem.Grade;
import callsheet.problem.Issue;
import callsheet.problem.IssueCode;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.rule.Scope;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhereTest {

  /// kim (star, 부산) and lee (novice); a: Monday 10:00 보험; b: Saturday 25:30 패션; carried: Sunday
  /// before.
  private static Scenario scenario() {
    TestScenario test = TestScenario.days(7);
    test.host("kim").grade(Grade.STAR).channels("A").attributes(Map.of("지역", "부산", "team", "red"));
    test.host("lee").grade(Grade.NOVICE);
    test.show("a", 0, "10:00", 60).category("보험").weight(2500).attributes(Map.of("tier", "2"));
    test.show("b", 5, "25:30", 60).category("패션").seats(1, 1, 0);
    test.carried("past", -1, "10:00", 60, "lee");
    return test.holiday(0).scenario();
  }

  private static BoundRulebook bind(String where) {
    return RulebookReader.bindOnly(scenario(), List.of(RuleSetting.of("NoOverlap").where(where)));
  }

  /// The pairs `show/role/host` that an expression includes.
  private static List<String> pairs(String where) {
    Scenario scenario = scenario();
    Scope scope = bind(where).orElseThrow().settings().getFirst().scope();
    List<Seat> seats = new ArrayList<>(scenario.seats());
    seats.addAll(scenario.carriedSeats());
    List<String> pairs = new ArrayList<>();
    for (Seat seat : seats) {
      scenario.hosts().stream()
          .filter(host -> scope.includes(seat, host))
          .forEach(h -> pairs.add(seat.broadcast().id() + "/" + seat.role() + "/" + h.id()));
    }
    return pairs;
  }

  @Test
  void anExpressionMayReadHostBroadcastSeatAndDate() {
    assertThat(pairs("broadcast.category == '보험' && host.grade == \"novice\""))
        .containsExactly("a/MAIN/lee");
    assertThat(pairs("seat.role == 'sub' && 'A' in host.channels")).containsExactly("b/SUB/kim");
    assertThat(pairs("date.weekday == 'SAT' && date.weekend && host.name == 'kim'"))
        .containsExactly("b/MAIN/kim", "b/SUB/kim");
    assertThat(pairs("date.holiday && date.iso == '2026-12-07'"))
        .containsExactly("a/MAIN/kim", "a/MAIN/lee");
    assertThat(pairs("broadcast.weight > 2 && host.grade == 'star'")).containsExactly("a/MAIN/kim");
  }

  @Test
  void clockTimesAreThoseOfTheBroadcastDay() {
    // 25:30 is 25 · 60 + 30 = 1530 minutes after the broadcast day's midnight.
    assertThat(
            pairs(
                "broadcast.start_minute == 1530 && broadcast.start == '25:30' && host.name == 'lee'"))
        .containsExactly("b/MAIN/lee", "b/SUB/lee");
  }

  @Test
  void freeColumnsAreReadByTheirHeader() {
    assertThat(pairs("host['지역'] == '부산' && broadcast['tier'] == '2'"))
        .containsExactly("a/MAIN/kim");
    assertThat(pairs("host.team == 'red' && broadcast.tier == '2'")).containsExactly("a/MAIN/kim");
    // lee has no team: the empty text.
    assertThat(pairs("host.team == '' && broadcast.tier == '2'")).containsExactly("a/MAIN/lee");
  }

  @Test
  void carriedOverSeatsAreNarrowedToo() {
    assertThat(pairs("date.weekday == 'SUN'")).containsExactly("past/MAIN/kim", "past/MAIN/lee");
  }

  @Test
  void aScopeSaysWhetherSeatsAreNarrowedAndWhichHostsMayBeMeant() {
    Scenario scenario = scenario();
    Scope host = bind("host.grade == 'star'").orElseThrow().settings().getFirst().scope();
    Scope seat = bind("broadcast.category == '여행'").orElseThrow().settings().getFirst().scope();
    Scope both =
        bind("host.grade == 'star' && seat.role == 'sub'")
            .orElseThrow()
            .settings()
            .getFirst()
            .scope();

    assertThat(host.narrowsSeats()).isFalse();
    assertThat(seat.narrowsSeats()).isTrue();
    assertThat(both.narrowsSeats()).isTrue();
    assertThat(scenario.hosts().stream().map(host::includes)).containsExactly(true, false);
    assertThat(scenario.hosts().stream().map(seat::includes)).containsExactly(true, true);
    assertThat(scenario.hosts().stream().map(both::includes)).containsExactly(true, false);
  }

  @Test
  void aWrongExpressionIsAnIssueWithLineAndColumn() {
    Issue issue =
        bind("host.grade == 'star'\n  && broadcast.start_minute == 'x'").issues().getFirst();

    assertThat(issue.code()).isEqualTo(IssueCode.R007_WHERE);
    assertThat(issue.column()).isEqualTo("where");
    // The operator == stands in the second line, at the 29th letter.
    assertThat(issue.cause().english()).startsWith("NoOverlap, where, line 2, column 29: ");
    assertThat(issue.cause().korean()).startsWith("NoOverlap, where 2행 29열: ");
  }

  @Test
  void aMisspeltFieldIsAnIssueThatNamesTheNearest() {
    for (String where : List.of("host.garde == 'star'", "1 == 1 && has(host.garde)")) {
      Issue issue = bind(where).issues().getFirst();

      assertThat(issue.cause().english()).contains("there is no 'host.garde'");
      assertThat(issue.action().english()).startsWith("Maybe you meant 'host.grade'.");
    }
    assertThat(bind("host['지옥'] == ''").issues().getFirst().action().english())
        .contains("host[\"지역\"]");
    assertThat(bind("seat.rolle == 'main'").rulebook()).isEmpty();
    assertThat(bind("hots.grade == 'star'").rulebook()).isEmpty();
  }

  @Test
  void anExpressionThatIsNotTrueOrFalseIsAnIssue() {
    assertThat(bind("host.grade").issues())
        .extracting(Issue::code)
        .containsExactly(IssueCode.R007_WHERE);
    assertThat(bind("host.grade == 'x' &&").rulebook()).isEmpty();
  }

  @Test
  void anExpressionWithoutAValueForSomePairIsAnIssueThatNamesIt() {
    Issue issue = bind("int(broadcast.tier) > 1").issues().getFirst();

    // "b" has no tier, and the empty text is no number; "a" has one.
    assertThat(issue.cause().english())
        .startsWith("NoOverlap, where: no value for broadcast b and host kim: ");
    // For the carried-over show, of which no more is known, it just does not hold.
    assertThat(pairs("broadcast.broadcast_id != 'past' || 1 / (date.day - 6) > 0"))
        .doesNotContain("past/MAIN/kim");
  }

  @Test
  void aRulebookWithoutWhereLoadsNoCel() throws Exception {
    try (URLClassLoader withoutCel = new URLClassLoader(classPathWithoutCel(), null)) {
      var bind =
          withoutCel.loadClass(WhereTest.class.getName()).getMethod("bindsNarrowed", String.class);
      bind.setAccessible(true);

      // On a class path without CEL the default profile binds; a `where` needs the library.
      assertThat(bind.invoke(null, "")).isEqualTo(true);
      assertThatThrownBy(() -> bind.invoke(null, "host.grade == 'star'"))
          .isInstanceOf(InvocationTargetException.class)
          .hasCauseInstanceOf(NoClassDefFoundError.class);
    }
  }

  private static URL[] classPathWithoutCel() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.replace(File.separatorChar, '/').contains("/dev/cel/")) {
        urls.add(new File(entry).toURI().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }

  /// Whether the default profile with one rule narrowed binds; called through another class loader.
  public static boolean bindsNarrowed(String where) {
    Scenario scenario =
        scenario().toBuilder().rules(List.of(RuleSetting.of("DailyRest").where(where))).build();
    return RulebookReader.bind(scenario).rulebook().isPresent();
  }
}
