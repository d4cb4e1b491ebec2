package callsheet.io.report;

import static callsheet.io.report.Element.columnHead;
import static callsheet.io.report.Element.el;

import callsheet.problem.Text;
import callsheet.result.Label;
import callsheet.result.Progress;
import callsheet.result.Run;
import callsheet.roster.Score;
import java.util.List;
import java.util.stream.IntStream;

/// The incumbent and the bound over the run, a plot for each level of the score on which they
/// moved.
final class ProgressSection {

  private static final int MOST_LINES = 100;

  private ProgressSection() {}

  static Element of(Run run) {
    Element section = Section.of("progress", new Text("Progress", "진행"));
    if (run.progress().isEmpty()) {
      return section.add(el("p.note").add(new Text("Nothing was recorded.", "기록된 내용이 없습니다.")));
    }
    section.add(
        el(
            "p.legend",
            el("span.line.incumbent").add(new Text("incumbent", "현재해")),
            el("span.line.bound").add(new Text("bound", "한계"))));
    for (int level : movedLevels(run.progress())) {
      section.add(
          el(
              "figure",
              el("figcaption").add(Label.levelName(level)),
              new ProgressPlot(run.progress(), level, run.deterministic()).picture()));
    }
    return section.add(table(run));
  }

  /// The levels on which the incumbent or the bound changed or lie apart.
  private static int[] movedLevels(List<Progress> progress) {
    List<Score> scores =
        progress.stream()
            .flatMap(
                p -> java.util.stream.Stream.concat(p.incumbent().stream(), p.bound().stream()))
            .toList();
    int levels = scores.stream().mapToInt(Score::levels).max().orElse(0);
    return IntStream.range(0, levels)
        .filter(level -> scores.stream().mapToLong(s -> s.level(level)).distinct().count() > 1)
        .toArray();
  }

  /// The same in figures, for whoever cannot see the plots.
  private static Element table(Run run) {
    Text unit =
        run.deterministic()
            ? new Text("Thousands of steps", "탐색 단계 (천)")
            : new Text("Milliseconds", "밀리초");
    Element body = el("tbody");
    int every = Math.ceilDiv(run.progress().size(), MOST_LINES);
    for (int i = 0; i < run.progress().size(); i++) {
      if (i % every == 0 || i == run.progress().size() - 1) {
        body.add(line(run.progress().get(i)));
      }
    }
    return el(
        "details",
        el("summary").add(new Text("In figures", "수치로 보기")),
        el(
            "table",
            el(
                "thead",
                el(
                    "tr",
                    columnHead(unit),
                    columnHead(new Text("Incumbent", "현재해")),
                    columnHead(new Text("Bound", "한계")))),
            body));
  }

  private static Element line(Progress point) {
    return el(
        "tr",
        el("td.number").add(Words.count(point.millis())),
        el("td.number").add(point.incumbent().map(Score::toString).orElse("–")),
        el("td.number").add(point.bound().map(Score::toString).orElse("–")));
  }
}
