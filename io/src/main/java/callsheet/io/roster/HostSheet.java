package callsheet.io.roster;

import callsheet.problem.Absence;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.result.Result;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.PaperSize;

/// The sheet by host of one month: hosts down, days across, in each cell the day's shows.
final class HostSheet {

  private static final int FIXED = 2;

  private final Result result;
  private final Scenario scenario;
  private final YearMonth month;
  private final List<Integer> days;
  private final boolean only;
  private final Map<Integer, SeatLine> lineBySeat = new HashMap<>();

  private HostSheet(
      Result result, List<SeatLine> lines, YearMonth month, List<Integer> days, boolean only) {
    this.result = result;
    this.scenario = result.scenario();
    this.month = month;
    this.days = days;
    this.only = only;
    lines.forEach(line -> lineBySeat.put(line.seat().index(), line));
  }

  /// A sheet for each calendar month of the horizon.
  static List<HostSheet> months(Result result, List<SeatLine> lines) {
    Horizon horizon = result.scenario().horizon();
    Map<YearMonth, List<Integer>> days = new TreeMap<>();
    for (int day = 0; day < horizon.days(); day++) {
      days.computeIfAbsent(YearMonth.from(horizon.date(day)), m -> new ArrayList<>()).add(day);
    }
    return days.entrySet().stream()
        .map(e -> new HostSheet(result, lines, e.getKey(), e.getValue(), days.size() == 1))
        .toList();
  }

  /// What the sheet is called.
  Text name() {
    return only ? new Text("By host", "호스트별") : Text.format("By host %s", "호스트별 %s", month);
  }

  void write(SheetPen pen, Text note) {
    header(pen);
    int row = 1;
    for (Host host : scenario.hosts()) {
      write(pen, row++, host);
    }
    totals(pen, row);
    legend(pen, row + 1);
    pen.sheet().freezePane(FIXED, 1);
    pen.page(
        PaperSize.A3_PAPER,
        1,
        scenario.name(),
        Text.format("By host, %s", "호스트별 배정표 %s", month),
        note);
    pen.sheet().repeatCols(0, FIXED - 1);
  }

  private void header(SheetPen pen) {
    pen.widths(8, 9);
    pen.text(0, 0, new Text("host_id", "사번"), CellLook.HEADER);
    pen.text(0, 1, new Text("name", "이름"), CellLook.HEADER);
    for (int i = 0; i < days.size(); i++) {
      LocalDate date = scenario.horizon().date(days.get(i));
      String label = date.getDayOfMonth() + "\n" + pen.in(DayText.weekday(date));
      CellLook header = CellLook.HEADER;
      String fill =
          scenario.holidays().containsKey(date)
              ? "C55A11"
              : scenario.isWeekend(date) ? "2E75B6" : header.fill();
      pen.width(FIXED + i, 7.6);
      pen.text(0, FIXED + i, label, new CellLook(fill, header.colour(), true, true));
    }
    int total = FIXED + days.size();
    pen.text(0, total, new Text("shows", "방송"), CellLook.HEADER);
    pen.text(0, total + 1, new Text("hours", "시간"), CellLook.HEADER);
    pen.text(0, total + 2, new Text("off", "휴무"), CellLook.HEADER);
    for (int column = total; column < total + 3; column++) {
      pen.width(column, 6.5);
    }
  }

  private void write(SheetPen pen, int row, Host host) {
    pen.text(row, 0, host.id(), CellLook.CENTRED);
    pen.text(row, 1, host.name(), CellLook.CENTRED);
    int shows = 0;
    int minutes = 0;
    int off = 0;
    for (int i = 0; i < days.size(); i++) {
      List<Seat> seats = result.roster().shows(host, days.get(i));
      shows += seats.size();
      minutes += seats.stream().mapToInt(seat -> seat.broadcast().minutes()).sum();
      off += seats.isEmpty() ? 1 : 0;
      day(pen, row, FIXED + i, host, days.get(i), seats);
    }
    int total = FIXED + days.size();
    pen.number(row, total, shows, CellLook.TOTAL);
    pen.tenths(row, total + 1, Math.round(minutes / 6.0), CellLook.TOTAL);
    pen.number(row, total + 2, off, CellLook.TOTAL);
  }

  private void day(SheetPen pen, int row, int column, Host host, int day, List<Seat> seats) {
    LocalDate date = scenario.horizon().date(day);
    CellLook look =
        scenario.holidays().containsKey(date)
            ? CellLook.HOLIDAY
            : scenario.isWeekend(date) ? CellLook.WEEKEND : CellLook.CENTRED;
    String absence = absence(host, day);
    if (!absence.isEmpty()) {
      look = CellLook.ABSENCE;
    }
    List<SeatLine> lines = seats.stream().map(s -> lineBySeat.get(s.index())).toList();
    if (lines.stream().anyMatch(line -> !line.breaches().isEmpty())) {
      look = CellLook.BREACH.inTheMiddle();
    }
    String text = lines.stream().map(line -> show(pen, line)).collect(Collectors.joining("\n"));
    pen.text(row, column, text.isEmpty() ? absence : text, look, 8);
  }

  /// `●08:15s`: pinned, at 08:15, as sub.
  private String show(SheetPen pen, SeatLine line) {
    Text role =
        switch (line.seat().role()) {
          case MAIN -> Text.of("");
          case SUB -> new Text("s", "서");
          case GUEST -> new Text("g", "게");
        };
    String mark = line.breaches().isEmpty() ? line.status().symbol() : "!";
    return mark + scenario.horizon().clock(line.seat().startMinute()) + pen.in(role);
  }

  private String absence(Host host, int day) {
    int from = day * Horizon.DAY;
    for (Absence absence : scenario.absencesOf(host)) {
      if (absence.startMinute() < from + Horizon.DAY && absence.endMinute() > from) {
        return absence.kind();
      }
    }
    return "";
  }

  private void totals(SheetPen pen, int row) {
    pen.text(row, 0, "", CellLook.TOTAL);
    pen.text(row, 1, new Text("total", "합계"), CellLook.TOTAL);
    int all = 0;
    for (int i = 0; i < days.size(); i++) {
      int shows = 0;
      for (Seat seat : scenario.seatsOn(days.get(i))) {
        shows += result.roster().host(seat) >= 0 ? 1 : 0;
      }
      all += shows;
      pen.number(row, FIXED + i, shows, CellLook.TOTAL);
    }
    int total = FIXED + days.size();
    pen.number(row, total, all, CellLook.TOTAL);
    pen.text(row, total + 1, "", CellLook.TOTAL);
    pen.text(row, total + 2, "", CellLook.TOTAL);
  }

  private void legend(SheetPen pen, int row) {
    pen.sheet()
        .value(
            row,
            1,
            pen.in(
                new Text(
                    "Start of each show; s = "
                        + RoleText.of(Role.SUB).english()
                        + ", g = guest, ● pinned, ▲ changed, ! hard rule broken. Blue: weekend,"
                        + " orange: holiday, grey: absence.",
                    "각 방송의 시작 시각. 서=서브, 게=게스트, ● 고정, ▲ 변경, ! 필수 규칙 위반. "
                        + "파랑: 주말, 주황: 공휴일, 회색: 휴가·불가.")));
    pen.sheet().style(row, 1).fontSize(9).fontColor("595959").set();
  }
}
