package callsheet.rulebook;

import callsheet.rulebook.WhereFields.Field;
import callsheet.rulebook.WhereFields.Kind;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind;
import dev.cel.common.ast.CelReference;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A CEL expression over the fields of a pair, type-checked. The only class that knows the CEL
/// library: a rulebook without a `where` never loads it.
///
/// Every field is declared under its full name, `host.grade` being one variable of type text; so
/// CEL itself finds misspelt fields and texts compared with numbers.
final class WhereExpression {

  /// What is wrong with an expression, and where: both numbers count from 1.
  record Fault(int line, int column, String message, String unknownName) {}

  /// What became of a text: an expression, or its faults.
  record Compiled(Optional<WhereExpression> expression, List<Fault> faults) {}

  /// Says that an expression has no value for some pair, e.g. because it divides by zero.
  static final class NoValue extends Exception {

    private static final long serialVersionUID = 1;

    NoValue(Exception cause) {
      super(String.valueOf(cause.getMessage()), cause);
    }
  }

  private static final CelOptions OPTIONS =
      CelOptions.current().enableHeterogeneousNumericComparisons(true).build();

  private static final Set<String> ROOTS = Set.of("host", "broadcast", "seat", "date");

  private final CelRuntime.Program program;
  private final Set<String> fields;

  private WhereExpression(CelRuntime.Program program, Set<String> fields) {
    this.program = program;
    this.fields = fields;
  }

  /// What expressions can be written in: fields of types, and free columns such as `host["지역"]`.
  static final class Language {

    private final CelCompiler compiler;
    private final CelRuntime runtime;
    private final Set<String> columns;

    Language(Collection<Field<?>> fields, Set<String> columns) {
      CelCompilerBuilder builder =
          CelCompilerFactory.standardCelCompilerBuilder()
              .setOptions(OPTIONS)
              .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
              .setResultType(SimpleType.BOOL);
      fields.forEach(field -> builder.addVar(field.name(), type(field.kind())));
      // Without these, a misspelt field would be called an undeclared `seat`.
      builder.addVar("seat", type(Kind.COLUMNS));
      builder.addVar("date", type(Kind.COLUMNS));
      this.compiler = builder.build();
      this.runtime = CelRuntimeFactory.plannerRuntimeBuilder().setOptions(OPTIONS).build();
      this.columns = columns;
    }
  }

  /// Compiles a text.
  static Compiled compile(String text, Language language) {
    CelValidationResult result = language.compiler.compile(text);
    if (result.hasError()) {
      return failed(result.getErrors().stream().map(WhereExpression::fault).toList());
    }
    try {
      CelAbstractSyntaxTree tree = result.getAst();
      List<Fault> unknown = unknownNames(tree, language.columns);
      return unknown.isEmpty()
          ? new Compiled(Optional.of(of(tree, language.runtime)), List.of())
          : failed(unknown);
    } catch (CelValidationException | CelEvaluationException e) {
      return failed(List.of(new Fault(1, 1, String.valueOf(e.getMessage()), "")));
    }
  }

  private static Compiled failed(List<Fault> faults) {
    return new Compiled(Optional.empty(), faults);
  }

  private static CelType type(Kind kind) {
    return switch (kind) {
      case TEXT -> SimpleType.STRING;
      case TEXTS -> ListType.create(SimpleType.STRING);
      case NUMBER -> SimpleType.INT;
      case DECIMAL -> SimpleType.DOUBLE;
      case YES_NO -> SimpleType.BOOL;
      case COLUMNS -> MapType.create(SimpleType.STRING, SimpleType.STRING);
    };
  }

  private static WhereExpression of(CelAbstractSyntaxTree tree, CelRuntime runtime)
      throws CelEvaluationException {
    Set<String> names =
        tree.getReferenceMap().values().stream()
            .map(CelReference::name)
            .collect(Collectors.toUnmodifiableSet());
    return new WhereExpression(runtime.createProgram(tree), names);
  }

  private static Fault fault(CelIssue issue) {
    CelSourceLocation at = issue.getSourceLocation();
    return new Fault(at.getLine(), at.getColumn() + 1, issue.getMessage(), "");
  }

  /// Names after `host.` or in `host["…"]` that no table has. A known field is no longer a
  /// selection once checked, so any selection left on one of the four is unknown.
  private static List<Fault> unknownNames(CelAbstractSyntaxTree tree, Set<String> columns) {
    List<Fault> faults = new ArrayList<>();
    CelNavigableAst.fromAst(tree)
        .getRoot()
        .allNodes()
        .map(CelNavigableExpr::expr)
        .forEach(node ->
            unknownName(node, columns).ifPresent(name -> faults.add(unknown(tree, node, name))));
    return faults;
  }

  private static Optional<String> unknownName(CelExpr node, Set<String> columns) {
    if (node.getKind() == ExprKind.Kind.SELECT && isRoot(node.select().operand())) {
      return Optional.of(node.select().operand().ident().name() + "." + node.select().field());
    }
    if (node.getKind() == ExprKind.Kind.CALL && node.call().function().equals("_[_]")) {
      CelExpr operand = node.call().args().get(0);
      CelExpr key = node.call().args().get(1);
      if (isRoot(operand) && isText(key)) {
        String name = WhereFields.column(operand.ident().name(), key.constant().stringValue());
        return columns.contains(name) ? Optional.empty() : Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean isRoot(CelExpr node) {
    return node.getKind() == ExprKind.Kind.IDENT && ROOTS.contains(node.ident().name());
  }

  private static boolean isText(CelExpr node) {
    return node.getKind() == ExprKind.Kind.CONSTANT
        && node.constant().getKind() == CelConstant.Kind.STRING_VALUE;
  }

  private static Fault unknown(CelAbstractSyntaxTree tree, CelExpr node, String name) {
    int offset = tree.getSource().getPositionsMap().getOrDefault(node.id(), 0);
    Optional<CelSourceLocation> at = tree.getSource().getOffsetLocation(offset);
    return new Fault(
        at.map(CelSourceLocation::getLine).orElse(1),
        at.map(CelSourceLocation::getColumn).orElse(0) + 1,
        "",
        name);
  }

  /// The names of the fields that it reads.
  Set<String> fields() {
    return fields;
  }

  /// Whether it holds for these values of its fields.
  boolean holds(Map<String, Object> values) throws NoValue {
    try {
      return (Boolean) program.eval(values);
    } catch (CelEvaluationException e) {
      throw new NoValue(e);
    }
  }
}
