package callsheet.cli;

import callsheet.io.read.ReadResult;
import callsheet.io.read.RulesReader;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What replaces the rules and profiles of a scenario, as asked for on the command line.
final class RuleOptions {

  static final String PROFILE = "--profile";

  @Option(names = "--rules", paramLabel = "FILE")
  private Optional<Path> rules;

  @Option(names = PROFILE, paramLabel = "NAME[,NAME]")
  private Optional<String> profile;

  /// A scenario read, with these rules and profiles in place of its own.
  ReadResult applied(ReadResult read) {
    ReadResult ruled = rules.map(file -> RulesReader.replaced(read, file)).orElse(read);
    return profile.map(names -> RulesReader.profiled(ruled, names, PROFILE)).orElse(ruled);
  }
}
