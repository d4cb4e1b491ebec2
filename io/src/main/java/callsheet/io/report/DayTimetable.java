package callsheet.io.report;

import static callsheet.io.report.Element.el;

import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The roster by day: for each broadcast day and channel a lane from 06:00 to 30:00.
///
/// Places are given as shares of the day, so that the picture fills whatever width there is while
/// its letters keep their size.
final class DayTimetable {

  private static final int GAP = 3;

  private final Drawing drawing;
  private final Scenario scenario;
  private final BlockPicture blocks;
  private final Comparator<String> busiestFirst;

  private DayTimetable(Drawing drawing) {
    this.drawing = drawing;
    this.scenario = drawing.scenario();
    this.blocks = new BlockPicture(drawing);
    Map<String, Long> size =
        scenario.broadcasts().stream()
            .collect(Collectors.groupingBy(Broadcast::channel, Collectors.counting()));
    this.busiestFirst =
        Comparator.<String, Long>comparing(size::get)
            .reversed()
            .thenComparing(Comparator.naturalOrder());
  }

  static Element of(Drawing drawing) {
    return new DayTimetable(drawing).days();
  }

  private Element days() {
    Map<Integer, List<Broadcast>> byDay =
        scenario.broadcasts().stream()
            .collect(
                Collectors.groupingBy(
                    b -> scenario.horizon().dayOf(b.startMinute()),
                    TreeMap::new,
                    Collectors.toList()));
    return el("div.days", axis())
        .add(
            IntStream.range(0, drawing.shown().days())
                .mapToObj(day -> day(day, byDay.getOrDefault(day, List.of())))
                .toList());
  }

  private static Element axis() {
    Element hours = el("svg.hours").with("height", 22).with("aria-hidden", "true");
    for (int hour = 0; hour < 24; hour++) {
      hours.add(
          el("text")
              .with("x", Words.share(hour, 24))
              .with("y", 15)
              .add("%02d".formatted(hour + Horizon.DAY_START_HOUR)));
    }
    return el("div.axis", el("span"), hours);
  }

  private Element day(int day, List<Broadcast> broadcasts) {
    LocalDate date = scenario.horizon().date(day);
    Map<String, List<Broadcast>> byChannel =
        broadcasts.stream()
            .collect(
                Collectors.groupingBy(
                    Broadcast::channel, () -> new TreeMap<>(busiestFirst), Collectors.toList()));
    Element lanes = el("div.lanes");
    byChannel.forEach((channel, own) -> lanes.add(lane(day, channel, own)));
    return el("section.day", heading(day, date), lanes)
        .with("id", "day-" + (day + 1))
        .marked(scenario.isWeekend(date), "weekend");
  }

  private Element heading(int day, LocalDate date) {
    Element heading = el("h4").add(Words.day(date));
    String holiday = scenario.holidays().getOrDefault(date, "");
    if (!holiday.isEmpty()) {
      heading.add(el("small.holiday").add(holiday));
    }
    long unfilled = scenario.seatsOn(day).stream().filter(drawing.facts()::isUnfilled).count();
    if (unfilled > 0) {
      heading.add(el("small.missing").add(Text.format("%d unfilled", "빈자리 %d", unfilled)));
    }
    return heading;
  }

  /// A lane as high as its broadcast with the most seats wants.
  private int height(List<Broadcast> lane) {
    return lane.stream().mapToInt(blocks::height).max().orElse(0);
  }

  private Element lane(int day, String channel, List<Broadcast> broadcasts) {
    List<List<Broadcast>> lanes = LaneLayout.of(broadcasts).lanes();
    int height = GAP + lanes.stream().mapToInt(lane -> height(lane) + GAP).sum();
    Element picture = el("svg.lane").with("height", height).with("role", "presentation");
    for (PrimeTime.Span prime : drawing.primeTime().of(scenario, day)) {
      picture.add(
          el("rect.prime")
              .with("x", Words.share(prime.from(), Horizon.DAY))
              .with("width", Words.share(prime.to() - prime.from(), Horizon.DAY))
              .with("height", height));
    }
    int y = GAP;
    for (List<Broadcast> lane : lanes) {
      for (Broadcast broadcast : lane) {
        picture.add(blocks.of(broadcast, y, height(lane)));
      }
      y += height(lane) + GAP;
    }
    return el("div.channel", el("span.name").with("title", channel).add(channel), picture);
  }
}
