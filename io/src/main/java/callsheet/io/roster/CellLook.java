package callsheet.io.roster;

/// How a cell of the workbook looks. What colour says, a word or a symbol in the cell says too.
///
/// @param fill background as RRGGBB; empty: none
/// @param colour of the text
/// @param bold whether the text is bold
/// @param centred whether it stands in the middle, else on the left
record CellLook(String fill, String colour, boolean bold, boolean centred) {

  static final String RED = "C00000";
  private static final String INK = "222222";

  static final CellLook TEXT = new CellLook("", INK, false, false);
  static final CellLook CENTRED = new CellLook("", INK, false, true);
  static final CellLook HEADER = new CellLook("1F3864", "FFFFFF", true, true);
  static final CellLook TITLE = new CellLook("D9E2F3", "1F3864", true, false);
  static final CellLook TOTAL = new CellLook("EDEDED", INK, true, true);
  static final CellLook BREACH = new CellLook("FFC7CE", RED, true, false);
  static final CellLook WEEKEND = new CellLook("EEF3FA", INK, false, true);
  static final CellLook HOLIDAY = new CellLook("FCE4D6", INK, false, true);
  static final CellLook ABSENCE = new CellLook("D0CECE", "595959", false, true);

  /// The look of a line of the roster: hard breaches before all else.
  static CellLook of(SeatLine line) {
    if (!line.breaches().isEmpty()) {
      return BREACH;
    }
    return switch (line.status()) {
      case PLAIN -> TEXT;
      case PINNED -> new CellLook("DDEBF7", "1F4E79", false, false);
      case CHANGED -> new CellLook("FFF2CC", "7F6000", false, false);
      case UNFILLED -> new CellLook("FBE5E7", RED, true, false);
    };
  }

  CellLook inTheMiddle() {
    return new CellLook(fill, colour, bold, true);
  }

  CellLook filled(String other) {
    return new CellLook(fill.isEmpty() ? other : fill, colour, bold, centred);
  }
}
