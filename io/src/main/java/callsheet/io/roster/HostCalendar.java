package callsheet.io.roster;

import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.result.Result;
import callsheet.rule.time.CallTime;
import callsheet.rulebook.Rulebook.Setting;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// `<host>.ics`: one host's shows as a calendar.
///
/// An event's UID is made of broadcast, role and host alone, so that reading the next version
/// updates the calendar instead of doubling it. Times are instants.
final class HostCalendar {

  private final Scenario scenario;
  private final CallTime call;
  private final Instant stamp;
  private final Locale locale;

  HostCalendar(Result result, Instant stamp, Locale locale) {
    this.scenario = result.scenario();
    this.stamp = stamp;
    this.locale = locale;
    this.call =
        result.rulebook().settings().stream()
            .map(Setting::rule)
            .filter(CallTime.class::isInstance)
            .map(CallTime.class::cast)
            .findFirst()
            .orElse(new CallTime(0, 0));
  }

  /// Writes the shows of a host: at least one, in time order.
  void write(Host host, List<SeatLine> shows, OutputStream out) throws IOException {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Callsheet//Callsheet//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    int day = Integer.MIN_VALUE;
    for (SeatLine show : shows) {
      boolean first = show.seat().day() != day;
      day = show.seat().day();
      calendar.add(event(host, show, first));
    }
    new CalendarOutputter().output(calendar, out);
  }

  private VEvent event(Host host, SeatLine line, boolean first) {
    Seat seat = line.seat();
    Broadcast broadcast = seat.broadcast();
    String role = RoleText.of(seat.role()).in(locale);
    VEvent event = new VEvent(false);
    event.add(new Uid(uid(host, seat)));
    event.add(new DtStamp(stamp));
    event.add(new DtStart<>(instant(seat.startMinute())));
    event.add(new DtEnd<>(instant(seat.endMinute())));
    event.add(new Sequence(line.differs() ? 1 : 0));
    event.add(new Summary(title(broadcast) + " (" + role + ")"));
    event.add(new Description(description(seat, first)));
    event.add(
        new Location(
            Stream.of(broadcast.studio(), broadcast.channel())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "))));
    return event;
  }

  private static String uid(Host host, Seat seat) {
    return seat.broadcast().id()
        + "-"
        + seat.role().name().toLowerCase(Locale.ROOT)
        + "-"
        + host.id()
        + "@callsheet";
  }

  private static String title(Broadcast broadcast) {
    return Stream.of(broadcast.programme(), broadcast.category(), broadcast.id())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String description(Seat seat, boolean first) {
    int minutes = first ? call.first() : call.later();
    Horizon horizon = scenario.horizon();
    return Text.format(
            "Call %s, %d min before air. Broadcast %s, %s %s, %s.",
            "출근 %s (방송 %d분 전). 방송 %s, %s %s, %s.",
            horizon.clock(seat.startMinute() - minutes, seat.day()),
            minutes,
            seat.broadcast().id(),
            horizon.date(seat.day()),
            BroadcastTime.span(horizon, seat.broadcast()),
            seat.broadcast().channel())
        .in(locale);
  }

  private Instant instant(int minute) {
    return scenario.horizon().timeOf(minute).atZone(scenario.zone()).toInstant();
  }
}
