package callsheet.answer;

import callsheet.problem.Text;
import java.util.List;

/// What an analysis found out.
///
/// @param name of the analysis, as in the command line: a stable word for files
/// @param sentences what it comes to, the most important one first: a planner reads no further
/// @param proofs how what is claimed was verified; never empty
/// @param tables the details, the one that people look at first foremost; each key once
/// @param charts pictures of the tables
public record Answer(
    String name,
    Text title,
    List<Text> sentences,
    List<Proof> proofs,
    List<Table> tables,
    List<Chart> charts) {

  public Answer {
    sentences = List.copyOf(sentences);
    proofs = List.copyOf(proofs);
    tables = List.copyOf(tables);
    charts = List.copyOf(charts);
    if (proofs.isEmpty()) {
      throw new IllegalArgumentException(
          "The answer to " + name + " says of nothing how it is known");
    }
    if (tables.stream().map(Table::key).distinct().count() < tables.size()) {
      throw new IllegalArgumentException("Two tables of " + name + " have the same key");
    }
    for (Chart chart : charts) {
      if (tables.stream().noneMatch(chart::isOf)) {
        throw new IllegalArgumentException("No table of " + name + " has what " + chart + " shows");
      }
    }
  }
}
