package callsheet.io.roster;

import callsheet.problem.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/// Writes cells of one sheet and sets up its page.
final class SheetPen {

  private static final String BORDER = "BFBFBF";
  private static final int SMALL = 9;

  private final Worksheet sheet;
  private final Locale locale;
  private final List<Integer> pageBreaks = new ArrayList<>();
  private final Map<Integer, Double> widths = new HashMap<>();
  private final Map<Integer, Double> heights = new TreeMap<>();

  SheetPen(Worksheet sheet, Locale locale) {
    this.sheet = sheet;
    this.locale = locale;
  }

  Worksheet sheet() {
    return sheet;
  }

  /// The rows before which a new page starts.
  List<Integer> pageBreaks() {
    return pageBreaks;
  }

  /// Starts a new page before a row.
  void breakBefore(int row) {
    pageBreaks.add(row);
  }

  String in(Text text) {
    return text.in(locale);
  }

  void text(int row, int column, Text text, CellLook look) {
    text(row, column, text.in(locale), look);
  }

  void text(int row, int column, String text, CellLook look) {
    text(row, column, text, look, SMALL);
  }

  /// A text in a font of another size.
  void text(int row, int column, String text, CellLook look, int points) {
    if (!text.isEmpty()) {
      sheet.value(row, column, text);
      double height = TextExtent.height(text, widths.getOrDefault(column, 10.0), points);
      atLeastHigh(row, height);
    }
    style(row, column, look, points).set();
  }

  /// A text across the columns `first` to `last` of a row.
  void across(int row, int first, int last, String text, CellLook look, int points) {
    double width = 0;
    for (int column = first; column <= last; column++) {
      width += widths.getOrDefault(column, 10.0);
      style(row, column, look, points).set();
    }
    sheet.value(row, first, text);
    sheet.range(row, first, row, last).merge();
    atLeastHigh(row, TextExtent.height(text, width, points));
  }

  /// Sets a row's least height in points.
  void atLeastHigh(int row, double points) {
    heights.merge(row, points, Math::max);
  }

  void number(int row, int column, long number, CellLook look) {
    sheet.value(row, column, number);
    style(row, column, look, SMALL).format("#,##0").set();
  }

  /// Tenths, shown with one digit after the point.
  void tenths(int row, int column, long tenths, CellLook look) {
    sheet.value(row, column, tenths / 10.0);
    style(row, column, look, SMALL).format("0.0").set();
  }

  /// A difference, shown with its sign.
  void change(int row, int column, long number, CellLook look) {
    sheet.value(row, column, number);
    style(row, column, look, SMALL).format("+#,##0;-#,##0;0").set();
  }

  /// A number with digits after the point.
  void decimal(int row, int column, long scaled, int digits, CellLook look) {
    sheet.value(row, column, BigDecimal.valueOf(scaled, digits));
    style(row, column, look, SMALL)
        .format(digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits))
        .set();
  }

  /// A share in basis points.
  void share(int row, int column, long basisPoints, CellLook look) {
    sheet.value(row, column, BigDecimal.valueOf(basisPoints, 4));
    style(row, column, look, SMALL).format("0.00%").set();
  }

  /// A row of headers from a column on.
  void header(int row, List<Text> headers) {
    for (int column = 0; column < headers.size(); column++) {
      text(row, column, headers.get(column), CellLook.HEADER);
    }
    atLeastHigh(row, 22);
  }

  /// Sets the widths of the first columns, in characters, before anything is written.
  void widths(double... characters) {
    for (int column = 0; column < characters.length; column++) {
      width(column, characters[column]);
    }
  }

  /// Sets the width of a column, in characters, before anything is written in it.
  void width(int column, double characters) {
    widths.put(column, characters);
    sheet.width(column, characters);
  }

  /// Ends the sheet: rows as high as their texts, on pages in landscape as wide as the sheet, its
  /// top rows on every page, numbered.
  void page(PaperSize paper, int topRows, String scenario, Text title, Text note) {
    heights.forEach(sheet::rowHeight);
    sheet.paperSize(paper);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(0.4f);
    sheet.rightMargin(0.4f);
    sheet.topMargin(0.7f);
    sheet.bottomMargin(0.6f);
    if (topRows > 0) {
      sheet.repeatRows(0, topRows - 1);
    }
    sheet.header(escaped(scenario), Position.LEFT, SMALL);
    sheet.header(escaped(title.in(locale)), Position.CENTER, 12);
    sheet.header(escaped(note.in(locale)), Position.RIGHT, SMALL);
    sheet.footer("&P / &N", Position.CENTER, SMALL);
    sheet.hideGridLines();
  }

  /// Headers and footers give `&` a meaning.
  private static String escaped(String text) {
    return text.replace("&", "&&");
  }

  private StyleSetter style(int row, int column, CellLook look, int points) {
    StyleSetter style = sheet.style(row, column);
    style
        .fontSize(points)
        .fontColor(look.colour())
        .wrapText(true)
        .verticalAlignment("center")
        .horizontalAlignment(look.centred() ? "center" : "left")
        .borderStyle(BorderStyle.THIN)
        .borderColor(BORDER);
    if (look.bold()) {
      style.bold();
    }
    if (!look.fill().isEmpty()) {
      style.fillColor(look.fill());
    }
    return style;
  }
}
