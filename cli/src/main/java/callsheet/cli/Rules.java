package callsheet.cli;

import callsheet.io.read.Profile;
import callsheet.io.schema.RulesSchema;
import callsheet.io.table.NearMiss;
import callsheet.problem.Text;
import callsheet.rule.Rule;
import callsheet.rulebook.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `rules`: the catalogue, the page of a rule, the profiles, and the schema of `rules.yaml`.
@Command(name = "rules", mixinStandardHelpOptions = true)
final class Rules implements Callable<Integer> {

  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "rule")
  private Optional<String> name;

  @Option(names = "--profiles")
  private boolean listsProfiles;

  @Option(names = RuleOptions.PROFILE, paramLabel = "NAME[,NAME]")
  private Optional<String> profile;

  @Option(names = "--schema")
  private boolean printsSchema;

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private Format format;

  Rules(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (Stream.of(name.isPresent(), listsProfiles, profile.isPresent(), printsSchema)
            .filter(isAsked -> isAsked)
            .count()
        > 1) {
      throw Refusal.usage(
          "Ask for one of: NAME, --profiles, --profile, --schema.",
          "NAME, --profiles, --profile, --schema 중 하나만 쓰세요.");
    }
    if (printsSchema) {
      session.out().print(RulesSchema.text());
    } else if (listsProfiles) {
      new ProfilePrinter(session).list(format);
    } else if (profile.isPresent()) {
      new ProfilePrinter(session).lines(profiles(profile.get()), format);
    } else if (name.isPresent()) {
      new RulePrinter(session).page(rule(name.get()), format);
    } else {
      new RulePrinter(session).catalogue(format);
    }
    return ExitCode.DONE;
  }

  private static Class<? extends Rule> rule(String name) {
    List<String> known = new ArrayList<>(Catalogue.RULES.stream().map(Catalogue::name).toList());
    Catalogue.RULES.forEach(rule -> known.add(Catalogue.info(rule).korean()));
    return Catalogue.find(name)
        .orElseThrow(() -> {
          Text hint = NearMiss.hint(name, known);
          return Refusal.usage(
              "There is no rule '%s'.%s See: callsheet rules",
              "'%s'(이)라는 규칙은 없습니다.%s 목록: callsheet rules", name, hint);
        });
  }

  private static List<Profile> profiles(String names) {
    List<Profile> profiles = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      profiles.add(
          Profile.find(name)
              .orElseThrow(() -> {
                Text hint = NearMiss.hint(name, Profile.names());
                return Refusal.usage(
                    "There is no profile '%s'.%s See: callsheet rules --profiles",
                    "'%s'(이)라는 규칙 프로필은 없습니다.%s 목록: callsheet rules --profiles", name.strip(), hint);
              }));
    }
    return profiles;
  }
}
