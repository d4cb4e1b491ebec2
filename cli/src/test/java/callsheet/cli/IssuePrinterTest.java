package callsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.problem.Issue;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class IssuePrinterTest {

  /// A search of ten minutes must not hold back what is doubtful about its input.
  @Test
  void issuesAreReadBeforeAnythingElseIsDone() {
    StringWriter read = new StringWriter();
    PrintWriter err = new PrintWriter(new BufferedWriter(read));
    Session session =
        new Session(
            InputStream.nullInputStream(),
            new PrintWriter(new StringWriter()),
            err,
            Locale.ENGLISH,
            false,
            new Interruption(),
            () -> 0,
            page -> false);
    Issue issue =
        new Issue(
            IssueCode.D010_CONTRADICTION,
            "hosts.csv",
            3,
            "name",
            Text.of("doubtful"),
            Text.of("mend it"));

    new IssuePrinter(session).print(List.of(issue), Format.TEXT, err);

    assertThat(read.toString()).contains("hosts.csv, row 3, column name", "doubtful", "→ mend it");
  }
}
