package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Issue;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class IssuePrinterTest {

  private final StringWriter read = new StringWriter();
  private final PrintWriter err = new PrintWriter(new BufferedWriter(read));
  private final Session session =
      new Session(
          InputStream.nullInputStream(),
          new PrintWriter(new StringWriter()),
          err,
          Locale.ENGLISH,
          false,
          new Interruption(),
          () -> 0,
          page -> false);

  /// A search of ten minutes must not hold back what is doubtful about its input.
  @Test
  void issuesAreReadBeforeAnythingElseIsDone() {
    Issue issue = issue(IssueCode.D010_CONTRADICTION, "hosts.csv", 3);

    new IssuePrinter(session).print(List.of(issue), Format.TEXT, err);

    assertThat(read.toString()).contains("hosts.csv, row 3, column name", "doubtful", "→ mend it");
  }

  @Test
  void thousandsOfAKindDoNotHideTheOnlyOneOfAnother() {
    List<Issue> warnings = new ArrayList<>();
    for (int row = 2; row < 12_002; row++) {
      warnings.add(issue(IssueCode.D009_OVERLAPPING_BROADCASTS, "broadcasts.csv", row));
    }
    warnings.add(issue(IssueCode.D010_CONTRADICTION, "hosts.csv", 3));

    new IssuePrinter(session).printFew(warnings);

    assertThat(read.toString().lines())
        .hasSize(3 * 5 + 1 + 3)
        .contains(
            "D009 warning  broadcasts.csv, row 6, column name",
            "D009 warning  11995 more of this kind: `callsheet validate` shows them all",
            "D010 warning  hosts.csv, row 3, column name");
  }

  private static Issue issue(IssueCode code, String file, int row) {
    return new Issue(code, file, row, "name", Text.of("doubtful"), Text.of("mend it"));
  }
}
