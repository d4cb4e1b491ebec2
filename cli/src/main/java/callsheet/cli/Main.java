package callsheet.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// The `callsheet` command.
public final class Main {

  /// Set by the launcher when standard error is a terminal, which Java itself can't tell.
  private static final String PROGRESS = "callsheet.progress";

  private Main() {}

  /// Runs the command and exits with its code.
  public static void main(String[] arguments) {
    PrintWriter out = writer(System.out);
    PrintWriter err = writer(System.err);
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
      int code =
          new Faults(err, Language.of(List.of(arguments), Locale.getDefault()).locale())
              .report(fault, List.of(arguments));
      err.flush();
      Runtime.getRuntime().halt(code);
    });
    Interruption interruption = new Interruption();
    interruption.install();
    interruption.exit(
        run(
            arguments,
            new Session(
                System.in,
                out,
                err,
                Language.of(List.of(arguments), Locale.getDefault()).locale(),
                Boolean.getBoolean(PROGRESS),
                interruption,
                System::nanoTime,
                new Viewer(System.getenv())::show)));
  }

  /// Runs the command on these streams and returns its code. It shows no page and no progress.
  public static int run(
      String[] arguments, InputStream in, PrintStream out, PrintStream err, Locale locale) {
    return run(
        arguments,
        new Session(
            in,
            new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)),
            new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8)),
            Language.of(List.of(arguments), locale).locale(),
            false,
            new Interruption(),
            System::nanoTime,
            page -> false));
  }

  static int run(String[] arguments, Session session) {
    int code = Commands.of(session).execute(arguments);
    session.out().flush();
    session.err().flush();
    return code;
  }

  /// Writes in the terminal's encoding, or in UTF-8 where that knows no letters but English ones.
  private static PrintWriter writer(PrintStream stream) {
    Charset charset =
        stream.charset().equals(StandardCharsets.US_ASCII)
            ? StandardCharsets.UTF_8
            : stream.charset();
    return new PrintWriter(new OutputStreamWriter(stream, charset), false);
  }
}
