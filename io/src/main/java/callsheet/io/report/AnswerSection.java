package callsheet.io.report;

import static callsheet.io.report.Element.el;

import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Chart;
import callsheet.answer.Table;
import callsheet.io.answer.CellWords;
import callsheet.io.answer.ProofWords;
import callsheet.problem.Text;
import java.util.List;

/// An answer as a section of a page.
final class AnswerSection {

  private AnswerSection() {}

  static Element of(Answer answer) {
    Element section = Section.of(answer.name(), answer.title());
    answer.sentences().forEach(sentence -> section.add(el("p.sentence").add(sentence)));
    for (Table table : answer.tables()) {
      if (!table.rows().isEmpty()) {
        answer.charts().stream()
            .filter(chart -> chart.table().equals(table.key()))
            .forEach(chart -> section.add(figure(chart, table)));
        section.add(table(table));
      }
    }
    Element proofs = el("ul.proofs");
    answer
        .proofs()
        .forEach(proof ->
            proofs.add(
                el("li", el("b").add(ProofWords.of(proof.kind()))).add(": ").add(proof.text())));
    return section.add(proofs);
  }

  private static Element figure(Chart chart, Table table) {
    Element legend = el("p.legend");
    if (chart.values().size() > 1) {
      for (int i = 0; i < chart.values().size(); i++) {
        legend.add(
            el("span.line.series" + i)
                .add(table.columns().get(table.indexOf(chart.values().get(i))).title()));
      }
    }
    return el(
        "figure.chart",
        el("figcaption").add(chart.title()),
        legend,
        switch (chart.kind()) {
          case BARS -> BarChart.of(chart, table);
          case LINES, STEPS -> LineChart.of(chart, table);
        });
  }

  /// A table with its caption.
  static Element table(Table table) {
    Element head = el("tr");
    for (int i = 0; i < table.columns().size(); i++) {
      head.add(
          el(CellWords.isNumeric(table, i) ? "th.number" : "th")
              .with("scope", "col")
              .add(table.columns().get(i).title()));
    }
    Element body = el("tbody");
    table.rows().forEach(row -> body.add(row(row)));
    return el(
        "div.wide", el("table.answer", el("caption").add(table.title()), el("thead", head), body));
  }

  private static Element row(List<Cell> cells) {
    Element row = el("tr");
    for (Cell cell : cells) {
      Text words = CellWords.of(cell);
      row.add(el(CellWords.isNumber(cell) ? "td.number" : "td").add(words));
    }
    return row;
  }
}
