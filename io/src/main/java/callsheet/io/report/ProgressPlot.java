package callsheet.io.report;

import static callsheet.io.report.Element.el;

import callsheet.problem.Text;
import callsheet.result.Progress;
import callsheet.roster.Score;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;

/// One level of the score over the run: the incumbent as a stair from below, the bound as one from
/// above.
final class ProgressPlot {

  private static final int WIDTH = 1000;
  private static final int HEIGHT = 210;
  private static final int LEFT = 84;
  private static final int RIGHT = 986;
  private static final int TOP = 12;
  private static final int BOTTOM = 172;

  private final List<Progress> progress;
  private final int level;
  private final boolean steps;
  private final Scale time;
  private final Scale points;

  /// @param steps whether the run counted search steps instead of time
  ProgressPlot(List<Progress> progress, int level, boolean steps) {
    this.progress = progress;
    this.level = level;
    this.steps = steps;
    this.time =
        Scale.Log.around(progress.getFirst().millis(), progress.getLast().millis(), LEFT, RIGHT);
    this.points = Scale.Linear.around(least(), most(), BOTTOM, TOP);
  }

  private LongStream values() {
    return LongStream.concat(
        progress.stream().flatMap(p -> p.incumbent().stream()).mapToLong(s -> s.level(level)),
        progress.stream().flatMap(p -> p.bound().stream()).mapToLong(s -> s.level(level)));
  }

  private long least() {
    return values().min().orElse(0);
  }

  private long most() {
    return values().max().orElse(0);
  }

  Element picture() {
    Element picture =
        el("svg.plot").with("viewBox", "0 0 " + WIDTH + " " + HEIGHT).with("role", "img");
    addPointAxis(picture);
    addTimeAxis(picture);
    addLine(picture, "bound", Progress::bound);
    addLine(picture, "incumbent", Progress::incumbent);
    return picture;
  }

  private void addPointAxis(Element picture) {
    for (long tick : points.ticks()) {
      String y = Words.coordinate(points.at(tick));
      picture.add(
          el("line.grid").with("x1", LEFT).with("x2", RIGHT).with("y1", y).with("y2", y),
          el("text.value")
              .with("x", LEFT - 8)
              .with("y", Words.coordinate(points.at(tick) + 4))
              .add(Words.count(tick)));
    }
  }

  private void addTimeAxis(Element picture) {
    for (long tick : time.ticks()) {
      String x = Words.coordinate(time.at(tick));
      picture.add(
          el("line.grid").with("x1", x).with("x2", x).with("y1", TOP).with("y2", BOTTOM),
          el("text.time").with("x", x).with("y", BOTTOM + 16).add(Content.inPicture(label(tick))));
    }
    picture.add(
        el("text.title").with("x", RIGHT).with("y", HEIGHT - 6).add(Content.inPicture(title())));
  }

  private Text title() {
    return steps
        ? new Text("search steps in thousands (log scale)", "탐색 단계, 천 단위 (로그 눈금)")
        : new Text("time since the start (log scale)", "시작 후 경과 시간 (로그 눈금)");
  }

  private Text label(long tick) {
    return steps
        ? Text.of(Words.count(tick))
        : tick < 1000
            ? Text.of(tick + " ms")
            : Text.format("%s s", "%s초", Words.count(tick / 1000));
  }

  /// A stair: each value holds until the next one comes, the last one to the end.
  private void addLine(Element picture, String kind, Function<Progress, Optional<Score>> score) {
    StringBuilder path = new StringBuilder();
    for (Progress point : progress) {
      Optional<Score> known = score.apply(point);
      if (known.isPresent()) {
        String x = Words.coordinate(time.at(point.millis()));
        String y = Words.coordinate(points.at(known.get().level(level)));
        path.append(path.isEmpty() ? "M" + x + " " + y : "H" + x + "V" + y);
      }
    }
    if (!path.isEmpty()) {
      path.append('H').append(Words.coordinate(time.at(progress.getLast().millis())));
      picture.add(el("path." + kind).with("d", path));
    }
  }
}
