package callsheet.cli;

import callsheet.engine.EngineFault;
import callsheet.planner.AuditMismatch;
import callsheet.planner.analysis.QuestionProblem;
import callsheet.problem.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The one place that turns what went wrong into a sentence and an exit code.
final class Faults {

  private final PrintWriter err;
  private final Locale locale;

  Faults(PrintWriter err, Locale locale) {
    this.err = err;
    this.locale = locale;
  }

  /// Says what went wrong, never with a stack trace, and returns the code to exit with.
  int report(Throwable fault, List<String> arguments) {
    return switch (fault) {
      case Refusal refusal -> say(refusal.text(), refusal.exitCode());
      case QuestionProblem problem -> say(problem.text(), ExitCode.BAD_USAGE);
      case UncheckedIOException io -> say(sentence(io.getCause()), ExitCode.BAD_USAGE);
      case IOException io -> say(sentence(io), ExitCode.BAD_USAGE);
      case OutOfMemoryError _ -> say(outOfMemory(), ExitCode.INTERNAL_ERROR);
      case EngineFault contradiction -> {
        int code = say(internal(contradiction, arguments), ExitCode.INTERNAL_ERROR);
        err.println(noResult().in(locale));
        yield code;
      }
      case AuditMismatch contradiction -> {
        int code = say(internal(contradiction, arguments), ExitCode.INTERNAL_ERROR);
        err.println(noResult().in(locale));
        yield code;
      }
      default -> say(internal(fault, arguments), ExitCode.INTERNAL_ERROR);
    };
  }

  private int say(Text sentence, int code) {
    err.println("callsheet: " + sentence.in(locale));
    return code;
  }

  /// What the operating system refused.
  static Text sentence(IOException fault) {
    return switch (fault) {
      case AccessDeniedException denied ->
          Text.format("Permission denied: %s", "권한이 없습니다: %s", denied.getFile());
      case NoSuchFileException missing ->
          Text.format("There is no %s", "%s이(가) 없습니다", missing.getFile());
      case FileSystemException file ->
          Text.format(
              "Can't use %s: %s",
              "%s을(를) 쓸 수 없습니다: %s",
              file.getFile(),
              file.getReason() == null ? file.getClass().getSimpleName() : file.getReason());
      default -> Text.format("Can't read or write: %s", "읽거나 쓸 수 없습니다: %s", fault.getMessage());
    };
  }

  private static Text noResult() {
    return new Text(
        "Two ways of counting the same roster disagree, so no result was written: it might be"
            + " wrong. If you may, send us the scenario as well.",
        "같은 배정표를 두 가지로 셈한 값이 서로 다릅니다. 틀릴 수 있어서 결과를 쓰지 않았습니다." + " 가능하면 시나리오도 함께 보내 주세요.");
  }

  private static Text outOfMemory() {
    return Text.format(
        "%d MB of memory are not enough: set CALLSHEET_JAVA_OPTS=-Xmx8g, say.",
        "메모리 %d MB로는 부족합니다. 예: CALLSHEET_JAVA_OPTS=-Xmx8g", Runtime.getRuntime().maxMemory() >> 20);
  }

  private static Text internal(Throwable fault, List<String> arguments) {
    String what =
        (fault.getClass().getSimpleName() + ": " + fault.getMessage())
            .lines()
            .findFirst()
            .orElse("");
    try {
      Path report = Files.createTempFile("callsheet-error-", ".txt");
      Files.writeString(report, report(what, fault, arguments));
      return Text.format(
          "A fault of Callsheet, not of your data; please send us %s (%s).",
          "입력이 아니라 Callsheet의 결함입니다. %s을(를) 보내 주세요 (%s).", report, what);
    } catch (IOException e) {
      return Text.format(
          "A fault of Callsheet, not of your data (%s).", "입력이 아니라 Callsheet의 결함입니다 (%s).", what);
    }
  }

  private static String report(String what, Throwable fault, List<String> arguments) {
    StringWriter text = new StringWriter();
    PrintWriter page = new PrintWriter(text);
    page.println(what);
    page.println("version: " + String.join(" ", new Commands.Version().getVersion()));
    page.println("java: " + Runtime.version() + ", " + System.getProperty("os.name"));
    page.println("arguments: " + arguments);
    fault.printStackTrace(page);
    page.flush();
    return text.toString();
  }
}
