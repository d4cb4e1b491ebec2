package callsheet.io.report;

import static callsheet.io.report.Element.el;

import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One broadcast as a block on its channel's lane: what it sells above, who stands there below. The
/// block cuts off what does not fit; its tip says everything.
final class BlockPicture {

  private static final int FIRST_HOST = 25;
  private static final int LINE = 12;

  private final Scenario scenario;
  private final SeatFacts facts;
  private final CategoryColours colours;
  private final Tip tip;

  BlockPicture(Drawing drawing) {
    this.scenario = drawing.scenario();
    this.facts = drawing.facts();
    this.colours = drawing.colours();
    this.tip = drawing.tip();
  }

  /// How high a block must be to name all its hosts.
  int height(Broadcast broadcast) {
    return FIRST_HOST + LINE * Math.max(1, scenario.seatsOf(broadcast).size()) - 7;
  }

  /// The block of a broadcast, its top at `y`.
  Element of(Broadcast broadcast, int y, int height) {
    List<Seat> seats = scenario.seatsOf(broadcast);
    int day = scenario.horizon().dayOf(broadcast.startMinute());
    Element block =
        el("svg.b")
            .with("x", Words.share(broadcast.startMinute() - day * Horizon.DAY, Horizon.DAY))
            .with("y", y)
            .with("width", Words.share(broadcast.minutes(), Horizon.DAY))
            .with("height", height)
            .marked(!seats.isEmpty(), colours.of(broadcast.category()))
            .marked(seats.isEmpty(), "hostless")
            .marked(true, broadcast.kind().name().toLowerCase(Locale.ROOT))
            .marked(seats.stream().anyMatch(facts::isUnfilled), "unfilled")
            .marked(seats.stream().anyMatch(facts::isPinned), "pinned")
            .marked(seats.stream().anyMatch(facts::isChanged), "changed")
            .marked(seats.stream().anyMatch(facts::isBreached), "breached")
            .add(tip.of(broadcast), el("rect.f"), el("rect.e"), heading(broadcast));
    int line = FIRST_HOST;
    for (Seat seat : seats) {
      block.add(hostLine(seat, line));
      line += LINE;
    }
    return block;
  }

  private static Element heading(Broadcast broadcast) {
    String text =
        Stream.of(broadcast.category(), broadcast.programme())
            .filter(name -> !name.isBlank())
            .distinct()
            .collect(Collectors.joining(" · "));
    return el("text.p").with("x", 6).with("y", 12).add(text);
  }

  private Element hostLine(Seat seat, int y) {
    Element line = el("text.h").with("x", 6).with("y", y);
    tip.marks(seat).forEach(sign -> line.add(el("tspan.s").add(sign.mark())));
    return facts
        .host(seat)
        .map(Host::name)
        .map(line::add)
        .orElseGet(() -> nobody(line, seat))
        .marked(seat.role() != Role.MAIN, "sub");
  }

  private static Element nobody(Element line, Seat seat) {
    return line.add(el("tspan.u").add(Sign.UNFILLED.mark() + " "))
        .add(Content.inPicture(Words.role(seat.role())))
        .marked(true, "nobody");
  }
}
