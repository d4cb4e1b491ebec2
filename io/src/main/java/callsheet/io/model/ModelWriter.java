package callsheet.io.model;

import callsheet.model.Model;
import callsheet.problem.Scenario;
import java.io.IOException;
import java.io.Writer;

/// Writes a compiled model in the formats that CPLEX, Gurobi, HiGHS, CBC and GLPK read.
///
/// The optimum of the file is the best score that keeps every hard row; the columns `level_1`,
/// `level_2` … hold it level by level.
public final class ModelWriter {

  private final LinearProgram program;

  /// A writer of the model that a scenario was compiled to.
  public ModelWriter(Scenario scenario, Model model) {
    this.program = ModelProgram.of(scenario, model);
  }

  /// Writes it in CPLEX's LP format.
  public void writeLp(Writer out) throws IOException {
    new LpFormat(program, out).write();
  }

  /// Writes it in free MPS format, the objective negated, since not every solver maximises there.
  public void writeMps(Writer out) throws IOException {
    new MpsFormat(program, out).write();
  }
}
