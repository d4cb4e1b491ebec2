package callsheet.io.report;

import static callsheet.io.report.Element.el;

import callsheet.analysis.process.ProcessNames;
import callsheet.analysis.process.SolveProcess;
import callsheet.answer.Table;
import callsheet.problem.Text;
import callsheet.result.Run;
import java.time.Duration;

/// How the roster came about: the phases' times, the size of the model, the moves made.
final class ProcessSection {

  private ProcessSection() {}

  static Element of(Run run) {
    Element section = Section.of("process", new Text("Process", "과정"));
    if (!run.deterministic()) {
      section.add(phases(run));
    }
    Element size = el("dl.figures");
    run.size()
        .ifPresent(model -> {
          figure(size, new Text("Literals", "변수"), model.literals());
          figure(size, new Text("Derived literals", "파생 변수"), model.derived());
          figure(size, new Text("Rows", "행"), model.rows());
          figure(size, new Text("Non-zeros", "0이 아닌 계수"), model.nonZeros());
        });
    figure(size, new Text("Moves evaluated", "평가한 이동"), run.moves());
    run.heapBytes()
        .ifPresent(bytes -> figure(size, new Text("Heap seen, MB", "힙 사용량, MB"), bytes >> 20));
    section.add(size);
    Table neighbourhoods = SolveProcess.neighbourhoods(run);
    return neighbourhoods.rows().isEmpty()
        ? section
        : section.add(AnswerSection.table(neighbourhoods));
  }

  private static void figure(Element figures, Text name, long value) {
    figures.add(el("div", el("dt").add(name), el("dd").add(Words.count(value))));
  }

  private static Element phases(Run run) {
    long longest = run.phases().values().stream().mapToLong(Duration::toNanos).max().orElse(1);
    Element body = el("tbody");
    run.phases().forEach((name, time) -> body.add(phase(name, time, Math.max(1, longest))));
    return el("table.phases", body);
  }

  private static Element phase(String name, Duration time, long longest) {
    return el(
        "tr",
        el("th").with("scope", "row").add(ProcessNames.phase(name)),
        el("td.bar", Bar.of(time.toNanos(), longest, "value")),
        el("td.number").add(Words.millis(time)));
  }
}
