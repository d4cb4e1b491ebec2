package callsheet.io.report;

import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a picture says of a broadcast when it is pointed at: names, numbers and [Sign]s only, so
/// that one text serves both languages.
final class Tip {

  private final Scenario scenario;
  private final SeatFacts facts;

  Tip(Scenario scenario, SeatFacts facts) {
    this.scenario = scenario;
    this.facts = facts;
  }

  /// A broadcast with all its seats, one fact a line.
  Element of(Broadcast broadcast) {
    List<String> lines = new ArrayList<>();
    lines.add(named(broadcast));
    lines.add(when(broadcast) + " · " + broadcast.channel());
    lines.add(
        joined(broadcast.category(), broadcast.brand(), broadcast.product(), broadcast.studio()));
    scenario.seatsOf(broadcast).forEach(seat -> lines.add(signed(seat)));
    return title(lines);
  }

  /// One seat, as a host's row shows it.
  Element of(Seat seat) {
    Broadcast broadcast = seat.broadcast();
    return title(
        List.of(
            named(broadcast),
            when(broadcast) + " · " + broadcast.channel(),
            joined(broadcast.category(), broadcast.brand()),
            signed(seat)));
  }

  private static Element title(List<String> lines) {
    return Element.el("title")
        .add(lines.stream().filter(l -> !l.isBlank()).collect(Collectors.joining("\n")));
  }

  private String when(Broadcast broadcast) {
    Horizon horizon = scenario.horizon();
    LocalDate date = horizon.date(horizon.dayOf(broadcast.startMinute()));
    return date.getMonthValue()
        + "/"
        + date.getDayOfMonth()
        + " "
        + Words.span(horizon, broadcast.startMinute(), broadcast.endMinute());
  }

  private String signed(Seat seat) {
    StringBuilder line = new StringBuilder(Sign.of(seat.role()).mark()).append(' ');
    facts
        .host(seat)
        .ifPresentOrElse(
            host -> line.append(suited(host, seat)), () -> line.append(Sign.UNFILLED.mark()));
    marks(seat).forEach(sign -> line.append(' ').append(sign.mark()));
    return line.toString();
  }

  private String suited(Host host, Seat seat) {
    return host.name() + " " + Words.tenths(facts.tenths(host, seat));
  }

  /// What is particular about a seat that somebody takes or should take.
  List<Sign> marks(Seat seat) {
    List<Sign> marks = new ArrayList<>();
    if (facts.isPinned(seat)) {
      marks.add(Sign.PINNED);
    }
    if (facts.isChanged(seat)) {
      marks.add(Sign.CHANGED);
    }
    if (facts.isBreached(seat)) {
      marks.add(Sign.BREACHED);
    }
    return marks;
  }

  /// What people call a broadcast: its programme, else its product, else its id.
  static String named(Broadcast broadcast) {
    return Stream.of(broadcast.programme(), broadcast.product(), broadcast.id())
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String joined(String... words) {
    return Stream.of(words).filter(w -> !w.isBlank()).collect(Collectors.joining(" · "));
  }
}
