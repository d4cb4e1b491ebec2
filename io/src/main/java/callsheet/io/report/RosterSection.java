package callsheet.io.report;

import static callsheet.io.report.Element.el;

import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// The roster itself, three times: by day, by host and as a list, with one search field for all.
final class RosterSection {

  private RosterSection() {}

  static Element of(Drawing drawing, List<HostTally> tallies) {
    return Section.of("roster", new Text("Roster", "배정표"))
        .add(shortened(drawing), controls(drawing), legend(drawing))
        .add(
            view("by-day", new Text("By day", "일자별"))
                .add(calendar(drawing), DayTimetable.of(drawing)),
            view("by-host", new Text("By host", "호스트별")).add(HostGrid.of(drawing, tallies)),
            view("list", new Text("List", "목록")).add(SeatList.of(drawing)));
  }

  private static Content shortened(Drawing drawing) {
    if (drawing.shown().all()) {
      return Content.NOTHING;
    }
    return el("p.note")
        .add(
            Text.format(
                "The first %d of %s days are shown. All seats are in roster.csv and roster.xlsx;"
                    + " figures and rules speak of the whole horizon.",
                "전체 %2$s일 중 처음 %1$d일만 표시합니다. 모든 자리는 roster.csv와 roster.xlsx에 있으며,"
                    + " 수치와 규칙은 전체 기간에 대한 것입니다.",
                drawing.shown().days(),
                Words.count(drawing.scenario().horizon().days())));
  }

  private static Element controls(Drawing drawing) {
    Element names = el("datalist").with("id", "names");
    drawing.scenario().hosts().stream()
        .map(host -> host.name())
        .distinct()
        .forEach(name -> names.add(el("option").with("value", name)));
    drawing.colours().categories().stream()
        .filter(category -> !category.isBlank())
        .forEach(category -> names.add(el("option").with("value", category)));
    return el(
        "div.controls",
        el("div.tabs").with("role", "tablist"),
        el(
            "label.search",
            el("span").add(new Text("Find host, programme, category", "호스트·프로그램·상품군 찾기")),
            el("input").with("type", "search").with("id", "find").with("list", "names")),
        names,
        el("output").with("id", "found").with("for", "find"));
  }

  private static Element view(String id, Text title) {
    return el("div.view", el("h3").with("id", id + "-title").add(title))
        .with("id", id)
        .with("aria-labelledby", id + "-title");
  }

  private static Element legend(Drawing drawing) {
    Element legend = el("div.legend");
    drawing.colours().categories().stream()
        .filter(category -> !category.isBlank())
        .forEach(category ->
            legend.add(
                el("span.swatch").marked(true, drawing.colours().of(category)).add(category)));
    Arrays.stream(Sign.values())
        .forEach(sign ->
            legend.add(
                el("span.sign")
                    .with("data-sign", sign.mark())
                    .add(el("b").add(sign.mark()), el("span").add(sign.meaning()))));
    return legend.add(
        el("span.swatch.prime").add(new Text("prime time", "프라임 시간대")),
        el("span.swatch.absence").add(new Text("absence", "휴가·불가시간")),
        el("span.swatch.off").add(new Text("day off", "휴무")));
  }

  /// Links to the days, laid out as the month's calendar.
  private static Element calendar(Drawing drawing) {
    Scenario scenario = drawing.scenario();
    Horizon horizon = scenario.horizon();
    Element calendar = el("nav.calendar").with("aria-labelledby", "by-day-title");
    for (int day = 0; day < drawing.shown().days(); day++) {
      LocalDate date = horizon.date(day);
      boolean missing = scenario.seatsOn(day).stream().anyMatch(drawing.facts()::isUnfilled);
      calendar.add(
          el("a", el("small").add(Words.weekday(date)))
              .add(Integer.toString(date.getDayOfMonth()))
              .with("href", "#day-" + (day + 1))
              .marked(scenario.isWeekend(date), "weekend")
              .marked(missing, "missing"));
    }
    return calendar;
  }
}
