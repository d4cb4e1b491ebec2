package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A planner changes one seat of a roster by hand, and `check` names what that breaks.
///
/// Kim hosts a show on Monday evening and Lee one on Tuesday morning and another at noon; the rules
/// are the default ones: 11 h of rest, a call two hours before a day's first show, skill in the
/// category.
final class HandMadeRosterTest {

  private static final String BROADCASTS =
      """
      broadcast_id,channel,start,end,category,programme
      B1,TV,2026-12-07 22:00,2026-12-07 23:00,food,Late Kitchen
      B2,TV,2026-12-08 08:00,2026-12-08 09:00,food,Early Kitchen
      B3,TV,2026-12-08 12:00,2026-12-08 13:00,fashion,Noon Look
      B4,Mobile,2026-12-08 12:30,2026-12-08 13:30,fashion,Mobile Look
      """;

  private static final String HOSTS =
      """
      host_id,name,grade
      kim,Kim,main
      lee,Lee,main
      cho,Cho,main
      """;

  private static final String SKILLS =
      """
      host_id,category,level
      kim,food,3
      lee,food,3
      lee,fashion,3
      cho,fashion,3
      """;

  private static final String ROSTER =
      """
      broadcast_id,role,host_id
      B1,main,kim
      B2,main,lee
      B3,main,lee
      B4,main,cho
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeTheScenario() throws IOException {
    Files.createDirectories(folder.resolve("scenario"));
    Files.writeString(folder.resolve("scenario/broadcasts.csv"), BROADCASTS);
    Files.writeString(folder.resolve("scenario/hosts.csv"), HOSTS);
    Files.writeString(folder.resolve("scenario/skills.csv"), SKILLS);
  }

  @Test
  void theRosterBeforeTheChangeIsFine() throws IOException {
    Shell.Said said = check(ROSTER);

    assertThat(said.code()).as(said.out() + said.err()).isZero();
    assertThat(said.out()).contains("every hard rule is kept", "4 of 4 filled");
  }

  @Test
  void anUnknownHostIsBadInputWithItsRow() throws IOException {
    Shell.Said said = check(ROSTER.replace("B2,main,lee", "B2,main,leo"));

    assertThat(said.code()).isEqualTo(3);
    // Row 3: the header is row 1 and B2 the second row below it.
    assertThat(said.err()).contains("D002", "roster.csv", "row 3", "'leo'");
  }

  @Test
  void aHostWithoutTheSkillIsNamed() throws IOException {
    Shell.Said said = check(ROSTER.replace("B1,main,kim", "B1,main,cho"));

    assertBreaks(said, "CategorySkill", "Cho", "food");
  }

  @Test
  void aDoubleBookingIsNamed() throws IOException {
    // Noon Look runs 12:00–13:00 and Mobile Look 12:30–13:30.
    Shell.Said said = check(ROSTER.replace("B3,main,lee", "B3,main,cho"));

    assertBreaks(said, "NoOverlap", "Cho", "B3", "B4");
  }

  @Test
  void aShortNightIsNamed() throws IOException {
    // Kim ends on 7 December at 23:00 and would be called at 06:00, two hours before the show.
    Shell.Said said = check(ROSTER.replace("B2,main,lee", "B2,main,kim"));

    assertBreaks(said, "DailyRest", "Kim");
  }

  @Test
  void anUnfilledSeatIsNamedButBreaksNoHardRule() throws IOException {
    Shell.Said said = check(ROSTER.replace("B3,main,lee", "B3,main,"));

    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("3 of 4 filled", "SeatCover", "Noon Look");
  }

  @Test
  void theSameIsSaidInKorean() throws IOException {
    Shell.Said said = check(ROSTER.replace("B2,main,lee", "B2,main,kim"), "--lang", "ko");

    assertThat(said.code()).isEqualTo(1);
    assertThat(said.out()).contains("필수 규칙", "위반");
  }

  private Shell.Said check(String roster, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("roster.csv"), roster);
    String[] arguments = new String[3 + more.length];
    arguments[0] = "check";
    arguments[1] = folder.resolve("scenario").toString();
    arguments[2] = file.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Shell.run((Object[]) arguments);
  }

  private static void assertBreaks(Shell.Said said, String rule, String... parts) {
    assertThat(said.code()).as(said.out() + said.err()).isEqualTo(1);
    String broken = said.out().substring(said.out().indexOf("\n" + rule + " — "));
    assertThat(broken.lines().skip(1).takeWhile(line -> !line.isBlank()).skip(1).toList())
        .anySatisfy(line -> assertThat(line).contains(parts));
  }
}
