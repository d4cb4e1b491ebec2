package callsheet.cli;

import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.io.table.NearMiss;
import callsheet.rule.Rule;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.Rulebook.Setting;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `impact`: what each rule costs.
@Command(name = "impact", mixinStandardHelpOptions = true)
final class Impact implements Callable<Integer> {

  private final Session session;

  @Mixin private RosterAsked asked = new RosterAsked();

  @Option(names = "--time", paramLabel = "TIME", defaultValue = "PT60S")
  private Duration time;

  @Option(names = "--only", paramLabel = "RULE[,RULE]", split = ",")
  private List<String> only = new ArrayList<>();

  @Mixin private SearchOptions search = new SearchOptions();

  @Mixin private AnswerOptions options = new AnswerOptions();

  Impact(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<Class<? extends Rule>> wanted = only.stream().map(Impact::rule).toList();
    Settings settings = search.settings(time).search();
    Stop stop = session.interruption().stop(() -> {});
    return new Asking(session, options)
        .about(
            asked.input(session),
            subject -> {
              session.interruption().guard();
              return callsheet.planner.analysis.impact.Impact.of(
                      subject, setting -> isWanted(setting, wanted), settings, stop)
                  .answer();
            });
  }

  private static boolean isWanted(Setting setting, List<Class<? extends Rule>> wanted) {
    return wanted.isEmpty() || wanted.contains(setting.rule().getClass());
  }

  private static Class<? extends Rule> rule(String name) {
    return Catalogue.find(name)
        .orElseThrow(() ->
            Refusal.usage(
                "There is no rule '%s'.%s",
                "'%s'(이)라는 규칙은 없습니다.%s",
                name,
                NearMiss.hint(name, Catalogue.RULES.stream().map(Catalogue::name).toList())));
  }
}
