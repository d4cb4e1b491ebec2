package callsheet.generate;

import callsheet.generate.Span.Shape;
import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Kind;
import callsheet.problem.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How many hosts each broadcast wants: a main host on everything but tape, and as many subs and
/// guests as the plan has seats left, the big shows first.
final class Staffing {

  private static final double GUEST_SHARE = 0.09;

  private final Dice dice;

  Staffing(Dice dice) {
    this.dice = dice;
  }

  /// The broadcasts of the airings, with `seats` seats on them, as far as three hosts on each go.
  List<Broadcast> staff(List<Airing> airings, int seats) {
    List<Airing> hosted = airings.stream().filter(Airing::isHosted).toList();
    List<Airing> ranked = Dice.ranked(hosted, this::demand);
    int extra = Math.max(0, seats - hosted.size());
    int guests = Math.max((int) (extra * GUEST_SHARE), extra - hosted.size());
    int subs = extra - guests;
    Map<String, Integer> extras = new HashMap<>();
    for (int i = 0; i < ranked.size() && i < subs; i++) {
      extras.put(ranked.get(i).id(), i < guests ? 2 : 1);
    }
    List<Broadcast> broadcasts = new ArrayList<>();
    for (Airing airing : airings) {
      broadcasts.add(broadcast(broadcasts.size(), airing, extras.getOrDefault(airing.id(), 0)));
    }
    return List.copyOf(broadcasts);
  }

  private double demand(Airing airing) {
    double shape = airing.shape() == Shape.FLAGSHIP ? 2 : airing.programme().isEmpty() ? 0 : 0.4;
    double place =
        switch (airing.kind()) {
          case LIVE -> 1;
          case MOBILE -> 0.6;
          case RECORDED -> 0;
          case RERUN -> throw new AssertionError("A rerun has no seats");
        };
    double line =
        switch (airing.product().line().group()) {
          case "fashion", "food", "beauty" -> 0.4;
          case "service" -> -0.4;
          default -> 0;
        };
    return shape + place + line + (airing.prime() ? 0.9 : 0) + dice.normal(0, 0.8);
  }

  private Broadcast broadcast(int index, Airing airing, int extras) {
    Product product = airing.product();
    return new Broadcast(
        index,
        airing.id(),
        airing.channel(),
        airing.start(),
        airing.end(),
        airing.kind(),
        airing.programme(),
        product.code(),
        product.line().name(),
        product.brand(),
        product.vendor(),
        airing.studio(),
        airing.isHosted() ? 1 : 0,
        Math.min(extras, 1),
        Math.max(extras - 1, 0),
        Math.max(1, Math.round(airing.revenue() * 10)) * 100,
        status(airing),
        airing.part().isEmpty()
            ? Map.of("title", product.title())
            : Map.of("title", product.title(), "part", airing.part()));
  }

  /// The sooner, the firmer: nine in ten of the first days, half of the last ones.
  private Status status(Airing airing) {
    int day = Math.floorDiv(airing.start(), Horizon.DAY);
    double firm = day < 5 ? 0.95 : day < 12 ? 0.7 : 0.5;
    boolean confirmed = airing.kind() == Kind.RERUN || dice.chance(firm);
    return confirmed ? Status.CONFIRMED : Status.TENTATIVE;
  }
}
