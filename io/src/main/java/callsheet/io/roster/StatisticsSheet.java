package callsheet.io.roster;

import callsheet.problem.Grade;
import callsheet.problem.Text;
import callsheet.result.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.dhatim.fastexcel.PaperSize;

/// The sheet of statistics: a row for each host, and their sum.
record StatisticsSheet(Result result, List<SeatLine> lines) {

  private static final List<Text> HEADERS =
      List.of(
          new Text("host_id", "사번"),
          new Text("name", "이름"),
          new Text("grade", "등급"),
          new Text("shows", "방송"),
          new Text("main", "메인"),
          new Text("minutes", "방송분"),
          new Text("prime", "프라임"),
          new Text("night", "야간"),
          new Text("weekend", "주말"),
          new Text("days off", "휴무일"),
          new Text("longest streak", "최장 연속근무"),
          new Text("mean suitability", "평균 적합도"));

  private static final List<ToIntFunction<HostFigures>> FIGURES =
      List.of(
          HostFigures::shows,
          HostFigures::main,
          HostFigures::minutes,
          HostFigures::prime,
          HostFigures::night,
          HostFigures::weekend,
          HostFigures::daysOff,
          HostFigures::longestStreak);

  /// The last figure that hosts' sums say something of.
  private static final int LAST_SUM = 6;

  void write(SheetPen pen, Text note) {
    pen.widths(10, 14, 10, 9, 9, 10, 9, 9, 9, 9, 14, 16);
    pen.header(0, HEADERS);
    Map<Integer, SeatLine> lineBySeat = new HashMap<>();
    lines.forEach(line -> lineBySeat.put(line.seat().index(), line));
    List<HostFigures> figures =
        result.scenario().hosts().stream()
            .map(host -> HostFigures.of(result, host, lineBySeat))
            .toList();
    int row = 1;
    for (HostFigures host : figures) {
      write(pen, row++, host);
    }
    sums(pen, row, figures);
    pen.sheet().freezePane(2, 1);
    pen.sheet().setAutoFilter(0, 0, Math.max(1, figures.size()), HEADERS.size() - 1);
    pen.page(
        PaperSize.A4_PAPER, 1, result.scenario().name(), new Text("Statistics", "호스트별 통계"), note);
  }

  private static void write(SheetPen pen, int row, HostFigures host) {
    pen.text(row, 0, host.host().id(), CellLook.CENTRED);
    pen.text(row, 1, host.host().name(), CellLook.CENTRED);
    pen.text(row, 2, grade(host.host().grade()), CellLook.CENTRED);
    for (int i = 0; i < FIGURES.size(); i++) {
      pen.number(row, 3 + i, FIGURES.get(i).applyAsInt(host), CellLook.CENTRED);
    }
    if (host.shows() == 0) {
      pen.text(row, 3 + FIGURES.size(), "–", CellLook.CENTRED);
    } else {
      pen.tenths(row, 3 + FIGURES.size(), host.meanTenths(), CellLook.CENTRED);
    }
  }

  private static void sums(SheetPen pen, int row, List<HostFigures> figures) {
    pen.text(row, 0, "", CellLook.TOTAL);
    pen.text(row, 1, new Text("total", "합계"), CellLook.TOTAL);
    for (int column = 2; column < HEADERS.size(); column++) {
      int i = column - 3;
      if (i >= 0 && i < LAST_SUM) {
        pen.number(row, column, figures.stream().mapToInt(FIGURES.get(i)).sum(), CellLook.TOTAL);
      } else {
        pen.text(row, column, "", CellLook.TOTAL);
      }
    }
  }

  private static Text grade(Grade grade) {
    return switch (grade) {
      case NOVICE -> new Text("novice", "신입");
      case SUB -> new Text("sub", "서브");
      case MAIN -> new Text("main", "메인");
      case STAR -> new Text("star", "스타");
    };
  }
}
