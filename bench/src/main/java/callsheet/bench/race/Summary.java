package callsheet.bench.race;

import callsheet.roster.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// All seeds of a size in one: tables in Markdown, medians with least and greatest.
public final class Summary {

  private final String size;
  private final List<Duration> checkpoints;
  private final List<List<Course>> seeds = new ArrayList<>();

  /// The summary of a size.
  public Summary(String size, List<Duration> checkpoints) {
    this.size = size;
    this.checkpoints = List.copyOf(checkpoints);
  }

  /// Adds a seed: the courses of the same contenders in the same order each time.
  public void add(List<Course> courses) {
    seeds.add(List.copyOf(courses));
  }

  List<List<Course>> seeds() {
    return seeds;
  }

  String size() {
    return size;
  }

  /// The tables: how far from the best known, how far from the bound, how soon, and where the first
  /// contender is behind.
  public String markdown() {
    return "### %s, %d seeds%n%n".formatted(size, seeds.size())
        + atCheckpoints("Behind the best known, % at the first level that differs", this::behind)
        + atCheckpoints("Behind its own bound, %", this::open)
        + times()
        + losses();
  }

  private int contenders() {
    return seeds.getFirst().size();
  }

  private String name(int contender) {
    return seeds.getFirst().get(contender).contender();
  }

  private interface Figure {
    double of(int seed, int contender, Duration checkpoint);
  }

  private String atCheckpoints(String title, Figure figure) {
    String head =
        checkpoints.stream().map(Summary::seconds).collect(Collectors.joining(" | ", "| ", " |"));
    StringBuilder table =
        new StringBuilder(
            "%s:%n%n|  %s%n|---%s|%n".formatted(title, head, "|---".repeat(checkpoints.size())));
    for (int c = 0; c < contenders(); c++) {
      int contender = c;
      table.append(
          checkpoints.stream()
              .map(checkpoint -> cell(figure, contender, checkpoint))
              .collect(Collectors.joining(" | ", "| " + name(c) + " | ", " |\n")));
    }
    return table.append('\n').toString();
  }

  private String cell(Figure figure, int contender, Duration checkpoint) {
    if (checkpoint.compareTo(seeds.getFirst().get(contender).limit()) > 0) {
      return "";
    }
    return Medians.of(
            IntStream.range(0, seeds.size())
                .mapToDouble(seed -> figure.of(seed, contender, checkpoint)))
        .text(Medians::percent);
  }

  private double behind(int seed, int contender, Duration checkpoint) {
    return behind(seed, contender, course(seed, contender).grid().of(checkpoint));
  }

  /// How far a contender's best score is from the best known at a moment of its grid; infinite if
  /// it has none.
  double behind(int seed, int contender, int moment) {
    Optional<Score> found = course(seed, contender).incumbent(moment);
    Optional<Score> bestKnown = Table.bestKnown(seeds.get(seed));
    return found.isPresent() && bestKnown.isPresent()
        ? Gap.primal(found, bestKnown.get())
        : Double.POSITIVE_INFINITY;
  }

  private double open(int seed, int contender, Duration checkpoint) {
    Course course = seeds.get(seed).get(contender);
    return Gap.of(course.incumbent(checkpoint), course.bound(checkpoint))
        .flatMap(gap -> gap.relative().stream().boxed().findFirst())
        .orElse(Double.POSITIVE_INFINITY);
  }

  private String times() {
    StringBuilder table =
        new StringBuilder(
            "Seconds:%n%n| | primal integral | to its first complete roster | to gap 1 %% | to gap 0.3 %% |"
                    .formatted()
                + " to the best of each peer |\n|---|---|---|---|---|---|\n");
    for (int c = 0; c < contenders(); c++) {
      int contender = c;
      String peers =
          c > 0
              ? ""
              : IntStream.range(1, contenders())
                  .mapToObj(peer -> name(peer) + ": " + over(seed -> untilBest(seed, peer)))
                  .collect(Collectors.joining("; "));
      table.append(
          "| %s | %s | %s | %s | %s | %s |%n"
              .formatted(
                  name(c),
                  over(seed -> integral(seed, contender)),
                  over(seed -> untilComplete(seed, contender)),
                  over(seed ->
                      course(seed, contender).proven(0.01).orElse(Double.POSITIVE_INFINITY)),
                  over(seed ->
                      course(seed, contender).proven(0.003).orElse(Double.POSITIVE_INFINITY)),
                  peers));
    }
    return table.append('\n').toString();
  }

  private Course course(int seed, int contender) {
    return seeds.get(seed).get(contender);
  }

  /// Seconds until a roster breaks no more hard rules and fills no fewer seats than the best known.
  private double untilComplete(int seed, int contender) {
    return Table.bestKnown(seeds.get(seed))
        .map(best -> Score.of(best.level(Score.HARD), best.level(Score.FILL), Long.MIN_VALUE))
        .map(complete -> course(seed, contender).reached(complete).orElse(Double.POSITIVE_INFINITY))
        .orElse(Double.POSITIVE_INFINITY);
  }

  private double integral(int seed, int contender) {
    Course course = course(seed, contender);
    return Table.bestKnown(seeds.get(seed))
        .map(best -> course.primalIntegral(best, course.limit()))
        .orElse(Double.POSITIVE_INFINITY);
  }

  /// Seconds until the best of a peer was reached; not a number if it has no roster.
  private double untilBest(int seed, int peer) {
    return course(seed, peer)
        .best()
        .map(best -> course(seed, 0).reached(best).orElse(Double.POSITIVE_INFINITY))
        .orElse(Double.NaN);
  }

  private String over(ToDoubleFunction<Integer> figure) {
    return Medians.of(IntStream.range(0, seeds.size()).mapToDouble(figure::applyAsDouble))
        .text(Medians::number);
  }

  private String losses() {
    String losses =
        IntStream.range(0, seeds.size())
            .boxed()
            .flatMap(seed -> checkpoints.stream().flatMap(c -> losses(seed, c).stream()))
            .collect(Collectors.joining("; "));
    return "%s is behind a peer at: %s%n%n"
        .formatted(name(0), losses.isEmpty() ? "no checkpoint of any seed" : losses);
  }

  private List<String> losses(int seed, Duration checkpoint) {
    Course own = course(seed, 0);
    if (checkpoint.compareTo(own.limit()) > 0) {
      return List.of();
    }
    Optional<Score> mine = own.incumbent(checkpoint);
    return seeds.get(seed).stream()
        .skip(1)
        .filter(peer -> checkpoint.compareTo(peer.limit()) <= 0)
        .filter(peer -> isBehind(mine, peer.incumbent(checkpoint)))
        .map(peer -> "seed %d, %s, %s".formatted(seed + 1, seconds(checkpoint), peer.contender()))
        .toList();
  }

  private static boolean isBehind(Optional<Score> mine, Optional<Score> theirs) {
    return theirs.isPresent() && (mine.isEmpty() || mine.get().compareTo(theirs.get()) < 0);
  }

  private static String seconds(Duration checkpoint) {
    double seconds = checkpoint.toMillis() / 1000.0;
    return (seconds == Math.rint(seconds)
            ? String.format(Locale.ROOT, "%.0f", seconds)
            : String.valueOf(seconds))
        + " s";
  }
}
