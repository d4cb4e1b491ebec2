package callsheet.cli;

import callsheet.problem.Text;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/// What a command meets outside itself: its streams, its reader's language, the clock, the stop
/// button and whatever shows a page.
///
/// @param showsProgress whether somebody watches `err`
/// @param viewer shows a page, and says whether it could
record Session(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Locale locale,
    boolean showsProgress,
    Interruption interruption,
    LongSupplier nanos,
    Predicate<Path> viewer) {

  /// Prints a line of the command's output.
  void print(Text text) {
    out.println(text.in(locale));
  }

  /// Prints a line of the command's output.
  void print(String english, String korean, Object... arguments) {
    print(Text.format(english, korean, arguments));
  }

  /// Tells the person, beside the output.
  void tell(String english, String korean, Object... arguments) {
    err.println(Text.format(english, korean, arguments).in(locale));
  }
}
