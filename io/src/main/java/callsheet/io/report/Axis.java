package callsheet.io.report;

import callsheet.answer.Cell;
import callsheet.answer.Table;
import java.util.Optional;

/// Numbers of cells, and numbers between them written like them.
final class Axis {

  private Axis() {}

  /// The number of a cell, in the unit that it is written in; 0 if it is none.
  static double value(Cell cell) {
    return switch (cell) {
      case Cell.Count count -> count.value();
      case Cell.Change change -> change.value();
      case Cell.Decimal decimal -> decimal.scaled() / Math.pow(10, decimal.digits());
      case Cell.Share share -> share.basisPoints() / 100.0;
      case Cell.Words _, Cell.Flag _, Cell.None _ -> 0;
    };
  }

  /// The whole number that a cell holds: hundredths of a percent, or the last digit of a decimal.
  static Optional<Long> scaled(Cell cell) {
    return switch (cell) {
      case Cell.Count count -> Optional.of(count.value());
      case Cell.Change change -> Optional.of(change.value());
      case Cell.Decimal decimal -> Optional.of(decimal.scaled());
      case Cell.Share share -> Optional.of(share.basisPoints());
      case Cell.Words _, Cell.Flag _, Cell.None _ -> Optional.empty();
    };
  }

  /// A cell of another value, of the kind of a column's first number.
  static Cell like(Table table, int column, long scaled) {
    for (var row : table.rows()) {
      if (row.get(column) instanceof Cell.Decimal decimal) {
        return new Cell.Decimal(scaled, decimal.digits());
      }
      if (row.get(column) instanceof Cell.Share) {
        return new Cell.Share(scaled);
      }
    }
    return new Cell.Count(scaled);
  }
}
