package callsheet.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The root command, and the table of all others.
@Command(
    name = "callsheet",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
final class Commands implements Runnable {

  private static final String HELP = "callsheet.cli.Help";

  @Spec private CommandSpec spec;

  private Commands() {}

  /// The command line of a session, ready to be executed.
  static CommandLine of(Session session) {
    CommandLine line = new CommandLine(new Commands());
    line.getCommandSpec().addOption(language());
    line.addSubcommand(new Demo(session))
        .addSubcommand(new Generate(session))
        .addSubcommand(new Solve(session))
        .addSubcommand(new Check(session))
        .addSubcommand(new Compare(session))
        .addSubcommand(new Why(session))
        .addSubcommand(new Recommend(session))
        .addSubcommand(new Replan(session))
        .addSubcommand(new Validate(session))
        .addSubcommand(new Conflicts(session))
        .addSubcommand(new Relax(session))
        .addSubcommand(new Rules(session))
        .addSubcommand(new Explain(session))
        .addSubcommand(new Fairness(session))
        .addSubcommand(new Impact(session))
        .addSubcommand(new WhatIf(session))
        .addSubcommand(new Completion(session))
        .addSubcommand(hiddenHelp());
    line.setResourceBundle(help(session.locale()));
    line.registerConverter(Duration.class, new Durations());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setOut(session.out());
    line.setErr(session.err());
    UsageErrors usageErrors = new UsageErrors(session);
    line.setParameterExceptionHandler(usageErrors);
    line.setExecutionStrategy(usageErrors::runIfWellUsed);
    collectErrors(line);
    line.setExecutionExceptionHandler((fault, command, parsed) ->
        new Faults(session.err(), session.locale()).report(fault, parsed.originalArgs()));
    return line;
  }

  /// `callsheet help` and `callsheet help solve` do what `--help` does; no list names it.
  private static CommandLine hiddenHelp() {
    CommandLine help = new CommandLine(new CommandLine.HelpCommand());
    help.getCommandSpec().usageMessage().hidden(true);
    return help;
  }

  /// The names of the commands that the help lists.
  static List<String> names(CommandLine line) {
    return line.getSubcommands().entrySet().stream()
        .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Parsing goes on after a mistake, so that all of them can be told.
  private static void collectErrors(CommandLine line) {
    line.getCommandSpec().parser().collectErrors(true);
    line.getSubcommands().values().forEach(Commands::collectErrors);
  }

  /// Every command takes it; [Language#of] has acted on it by the time it is parsed.
  private static OptionSpec language() {
    return OptionSpec.builder("--lang")
        .paramLabel("en|ko")
        .type(Language.class)
        .scopeType(ScopeType.INHERIT)
        .build();
  }

  /// The help texts of a language.
  static ResourceBundle help(Locale locale) {
    return ResourceBundle.getBundle(
        HELP,
        locale.getLanguage().equals("ko") ? Locale.KOREAN : Locale.ROOT,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command");
  }

  /// The version, as built.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Commands.class.getPackage().getImplementationVersion();
      return new String[] {"callsheet " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
