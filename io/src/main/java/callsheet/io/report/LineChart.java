package callsheet.io.report;

import static callsheet.io.report.Element.el;

import callsheet.answer.Cell;
import callsheet.answer.Chart;
import callsheet.answer.Table;
import callsheet.io.answer.CellWords;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines over a number that grows from row to row; or stairs, where each value holds until the
/// next.
final class LineChart {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 230;
  private static final int LEFT = 96;
  private static final int RIGHT = 986;
  private static final int TOP = 12;
  private static final int BOTTOM = 182;

  private final Chart chart;
  private final Table table;
  private final int along;
  private final int[] columns;
  private final Scale across;
  private final Scale up;

  private LineChart(Chart chart, Table table) {
    this.chart = chart;
    this.table = table;
    this.along = table.indexOf(chart.along());
    this.columns = chart.values().stream().mapToInt(table::indexOf).toArray();
    this.across = scale(List.of(along), LEFT, RIGHT);
    List<Integer> values = new ArrayList<>();
    for (int column : columns) {
      values.add(column);
    }
    this.up = scale(values, BOTTOM, TOP);
  }

  static Element of(Chart chart, Table table) {
    return new LineChart(chart, table).picture();
  }

  private Scale scale(List<Integer> of, int from, int to) {
    List<Long> values =
        table.rows().stream()
            .flatMap(row -> of.stream().map(row::get))
            .flatMap(cell -> Axis.scaled(cell).stream())
            .toList();
    long least = values.stream().mapToLong(v -> v).min().orElse(0);
    long most = values.stream().mapToLong(v -> v).max().orElse(1);
    return Scale.Linear.around(least, most, from, to);
  }

  private Element picture() {
    Element picture =
        el("svg.plot").with("viewBox", "0 0 " + WIDTH + " " + HEIGHT).with("role", "img");
    for (long tick : up.ticks()) {
      String y = Words.coordinate(up.at(tick));
      picture.add(
          el("line.grid").with("x1", LEFT).with("x2", RIGHT).with("y1", y).with("y2", y),
          el("text.value")
              .with("x", LEFT - 8)
              .with("y", Words.coordinate(up.at(tick) + 4))
              .add(label(columns[0], tick)));
    }
    for (long tick : across.ticks()) {
      picture.add(
          el("text.time")
              .with("x", Words.coordinate(across.at(tick)))
              .with("y", BOTTOM + 16)
              .add(label(along, tick)));
    }
    Text title = table.columns().get(along).title();
    picture.add(
        el("text.title").with("x", RIGHT).with("y", HEIGHT - 6).add(Content.inPicture(title)));
    for (int i = 0; i < columns.length; i++) {
      addLine(picture, i);
    }
    return picture;
  }

  private Content label(int column, long tick) {
    return Content.inPicture(CellWords.of(Axis.like(table, column, tick)));
  }

  private void addLine(Element picture, int series) {
    StringBuilder path = new StringBuilder();
    for (List<Cell> row : table.rows()) {
      Optional<Long> x = Axis.scaled(row.get(along));
      Optional<Long> y = Axis.scaled(row.get(columns[series]));
      if (x.isPresent() && y.isPresent()) {
        addPoint(path, Words.coordinate(across.at(x.get())), Words.coordinate(up.at(y.get())));
      }
    }
    if (!path.isEmpty()) {
      picture.add(el("path.series" + series).with("d", path));
    }
  }

  private void addPoint(StringBuilder path, String x, String y) {
    if (path.isEmpty()) {
      path.append('M').append(x).append(' ').append(y);
    } else if (chart.kind() == Chart.Kind.STEPS) {
      path.append('H').append(x).append('V').append(y);
    } else {
      path.append('L').append(x).append(' ').append(y);
    }
  }
}
