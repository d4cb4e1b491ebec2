package callsheet.io.report;

import static callsheet.io.report.Element.el;

import callsheet.problem.Absence;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Meeting;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import java.util.HashSet;
import java.util.Set;

/// One host's days as a strip: a column for each day, in it a bar for each show, the early ones
/// above and the late ones below.
///
/// A day has less than a pixel for ten minutes, so a bar is taller than its show is long and gives
/// way downwards to the one above it.
final class HostRow {

  static final int HEIGHT = 46;
  private static final int BAR = 5;
  private static final double SCALE = (HEIGHT - BAR - 2) / (double) (22 * 60);

  private final Drawing drawing;
  private final Scenario scenario;
  private final Tip tip;

  HostRow(Drawing drawing) {
    this.drawing = drawing;
    this.scenario = drawing.scenario();
    this.tip = drawing.tip();
  }

  Element of(Host host) {
    Element strip = el("svg.strip").with("height", HEIGHT).with("role", "presentation");
    addDays(strip, host);
    for (Absence absence : scenario.absencesOf(host)) {
      addAbsence(strip, absence);
    }
    for (Meeting meeting : scenario.meetingsOf(host)) {
      addMeeting(strip, meeting);
    }
    addShows(strip, host);
    return strip;
  }

  private void addDays(Element strip, Host host) {
    Set<Integer> worked = new HashSet<>();
    drawing.roster().shows(host).forEach(seat -> worked.add(seat.day()));
    scenario.meetingsOf(host).forEach(meeting -> worked.add(meeting.day()));
    for (int day = 0; day < drawing.shown().days(); day++) {
      boolean employed = host.employedOn(scenario.horizon().date(day));
      String kind = !employed ? "gone" : worked.contains(day) ? "worked" : "off";
      boolean weekend = scenario.isWeekend(scenario.horizon().date(day));
      strip.add(column("rect", day, 0, HEIGHT).with("class", kind).marked(weekend, "weekend"));
    }
  }

  private void addAbsence(Element strip, Absence absence) {
    int first = scenario.horizon().dayOf(absence.startMinute());
    int last = scenario.horizon().dayOf(absence.endMinute() - 1);
    for (int day = Math.max(0, first); day <= last && drawing.shown().contains(day); day++) {
      int from = Math.max(absence.startMinute(), day * Horizon.DAY);
      int to = Math.min(absence.endMinute(), (day + 1) * Horizon.DAY);
      double top = (from - day * Horizon.DAY) * HEIGHT / (double) Horizon.DAY;
      double bottom = (to - day * Horizon.DAY) * HEIGHT / (double) Horizon.DAY;
      strip.add(
          column("rect.absence", day, top, bottom - top)
              .marked(absence.binding() == Absence.Binding.SOFT, "soft")
              .add(el("title").add(absence.kind())));
    }
  }

  private void addMeeting(Element strip, Meeting meeting) {
    if (drawing.shown().contains(meeting.day())) {
      strip.add(
          column("rect.meeting", meeting.day(), yOf(meeting.startMinute()), BAR)
              .add(el("title").add(meeting.title())));
    }
  }

  private void addShows(Element strip, Host host) {
    double free = 0;
    int before = -1;
    for (Seat seat : drawing.roster().shows(host)) {
      if (!drawing.shown().contains(seat.day())) {
        continue;
      }
      double top = Math.max(yOf(seat.startMinute()), seat.day() == before ? free : 0);
      double height = Math.max(BAR, seat.broadcast().minutes() * SCALE);
      strip.add(bar(seat, Math.min(top, HEIGHT - height), height));
      free = top + height + 1;
      before = seat.day();
    }
  }

  private Element bar(Seat seat, double top, double height) {
    return column("rect.b", seat.day(), top, height)
        .marked(true, drawing.colours().of(seat.broadcast().category()))
        .marked(seat.role() != Role.MAIN, "sub")
        .marked(drawing.facts().isPinned(seat), "pinned")
        .marked(drawing.facts().isChanged(seat), "changed")
        .marked(drawing.facts().isBreached(seat), "breached")
        .add(tip.of(seat));
  }

  private Element column(String element, int day, double top, double height) {
    int days = drawing.shown().days();
    return el(element)
        .with("x", Words.share(20L * day + 1, 20L * days))
        .with("y", Words.coordinate(top))
        .with("width", Words.share(18, 20L * days))
        .with("height", Words.coordinate(height));
  }

  private static double yOf(int minute) {
    return 1 + Math.floorMod(minute, Horizon.DAY) * SCALE;
  }
}
