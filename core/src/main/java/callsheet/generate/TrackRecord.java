package callsheet.generate;

import callsheet.problem.Daypart;
import callsheet.problem.Host;
import callsheet.problem.SuitabilityScore;
import callsheet.problem.SuitabilityScore.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The suitability table: what past sales say of each host, seen through small samples.
///
/// Behind it stands a true score: the host's own level by grade, their leaning by category, and
/// what a brand, a product, a programme or an hour adds. A row shows the truth plus noise of a
/// standard error that falls with the root of its sample; a product has about three records.
final class TrackRecord {

  /// Standard deviation of a single sale's score.
  private static final double NOISE = 20;

  private static final int BRANDS_A_HOST = 9;
  private static final int PRODUCTS_A_HOST = 10;

  private final Cast cast;
  private final Abilities abilities;
  private final ProgrammeGuide guide;
  private final Dice dice;
  private final List<Map<String, List<Product>>> sold = new ArrayList<>();
  private final List<SuitabilityScore> rows = new ArrayList<>();

  private TrackRecord(Cast cast, Abilities abilities, ProgrammeGuide guide, Dice dice) {
    this.cast = cast;
    this.abilities = abilities;
    this.guide = guide;
    this.dice = dice;
  }

  /// Rows for every host; products are those of the airings.
  static List<SuitabilityScore> draw(
      List<House> houses,
      List<Airing> airings,
      Cast cast,
      Abilities abilities,
      ProgrammeGuide guide,
      Dice dice) {
    TrackRecord record = new TrackRecord(cast, abilities, guide, dice);
    houses.forEach(house -> record.sold.add(new TreeMap<>()));
    Map<String, Product> products = new LinkedHashMap<>();
    for (Airing airing : airings) {
      if (products.put(airing.product().code(), airing.product()) == null) {
        record
            .sold
            .get(airing.house().index())
            .computeIfAbsent(airing.product().line().name(), name -> new ArrayList<>())
            .add(airing.product());
      }
    }
    cast.hosts().forEach(record::host);
    return List.copyOf(record.rows);
  }

  private void host(Host host) {
    double base = base(host);
    for (Daypart part : Daypart.values()) {
      if (part != Daypart.DAWN) {
        row(host, Scope.DAYPART, part.korean(), base + dice.normal(0, 3), sample(host, 50));
      }
    }
    Map<Line, Double> truths = new LinkedHashMap<>();
    for (Line line : cast.houses().get(host.index()).lines()) {
      int level = abilities.level(host.index(), line.name());
      double truth = base + leaning(level) + dice.normal(0, 5);
      if (level > 0) {
        truths.put(line, truth);
        row(host, Scope.CATEGORY, line.name(), truth, sample(host, 12 * level));
      } else if (dice.chance(0.1)) {
        row(host, Scope.CATEGORY, line.name(), truth, dice.between(1, 3));
      }
    }
    products(host, truths);
    programmes(host, base);
  }

  private double base(Host host) {
    double mean =
        switch (host.grade()) {
          case NOVICE -> 46;
          case SUB -> 51;
          case MAIN -> 57;
          case STAR -> 64;
        };
    return dice.normal(mean, 5);
  }

  private static double leaning(int level) {
    return switch (level) {
      case 0 -> -14;
      case 1 -> -6;
      case 2 -> 1;
      default -> 9;
    };
  }

  /// A few brands and products of the lines a host presents, each once.
  private void products(Host host, Map<Line, Double> truths) {
    List<Line> lines = List.copyOf(truths.keySet());
    Map<String, List<Product>> range = sold.get(cast.houses().get(host.index()).index());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < BRANDS_A_HOST + PRODUCTS_A_HOST; i++) {
      Line line = dice.pick(lines);
      List<Product> known = range.getOrDefault(line.name(), List.of());
      if (known.isEmpty()) {
        continue;
      }
      Product product = dice.pick(known);
      boolean brand = i < BRANDS_A_HOST;
      String key = brand ? product.brand() : product.code();
      if (seen.add(key)) {
        double truth = truths.get(line) + dice.normal(0, brand ? 5 : 6);
        int sample = brand ? sample(host, 8) : Math.max(1, dice.around(3 * dice.logNormal(0.5)));
        row(host, brand ? Scope.BRAND : Scope.PRODUCT, key, truth, sample);
      }
    }
  }

  /// Hosts know their own programme well, and some have stood in on one.
  private void programmes(Host host, double base) {
    for (String channel : cast.houses().get(host.index()).liveChannels()) {
      for (Programme programme : guide.of(channel)) {
        boolean own = programme.host() == host.index();
        if (own) {
          row(host, Scope.PROGRAMME, programme.name(), base + 14, dice.between(20, 60));
        } else if (Cast.isMain(host) && dice.chance(0.15)) {
          double truth = base + dice.normal(0, 6);
          row(host, Scope.PROGRAMME, programme.name(), truth, dice.between(1, 4));
        }
      }
    }
  }

  /// Records a host has; novices have a third of what others have.
  private int sample(Host host, double usual) {
    double seniority =
        switch (host.grade()) {
          case NOVICE -> 0.35;
          case SUB -> 0.8;
          case MAIN -> 1.1;
          case STAR -> 1.6;
        };
    return Math.max(1, (int) Math.round(usual * seniority * dice.logNormal(0.6)));
  }

  private void row(Host host, Scope scope, String key, double truth, int sample) {
    double error = NOISE / StrictMath.sqrt(sample);
    double shown = Math.clamp(truth + dice.normal(0, error), 0, 100);
    rows.add(
        new SuitabilityScore(
            host.index(),
            scope,
            key,
            (int) Math.round(shown * 10),
            sample,
            (int) Math.round(error * 10 * dice.logNormal(0.1))));
  }
}
