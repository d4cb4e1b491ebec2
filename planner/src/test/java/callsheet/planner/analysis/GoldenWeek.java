package callsheet.planner.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.answer.Answer;
import callsheet.fixture.Rosters;
import callsheet.fixture.TestScenario;
import callsheet.io.answer.AnswerText;
import callsheet.problem.Grade;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.SuitabilityScore;
import callsheet.problem.SuitabilityScore.Scope;
import callsheet.rulebook.RulebookReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A week of six shows and four hosts that answers are asked about, and the files that say what a
/// planner reads of them, word for word, in both languages: `-Dcallsheet.write=true` writes them
/// anew, to be read again by somebody who asks whether a planner would act on them.
public final class GoldenWeek {

  /// The week; under its rules a roster with B4 left open.
  public static final Scenario SCENARIO = scenario();

  private static final Path FOLDER = Path.of("src/test/resources/callsheet/planner/golden");

  private GoldenWeek() {}

  private static Scenario scenario() {
    TestScenario month = TestScenario.days(7).hosts("강하늘", "이도윤", "박서연");
    month.host("최지우").grade(Grade.NOVICE);
    month
        .category("보험", "보험설계사", -1)
        .licence("강하늘", "보험설계사", TestScenario.MONDAY, TestScenario.MONDAY.plusDays(30))
        .licence("이도윤", "보험설계사", TestScenario.MONDAY, TestScenario.MONDAY.plusDays(30));
    month.show("B1", 0, "23:00", 60).programme("심야 편집샵").category("패션");
    month.show("B2", 1, "09:00", 60).programme("아침 키친").category("식품");
    month.show("B3", 1, "13:00", 60).programme("보험 상담소").category("보험");
    month.show("B4", 2, "20:40", 60).programme("저녁 특집").category("패션").weight(3000);
    month.show("B5", 2, "20:40", 60).programme("모바일 라이브").category("패션").channel("M");
    month.show("B6", 4, "10:00", 60).programme("주방의 발견").category("식품");
    Scenario scenario = month.scenario();
    return scenario.toBuilder()
        .suitability(
            List.of(
                score(scenario, "강하늘", Scope.CATEGORY, "패션", 820, 40, 20),
                score(scenario, "강하늘", Scope.CATEGORY, "식품", 780, 35, 22),
                score(scenario, "이도윤", Scope.CATEGORY, "패션", 760, 30, 25),
                score(scenario, "이도윤", Scope.CATEGORY, "식품", 640, 28, 24),
                score(scenario, "이도윤", Scope.CATEGORY, "보험", 700, 22, 30),
                score(scenario, "박서연", Scope.CATEGORY, "패션", 900, 2, 110),
                score(scenario, "박서연", Scope.CATEGORY, "식품", 610, 30, 21)))
        .build();
  }

  private static SuitabilityScore score(
      Scenario scenario, String host, Scope scope, String key, int tenths, int size, int error) {
    return new SuitabilityScore(
        scenario.host(host).orElseThrow().index(), scope, key, tenths, size, error);
  }

  /// The roster and its rules.
  public static Subject subject() {
    return Subject.of(
        RulebookReader.bindOnly(SCENARIO, rules()).orElseThrow(),
        Rosters.of(SCENARIO, "B1", "강하늘", "B2", "이도윤", "B3", "이도윤", "B5", "강하늘", "B6", "박서연"));
  }

  /// The rules of the week.
  public static List<RuleSetting> rules() {
    return Stream.of(
            "SeatCover",
            "Licence",
            "MainGrade",
            "NoOverlap",
            "DailyRest",
            "CallTime",
            "LoadBalance",
            "Suitability")
        .map(RuleSetting::of)
        .toList();
  }

  /// Holds what planners read of an answer against its files.
  public static void assertGolden(String name, Answer answer) throws IOException {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
      Path file = FOLDER.resolve(name + "." + locale.getLanguage() + ".txt");
      String text = AnswerText.of(answer, locale);
      if (Boolean.getBoolean("callsheet.write")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, text, StandardCharsets.UTF_8);
      }
      assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
  }
}
