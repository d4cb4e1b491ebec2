package callsheet.engine.cpsat;

import callsheet.engine.Stop;
import callsheet.model.Choices;
import callsheet.model.Model;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Whether some rows of a model can hold all at once, whatever else the model asks: an exact
/// question about a small part of it.
///
/// That each choice has one option, and what derived literals mean, is part of every question.
/// Literals that nothing in the question speaks of are free, so an answer *no* holds for every
/// question that asks more.
public final class Feasibility {

  /// What has to hold.
  ///
  /// @param rows rows of the model, kept whatever their level
  /// @param exclusive literals of which no two neighbours, the first and the second, the third and
  ///   the fourth and so on, may hold together
  /// @param held literals of hosts that hold
  /// @param barred literals of hosts that don't
  /// @param filled choices that some host takes
  @SuppressWarnings("ArrayRecordComponent") // handed over whole, never compared
  public record Question(int[] rows, int[] exclusive, int[] held, int[] barred, int[] filled) {}

  /// What is known of it.
  public sealed interface Answer {

    /// It can be.
    ///
    /// @param spokenOf the base literals that the question speaks of
    /// @param holding those of them that hold
    record Possible(BitSet spokenOf, BitSet holding) implements Answer {}

    /// It can't be: proven.
    record Impossible() implements Answer {}

    /// The time was too short, or the stop was pressed.
    record Unknown() implements Answer {}
  }

  /// CP-SAT's deterministic seconds for looking for a way that differs little.
  private static final double NEAR_EFFORT = 0.05;

  private final Model model;

  /// Questions about a model.
  public Feasibility(Model model) {
    this.model = model;
  }

  /// Why no question can be answered, if so; waits for the native library.
  public static Optional<String> unavailable() {
    return NativeLibrary.failure();
  }

  /// Answers a question.
  ///
  /// @throws IllegalStateException if the native library can't be used
  public Answer ask(Question question, double seconds, Stop stop) {
    return new Part(model, question).solve(seconds, 0, stop);
  }

  /// As [#ask(Question, double, Stop)]; among the ways to hold it looks for one that differs little
  /// from these hosts.
  ///
  /// @param near the host of each choice, [Model#NONE] for nobody
  public Answer ask(Question question, int[] near, double seconds, Stop stop) {
    long start = System.nanoTime();
    Part part = new Part(model, question);
    part.stayNear(near);
    Answer answer = part.solve(seconds, NEAR_EFFORT, stop);
    double left = seconds - (System.nanoTime() - start) / 1e9;
    return answer instanceof Answer.Unknown && left > 0 ? ask(question, left, stop) : answer;
  }

  /// The question as a program.
  private static final class Part {

    private final Model model;
    private final Choices choices;
    private final CpModel program = new CpModel();
    private final Map<Integer, BoolVar> variables = new TreeMap<>();
    private final Map<Integer, BoolVar> derived = new HashMap<>();
    private final BitSet whole = new BitSet();

    /// Literals that don't hold whatever happens: they need no variables.
    private final BitSet barred = new BitSet();

    Part(Model model, Question question) {
      this.model = model;
      this.choices = model.choices();
      for (int literal : question.barred()) {
        barred.set(literal);
      }
      for (int choice : question.filled()) {
        program.addBoolAnd(new Literal[] {variable(choices.start(choice)).not()});
      }
      for (int row : question.rows()) {
        addRow(row);
      }
      for (int i = 0; i < question.exclusive().length; i += 2) {
        program.addAtMostOne(
            new Literal[] {
              variable(question.exclusive()[i]), variable(question.exclusive()[i + 1])
            });
      }
      for (int literal : question.held()) {
        program.addBoolAnd(new Literal[] {variable(literal)});
      }
      addChoices();
    }

    /// The variable of a literal; where it says that nobody takes a choice, all its options come
    /// into play.
    private Literal variable(int literal) {
      if (barred.get(literal)) {
        return program.falseLiteral();
      }
      if (literal >= choices.literals()) {
        BoolVar known = derived.get(literal);
        if (known == null) {
          known = define(literal - choices.literals());
          derived.put(literal, known);
        }
        return known;
      }
      BoolVar known = variables.get(literal);
      if (known == null) {
        known = program.newBoolVar("");
        variables.put(literal, known);
        if (choices.hostOf(literal) == Model.NONE) {
          int choice = choices.choiceOf(literal);
          whole.set(choice);
          for (int other = literal + 1; other < choices.end(choice); other++) {
            var _ = variable(other);
          }
        }
      }
      return known;
    }

    private void addChoices() {
      Map<Integer, java.util.List<Literal>> options = new TreeMap<>();
      variables.forEach((literal, variable) ->
          options
              .computeIfAbsent(choices.choiceOf(literal), c -> new java.util.ArrayList<>())
              .add(variable));
      options.forEach((choice, literals) -> {
        if (whole.get(choice)) {
          program.addExactlyOne(literals);
        } else if (literals.size() > 1) {
          program.addAtMostOne(literals);
        }
      });
    }

    private BoolVar define(int k) {
      int row = model.derived().brokenRow()[k];
      return row == Model.NONE ? any(k) : broken(row);
    }

    private BoolVar any(int k) {
      int from = model.derived().start()[k];
      int to = model.derived().start()[k + 1];
      BoolVar any = program.newBoolVar("");
      Literal[] members = new Literal[to - from];
      for (int i = from; i < to; i++) {
        members[i - from] = variable(model.derived().member()[i]);
        if (!barred.get(model.derived().member()[i])) {
          program.addImplication(members[i - from], any);
        }
      }
      program.addBoolOr(members).onlyEnforceIf(any);
      return any;
    }

    private BoolVar broken(int row) {
      Model.Rows rows = model.rows();
      LinearExprBuilder sum = sum(row);
      BoolVar broken = program.newBoolVar("");
      BoolVar over = program.newBoolVar("");
      BoolVar under = program.newBoolVar("");
      program.addExactlyOne(new Literal[] {over, under, broken.not()});
      reify(over, sum, rows.hi()[row], rows.hi()[row] != Model.NO_HI, true);
      reify(under, sum, rows.lo()[row], rows.lo()[row] != Model.NO_LO, false);
      return broken;
    }

    private void reify(
        BoolVar beyond, LinearArgument sum, long limit, boolean isLimited, boolean up) {
      if (!isLimited) {
        program.addBoolAnd(new Literal[] {beyond.not()});
      } else if (up) {
        program.addGreaterOrEqual(sum, limit + 1).onlyEnforceIf(beyond);
        program.addLessOrEqual(sum, limit).onlyEnforceIf(beyond.not());
      } else {
        program.addLessOrEqual(sum, limit - 1).onlyEnforceIf(beyond);
        program.addGreaterOrEqual(sum, limit).onlyEnforceIf(beyond.not());
      }
    }

    private LinearExprBuilder sum(int row) {
      Model.Rows rows = model.rows();
      LinearExprBuilder sum = LinearExpr.newBuilder();
      for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
        if (!barred.get(rows.literal()[i])) {
          sum.addTerm(variable(rows.literal()[i]), rows.coefficient()[i]);
        }
      }
      return sum;
    }

    private void addRow(int row) {
      LinearExprBuilder sum = sum(row);
      if (model.rows().hi()[row] != Model.NO_HI) {
        program.addLessOrEqual(sum, model.rows().hi()[row]);
      }
      if (model.rows().lo()[row] != Model.NO_LO) {
        program.addGreaterOrEqual(sum, model.rows().lo()[row]);
      }
    }

    /// Of two ways to hold, that with fewer seats changed; an empty seat filled counts less.
    private void stayNear(int[] near) {
      LinearExprBuilder kept = LinearExpr.newBuilder();
      variables.forEach((literal, variable) -> {
        boolean isKept = choices.hostOf(literal) == near[choices.choiceOf(literal)];
        program.addHint(variable, isKept);
        if (choices.hostOf(literal) != Model.NONE) {
          kept.addTerm(variable, isKept ? 2 : -1);
        }
      });
      program.maximize(kept);
    }

    Answer solve(double seconds, double effort, Stop stop) {
      NativeLibrary.failure()
          .ifPresent(why -> {
            throw new IllegalStateException("OR-Tools cannot be used: " + why);
          });
      CpSolver solver = new CpSolver();
      solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxTimeInSeconds(seconds);
      if (effort > 0) {
        solver.getParameters().setMaxDeterministicTime(effort);
      }
      CpSolverStatus status;
      try (Interrupter _ = new Interrupter(stop, solver)) {
        status = stop.isPressed() ? CpSolverStatus.UNKNOWN : solver.solve(program);
      }
      return switch (status) {
        case OPTIMAL, FEASIBLE -> possible(solver);
        case INFEASIBLE -> new Answer.Impossible();
        case UNKNOWN, MODEL_INVALID, UNRECOGNIZED -> new Answer.Unknown();
      };
    }

    private Answer possible(CpSolver solver) {
      BitSet spokenOf = (BitSet) barred.clone();
      BitSet holding = new BitSet();
      variables.forEach((literal, variable) -> {
        spokenOf.set(literal);
        holding.set(literal, solver.booleanValue(variable));
      });
      return new Answer.Possible(spokenOf, holding);
    }
  }
}
