package callsheet.cli;

import callsheet.problem.Text;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one sentence how a command was used wrongly, and where its help is.
final class UsageErrors implements IParameterExceptionHandler {

  private final Session session;

  UsageErrors(Session session) {
    this.session = session;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    boolean isBare = arguments.length == 0;
    if (isBare) {
      command.usage(session.err());
      return ExitCode.BAD_USAGE;
    }
    session.err().println("callsheet: " + sentence(fault).in(session.locale()));
    session.tell("See: %s --help", "도움말: %s --help", command.getCommandSpec().qualifiedName(" "));
    return ExitCode.BAD_USAGE;
  }

  private static Text sentence(ParameterException fault) {
    return switch (fault) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> missing(missing.getMissing());
      case OverwrittenOptionException twice ->
          Text.format("%s is given twice.", "%s이(가) 두 번 있습니다.", name(twice.getOverwritten()));
      default -> other(fault);
    };
  }

  private static Text unmatched(UnmatchedArgumentException fault) {
    String argument = fault.getUnmatched().getFirst();
    Text maybe =
        fault.getSuggestions().isEmpty()
            ? Text.of("")
            : Text.format(
                " Maybe %s?", " 혹시 %s?", String.join(", ", fault.getSuggestions().reversed()));
    boolean isCommand = fault.getCommandLine().getParent() == null;
    if (isCommand && !fault.isUnknownOption()) {
      return Text.format("There is no command %s.%s", "%s 명령은 없습니다.%s", argument, maybe);
    }
    return fault.isUnknownOption()
        ? Text.format("There is no option %s.%s", "%s 옵션은 없습니다.%s", argument, maybe)
        : Text.format("'%s' is one argument too many.%s", "'%s' 인자는 쓰이지 않습니다.%s", argument, maybe);
  }

  private static Text missing(List<ArgSpec> missing) {
    String names = missing.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
    return Text.format("Still needed: %s.", "필요한 인자가 없습니다: %s.", names);
  }

  private static Text other(ParameterException fault) {
    if (fault.getArgSpec() == null) {
      return new Text(
          "Name a command: demo, generate, solve, check, validate, rules or completion.",
          "명령을 지정하세요: demo, generate, solve, check, validate, rules, completion.");
    }
    return Text.format(
        "'%s' is no value for %s: give %s.",
        "'%s'은(는) %s의 값이 아닙니다: %s.",
        fault.getValue(),
        name(fault.getArgSpec()),
        wanted(fault.getArgSpec().type()));
  }

  private static Text wanted(Class<?> type) {
    if (type.isEnum()) {
      return Text.of(
          Arrays.stream(type.getEnumConstants())
              .map(word -> word.toString().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(" | ")));
    }
    return type == Duration.class
        ? new Text(
            "a time from 1 ms to 7 days, such as PT2S, 2s, 500ms or 1m30s",
            "1ms부터 7일까지의 시간을 쓰세요. 예: PT2S, 2s, 500ms, 1m30s")
        : new Text("a whole number", "정수를 쓰세요");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
