package callsheet.io.roster;

import callsheet.problem.Text;

/// Says in a table without rows why it has none.
final class EmptySheet {

  private EmptySheet() {}

  static void say(SheetPen pen, int row, int columns, Text text) {
    pen.across(row, 0, columns - 1, pen.in(text), CellLook.CENTRED, 9);
    pen.atLeastHigh(row, 22);
  }
}
