package callsheet.cli;

import callsheet.answer.Answer;
import callsheet.engine.Stop;
import callsheet.planner.analysis.Names;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.desk.Desk;
import callsheet.planner.analysis.desk.Forced;
import callsheet.planner.analysis.desk.SeatChoice;
import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `why`: why a host stands on a seat or does not, and what having them there would cost.
@Command(name = "why", mixinStandardHelpOptions = true)
final class Why implements Callable<Integer> {

  /// A length of time, or 0 for no search at all.
  static final class Limit implements ITypeConverter<Duration> {

    private static final Pattern NONE = Pattern.compile("(?i)0+(ms|s|m|h)?|PT0S");

    @Override
    public Duration convert(String value) {
      return NONE.matcher(value.strip()).matches() ? Duration.ZERO : new Durations().convert(value);
    }
  }

  private final Session session;

  @Mixin private RosterAsked asked = new RosterAsked();

  @Mixin private NamedSeat seat = new NamedSeat();

  @Option(names = "--host", paramLabel = "ID", required = true)
  private String host;

  @Option(
      names = "--time",
      paramLabel = "TIME",
      defaultValue = "3s",
      converter = Limit.class,
      descriptionKey = "price-time")
  private Duration time;

  @Mixin private SearchOptions search = new SearchOptions();

  @Mixin private AnswerOptions answer = new AnswerOptions();

  Why(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    return new Asking(session, answer).about(asked.input(session), subject -> answer(subject));
  }

  private Answer answer(Subject subject) {
    Names names = Names.of(subject);
    Broadcast broadcast = seat.broadcast(names);
    Host named = names.host(host);
    SeatChoice choice =
        Desk.of(subject, Runtime.getRuntime().availableProcessors())
            .why(broadcast, seat.role(), named);
    if (time.isZero() || choice.stands()) {
      return choice.answer();
    }
    session.interruption().guard();
    Stop stop = session.interruption().stop(() -> {});
    Forced forced = Forced.of(choice, search.settings(time).search(), stop);
    // A search that was cut short names no price.
    return stop.isPressed() ? choice.answer() : choice.answer(forced);
  }
}
