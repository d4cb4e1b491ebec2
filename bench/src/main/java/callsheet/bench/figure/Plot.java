package callsheet.bench.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// A picture of one quantity over another, written as PNG.
///
/// Colours can be told apart by colour-blind readers (Okabe and Ito's palette) and follow the order
/// in which lines are added. Points that a logarithmic axis can't show are left out.
public final class Plot {

  /// A point of a line.
  public record Point(double x, double y) {}

  private static final int DOTS_PER_INCH = 144;
  private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  private static final Color[] COLOURS = {
    new Color(0x000000),
    new Color(0xD55E00),
    new Color(0x0072B2),
    new Color(0x009E73),
    new Color(0xCC79A7),
    new Color(0xE69F00),
    new Color(0x56B4E9),
    new Color(0x8A8A8A)
  };

  private final XYChart chart;
  private boolean logAcross;
  private boolean logUp;
  private int colour = -1;
  private boolean isEmpty = true;

  /// An empty picture.
  ///
  /// @param across what the horizontal axis says, with its unit
  /// @param up what the vertical axis says, with its unit
  public Plot(String title, String across, String up) {
    this.chart =
        new XYChartBuilder()
            .width(900)
            .height(560)
            .title(title)
            .xAxisTitle(across)
            .yAxisTitle(up)
            .theme(ChartTheme.XChart)
            .build();
    chart
        .getStyler()
        .setPlotGridLinesColor(new Color(0xE0E0E0))
        .setAxisTitleFont(TEXT)
        .setAxisTickLabelsFont(TEXT)
        .setXAxisTickLabelsFormattingFunction(Plot::label)
        .setYAxisTickLabelsFormattingFunction(Plot::label)
        .setChartBackgroundColor(Color.WHITE)
        .setChartTitleBoxVisible(false)
        .setChartTitleFont(TEXT.deriveFont(Font.BOLD, 15))
        .setLegendFont(TEXT)
        .setLegendBorderColor(Color.WHITE)
        .setLegendPosition(LegendPosition.OutsideE)
        .setLocale(Locale.ROOT);
  }

  private static String label(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.3g", value).replaceFirst("\\.?0+$", "");
  }

  /// Makes the horizontal axis logarithmic; before any line is added.
  public Plot logAcross() {
    logAcross = true;
    chart.getStyler().setXAxisLogarithmic(true);
    return this;
  }

  /// Makes the vertical axis logarithmic; before any line is added.
  public Plot logUp() {
    logUp = true;
    chart.getStyler().setYAxisLogarithmic(true);
    return this;
  }

  /// Shows no more of the vertical axis than this; lines are cut there.
  public Plot from(double least, double most) {
    chart.getStyler().setYAxisMin(least).setYAxisMax(most);
    return this;
  }

  /// Adds measured points joined by a line.
  public Plot line(String name, List<Point> points) {
    colour++;
    return add(name, points, XYSeriesRenderStyle.Line, new BasicStroke(1.8f), true);
  }

  /// Adds a quantity that holds its value until the next point.
  public Plot stairs(String name, List<Point> points) {
    colour++;
    return add(name, points, XYSeriesRenderStyle.Step, new BasicStroke(1.8f), false);
  }

  /// Adds stairs that belong to the line added last: its colour, dashed, such as its bound.
  public Plot dashes(String name, List<Point> points) {
    BasicStroke dashed =
        new BasicStroke(
            1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 4}, 0);
    return add(name, points, XYSeriesRenderStyle.Step, dashed, false);
  }

  private Plot add(
      String name,
      List<Point> points,
      XYSeriesRenderStyle style,
      BasicStroke stroke,
      boolean marked) {
    List<Point> shown =
        points.stream().filter(p -> !(logAcross && p.x() <= 0) && !(logUp && p.y() <= 0)).toList();
    if (!shown.isEmpty()) {
      isEmpty = false;
      Color own = COLOURS[Math.max(0, colour) % COLOURS.length];
      XYSeries series =
          chart.addSeries(
              name,
              shown.stream().mapToDouble(Point::x).toArray(),
              shown.stream().mapToDouble(Point::y).toArray());
      series.setXYSeriesRenderStyle(style);
      series.setMarker(marked ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE).setMarkerColor(own);
      series.setLineColor(own).setLineStyle(stroke);
    }
    return this;
  }

  /// Writes the picture; its folder is made if need be.
  ///
  /// @throws IllegalStateException if no line has a point to show
  public void write(Path png) throws IOException {
    if (isEmpty) {
      throw new IllegalStateException("Nothing to show in " + png);
    }
    Files.createDirectories(png.toAbsolutePath().getParent());
    BitmapEncoder.saveBitmapWithDPI(chart, png.toString(), BitmapFormat.PNG, DOTS_PER_INCH);
  }
}
