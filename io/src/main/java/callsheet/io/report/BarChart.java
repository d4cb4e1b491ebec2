package callsheet.io.report;

import static callsheet.io.report.Element.el;

import callsheet.answer.Cell;
import callsheet.answer.Chart;
import callsheet.answer.Table;
import callsheet.io.answer.CellWords;
import java.util.List;

/// Bars, a group of them for each row of a table; what is below zero goes to the left.
final class BarChart {

  private static final int WIDTH = 1000;
  private static final int LABELS = 330;
  private static final int RIGHT = 900;
  private static final int BAR = 11;
  private static final int GAP = 9;
  private static final int MOST_ROWS = 60;

  private BarChart() {}

  static Element of(Chart chart, Table table) {
    List<List<Cell>> rows = table.rows().stream().limit(MOST_ROWS).toList();
    int[] columns = chart.values().stream().mapToInt(table::indexOf).toArray();
    double least = 0;
    double most = 0;
    for (List<Cell> row : rows) {
      for (int column : columns) {
        double value = Axis.value(row.get(column));
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
    double unit = (RIGHT - LABELS) / Math.max(1e-9, most - least);
    double zero = LABELS - least * unit;
    int high = columns.length * BAR + GAP;
    Element picture =
        el("svg.plot.bars")
            .with("viewBox", "0 0 " + WIDTH + " " + (rows.size() * high + GAP))
            .with("role", "img");
    int along = table.indexOf(chart.along());
    for (int r = 0; r < rows.size(); r++) {
      int top = r * high + GAP;
      picture.add(
          el("text.name")
              .with("x", LABELS - 70)
              .with("y", top + columns.length * BAR / 2 + 4)
              .add(Content.inPicture(CellWords.of(rows.get(r).get(along)))));
      for (int i = 0; i < columns.length; i++) {
        bar(picture, rows.get(r).get(columns[i]), i, top + i * BAR, zero, unit);
      }
    }
    return picture.add(
        el("line.grid")
            .with("x1", Words.coordinate(zero))
            .with("x2", Words.coordinate(zero))
            .with("y1", 0)
            .with("y2", rows.size() * high + GAP));
  }

  private static void bar(
      Element picture, Cell cell, int series, int top, double zero, double unit) {
    if (!CellWords.isNumber(cell)) {
      return;
    }
    double length = Axis.value(cell) * unit;
    picture.add(
        el("rect.series" + series)
            .with("x", Words.coordinate(Math.min(zero, zero + length)))
            .with("y", top)
            .with("width", Words.coordinate(Math.abs(length)))
            .with("height", BAR - 2),
        el(length < 0 ? "text.value" : "text.figure")
            .with("x", Words.coordinate(zero + length + (length < 0 ? -5 : 5)))
            .with("y", top + BAR - 2)
            .add(Content.inPicture(CellWords.of(cell))));
  }
}
