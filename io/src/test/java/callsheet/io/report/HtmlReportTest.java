package callsheet.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.io.roster.TinyResult;
import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.result.Result;
import callsheet.result.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

final class HtmlReportTest {

  private static final Result MONTH = SampleResult.of(SampleMonth.of(31, 40, 1));
  private static final Result WEEK = SampleResult.of(SampleMonth.of(7, 12, 2));

  @TempDir Path folder;

  @Test
  void aMonthIsOneWellFormedPageOfLessThanOneAndAHalfMegabytes() throws Exception {
    String page = pageOf(MONTH, Locale.KOREAN);

    ReadPage.of(page);
    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_500_000);
  }

  @Test
  void everySeatStandsInTheListWithItsHost() throws Exception {
    ReadPage page = ReadPage.of(pageOf(WEEK, Locale.KOREAN));

    for (Seat seat : WEEK.scenario().seats()) {
      int host = WEEK.roster().host(seat);
      String name = host < 0 ? "–" : WEEK.scenario().hosts().get(host).name();
      assertThat(page.byId("seat-" + seat.index()).getTextContent()).contains(name);
    }
  }

  @Test
  void everyBroadcastIsABlockAndEveryTakenSeatABar() throws Exception {
    ReadPage page = ReadPage.of(pageOf(WEEK, Locale.ENGLISH));

    int taken = WEEK.scenario().seats().size() - WEEK.roster().unfilled().size();
    assertThat(page.all("svg", "b")).hasSize(WEEK.scenario().broadcasts().size());
    assertThat(page.all("rect", "b")).hasSize(taken);
  }

  @Test
  void whatNoRosterDoesBetterIsSaid() throws Exception {
    assertThat(pageOf(TinyResult.proven(), Locale.ENGLISH))
        .contains("It is proven that no roster breaks less as the scenario stands.")
        .contains("It is proven that no roster fills more as the scenario stands.");
    assertThat(pageOf(TinyResult.result(true, Duration.ofMillis(5)), Locale.ENGLISH))
        .doesNotContain("It is proven that no roster");
  }

  @Test
  void namesCannotBecomeMarkup() throws Exception {
    // given a host and a programme whose names are markup
    String evil = "</title><script>alert('1 & \"2\"')</script>\u0001";
    Result result = SampleResult.of(renamed(SampleMonth.of(2, 4, 3), evil));

    // when the page is read
    String source = pageOf(result, Locale.ENGLISH);
    ReadPage page = ReadPage.of(source);

    // then they are text, the control character replaced, and there is one script: the page's own
    assertThat(page.all("script")).hasSize(1);
    assertThat(source).doesNotContain("<script>alert");
    assertThat(page.all("th").stream().map(Element::getTextContent))
        .anyMatch(text -> text.startsWith("</title><script>alert('1 & \"2\"')</script>\uFFFD"));
  }

  @Test
  void onlyThePagesOwnStyleAndScriptMayRunAndNothingIsFetched() throws Exception {
    String source = pageOf(WEEK, Locale.ENGLISH);

    assertThat(source)
        .contains("default-src &#39;none&#39;")
        .contains(sha256(between(source, "<style>", "</style>")))
        .contains(sha256(between(source, "<script>", "</script>")));
    for (String fetched : List.of("src=", "<link", "@import", "url(http", "<img", "style=")) {
      assertThat(source).doesNotContain(fetched);
    }
    assertThat(source).doesNotContainPattern(" on[a-z]+=\"");
  }

  @Test
  void theSameResultGivesTheSameBytes() throws Exception {
    Result again = SampleResult.of(SampleMonth.of(7, 12, 2));

    assertThat(pageOf(again, Locale.KOREAN)).isEqualTo(pageOf(WEEK, Locale.KOREAN));
  }

  @Test
  void theLanguageIsTheLocalesAndEverySentenceIsThereInBoth() throws Exception {
    ReadPage korean = ReadPage.of(pageOf(WEEK, Locale.KOREAN));
    ReadPage french = ReadPage.of(pageOf(WEEK, Locale.FRENCH));

    assertThat(korean.root().getAttribute("lang")).isEqualTo("ko");
    assertThat(french.root().getAttribute("lang")).isEqualTo("en");
    List<Element> english = new ArrayList<>(korean.all("span"));
    english.addAll(korean.all("tspan"));
    english.removeIf(element -> !element.getAttribute("lang").equals("en"));
    assertThat(english).hasSizeGreaterThan(100);
    for (Element sentence : english) {
      assertThat(sentence.getTextContent()).isNotBlank();
      Element twin = (Element) sentence.getNextSibling();
      assertThat(twin.getAttribute("lang")).isEqualTo("ko");
      assertThat(twin.getTextContent()).containsPattern("[가-힣]");
    }
  }

  @Test
  void aDeterministicRunIsMeasuredInStepsAndShowsNoClock() throws Exception {
    // given the same deterministic run on a fast and on a slow machine
    Result fast = SampleResult.of(SampleMonth.of(2, 4, 3), true);
    Result slow = withPhases(fast, Map.of("search", Duration.ofSeconds(99)));

    // then the pages are equal, and the axis says what it counts
    String page = pageOf(fast, Locale.ENGLISH);
    assertThat(pageOf(slow, Locale.ENGLISH)).isEqualTo(page);
    assertThat(page)
        .contains("search steps in thousands")
        .contains("Thousands of steps")
        .doesNotContain("time since the start")
        .doesNotContain("Milliseconds");
  }

  @Test
  void aRunByTheClockIsMeasuredInTime() throws Exception {
    assertThat(pageOf(WEEK, Locale.ENGLISH))
        .contains("time since the start")
        .doesNotContain("search steps in thousands");
  }

  @Test
  void aLongHorizonIsDrawnForItsFirstFiveWeeksAndThePageSaysSo() throws Exception {
    ReadPage page = ReadPage.of(pageOf(SampleResult.of(SampleMonth.of(40, 10, 4)), Locale.ENGLISH));

    assertThat(page.has("day-35")).isTrue();
    assertThat(page.has("day-36")).isFalse();
    assertThat(page.byId("roster").getTextContent()).contains("The first 35 of 40 days are shown");
  }

  @Test
  void unfilledSeatsAreCountedAtTheHeadAndListedWithReasons() throws Exception {
    // The sample leaves every 97th of its 990 seats open.
    int unfilled = MONTH.roster().unfilled().size();
    ReadPage page = ReadPage.of(pageOf(MONTH, Locale.ENGLISH));

    assertThat(unfilled).isPositive();
    assertThat(page.byId("top").getTextContent()).contains(unfilled + " of 990 seats are unfilled");
    assertThat(page.byId("unfilled").getTextContent()).contains("hosts");
    assertThat(page.rows("unfilled")).hasSize(unfilled);
  }

  private String pageOf(Result result, Locale locale) throws IOException {
    Path file = folder.resolve("report.html");
    HtmlReport.write(result, file, locale);
    return Files.readString(file);
  }

  private static Scenario renamed(Scenario scenario, String name) {
    List<Host> hosts = new ArrayList<>(scenario.hosts());
    Host h = hosts.getFirst();
    hosts.set(
        0,
        new Host(
            0,
            h.id(),
            name,
            h.grade(),
            h.contract(),
            h.employed(),
            h.channels(),
            h.guarantee(),
            h.protectedPeriods(),
            h.site(),
            h.gender(),
            h.birthYear(),
            h.attributes()));
    List<Broadcast> broadcasts = new ArrayList<>(scenario.broadcasts());
    broadcasts.set(0, SampleMonth.named(broadcasts.getFirst(), name));
    return scenario.toBuilder().hosts(hosts).broadcasts(broadcasts).build();
  }

  private static Result withPhases(Result result, Map<String, Duration> phases) {
    Run run = result.run();
    return new Result(
        result.scenario(),
        result.rulebook(),
        result.roster(),
        result.verdict(),
        new Run(
            run.ending(),
            run.bound(),
            run.seed(),
            run.threads(),
            run.deterministic(),
            run.limit(),
            run.progress(),
            phases,
            run.size(),
            run.rounds(),
            run.heapBytes(),
            run.proofUnavailable()));
  }

  private static String between(String source, String open, String close) {
    Matcher matcher =
        Pattern.compile(Pattern.quote(open) + "(.*?)" + Pattern.quote(close), Pattern.DOTALL)
            .matcher(source);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  private static String sha256(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
