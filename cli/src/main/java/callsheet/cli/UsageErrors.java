package callsheet.cli;

import callsheet.problem.Text;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says how a command was used wrongly, all of it at once in a sentence each, and where its help
/// is.
final class UsageErrors implements IParameterExceptionHandler {

  private final Session session;

  UsageErrors(Session session) {
    this.session = session;
  }

  /// Whatever a command finds wrong once it runs, or no command at all.
  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    boolean isBare = arguments.length == 0;
    if (isBare) {
      fault.getCommandLine().usage(session.err());
      return ExitCode.BAD_USAGE;
    }
    return refuse(List.of(fault));
  }

  /// Runs the command that was parsed, unless it was used wrongly or asked for its help.
  int runIfWellUsed(ParseResult parsed) {
    Integer help = CommandLine.executeHelpRequest(parsed);
    if (help != null) {
      return help;
    }
    List<ParameterException> faults =
        parsed.asCommandLineList().stream()
            .flatMap(command -> command.getParseResult().errors().stream())
            .filter(ParameterException.class::isInstance)
            .map(ParameterException.class::cast)
            .toList();
    return faults.isEmpty() ? new CommandLine.RunLast().execute(parsed) : refuse(faults);
  }

  private int refuse(List<ParameterException> faults) {
    faults.stream()
        .flatMap(UsageErrors::sentences)
        .map(sentence -> sentence.in(session.locale()))
        .distinct()
        .forEach(sentence -> session.err().println("callsheet: " + sentence));
    String command = faults.getLast().getCommandLine().getCommandSpec().qualifiedName(" ");
    session.tell("See: %s --help", "도움말: %s --help", command);
    return ExitCode.BAD_USAGE;
  }

  private static Stream<Text> sentences(ParameterException fault) {
    return switch (fault) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> Stream.of(missing(missing.getMissing()));
      case OverwrittenOptionException twice ->
          Stream.of(
              Text.format("%s is given twice.", "%s이(가) 두 번 있습니다.", name(twice.getOverwritten())));
      default -> Stream.of(other(fault));
    };
  }

  /// Each option that there isn't; arguments too many only if there is none, for they may be values
  /// of such.
  private static Stream<Text> unmatched(UnmatchedArgumentException fault) {
    List<String> arguments = fault.getUnmatched();
    List<String> options = arguments.stream().filter(each -> each.startsWith("-")).toList();
    return (options.isEmpty() ? arguments : options)
        .stream()
            .map(each ->
                unknown(new UnmatchedArgumentException(fault.getCommandLine(), List.of(each))));
  }

  private static Text unknown(UnmatchedArgumentException fault) {
    String argument = fault.getUnmatched().getFirst();
    Text maybe =
        fault.getSuggestions().isEmpty()
            ? Text.of("")
            : Text.format(
                " Maybe %s?", " 혹시 %s?", String.join(", ", fault.getSuggestions().reversed()));
    boolean isCommand = fault.getCommandLine().getParent() == null;
    if (isCommand && !fault.isUnknownOption()) {
      return noCommand(argument, maybe);
    }
    return fault.isUnknownOption()
        ? Text.format("There is no option %s.%s", "%s 옵션은 없습니다.%s", argument, maybe)
        : Text.format("'%s' is one argument too many.%s", "'%s' 인자는 쓰이지 않습니다.%s", argument, maybe);
  }

  private static Text noCommand(String name, Text maybe) {
    return Text.format("There is no command %s.%s", "%s 명령은 없습니다.%s", name, maybe);
  }

  private static Text nameOne(CommandLine line) {
    String commands = String.join(", ", Commands.names(line));
    return Text.format("Name a command: %s.", "명령을 지정하세요: %s.", commands);
  }

  private static Text missing(List<ArgSpec> missing) {
    String names = missing.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
    return Text.format("Still needed: %s.", "필요한 인자가 없습니다: %s.", names);
  }

  private static Text other(ParameterException fault) {
    if (fault.getArgSpec() == null) {
      // The help of a command that there isn't was asked for, or no command given.
      return fault.getValue() == null
          ? nameOne(fault.getCommandLine())
          : noCommand(fault.getValue(), Text.of(""));
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
