package callsheet.rule.team;

import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.rule.Findings;
import callsheet.rule.Parameter;
import callsheet.rule.Parameter.Reference;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Hosts who share a broadcast are not all alike in `attribute`.
///
/// Form: `Σ_v any(x(s, h) : value(h) = v) − 2 · [known > 1] ≥ 0`, where `known` counts the seats of
/// the broadcast whose hosts have a value. Instance: broadcast of two or more seats that the rule
/// looks at, of one of the categories and products. Amount: 1 if two or more of its seats have
/// hosts of known value and all of one value.
@RuleInfo(
    korean = "성별·연령 구성",
    english = "Hosts who share a broadcast are not all of one gender, age group or the like.",
    family = Family.TEAM,
    strengths = Binding.SOFT,
    weight = 100,
    on = false)
public record TeamMix(
    @Parameter("what should differ: gender, age (by decades) or a column of the host table")
        String attribute,
    @Parameter(value = "categories it holds for; none: all", names = Reference.CATEGORY)
        List<String> categories,
    @Parameter("products it holds for; none: all") List<String> products)
    implements RosterRule {

  private static final String GENDER = "gender";
  private static final String AGE = "age";

  public TeamMix {
    categories = List.copyOf(categories);
    products = List.copyOf(products);
  }

  public TeamMix() {
    this(GENDER, List.of(), List.of());
  }

  @Override
  public void compile(Rows rows) {
    for (Broadcast broadcast : rows.scenario().broadcasts()) {
      if (speaksOf(broadcast)) {
        List<Seat> seats =
            rows.scenario().seatsOf(broadcast).stream()
                .filter(
                    seat -> rows.scenario().hosts().stream().anyMatch(h -> rows.includes(seat, h)))
                .toList();
        if (seats.size() >= 2) {
          compile(rows, seats);
        }
      }
    }
  }

  private boolean speaksOf(Broadcast broadcast) {
    return (categories.isEmpty() || categories.contains(broadcast.category()))
        && (products.isEmpty() || products.contains(broadcast.product()));
  }

  private void compile(Rows rows, List<Seat> seats) {
    Seat first = seats.getFirst();
    int year = rows.scenario().horizon().date(first.day()).getYear();
    Instance instance = Instance.seat(first.index(), first.day());
    Map<String, List<Integer>> literalsByValue = new TreeMap<>();
    Sum known = new Sum();
    for (Seat seat : seats) {
      addKnown(known, rows, seat, year);
      for (Host host : rows.scenario().hosts()) {
        String value = value(host, year);
        int literal = rows.literal(seat, host);
        if (!value.isEmpty() && literal != Model.NONE) {
          literalsByValue.computeIfAbsent(value, v -> new ArrayList<>()).add(literal);
        }
      }
    }
    Sum values = new Sum().add(-2, rows.exceeds(known, 1, instance));
    for (List<Integer> literals : literalsByValue.values()) {
      values.add(1, rows.any(literals.stream().mapToInt(Integer::intValue).toArray()));
    }
    rows.atLeast(values, 0, instance);
  }

  /// Adds *a host of known value takes the seat*. Where the rule looks at all hosts, not *nobody*
  /// and not one of the unknown has fewer terms.
  private void addKnown(Sum known, Rows rows, Seat seat, int year) {
    boolean all = rows.scenario().hosts().stream().allMatch(host -> rows.includes(seat, host));
    if (all) {
      known.add(1).add(-1, rows.unfilled(seat));
    }
    for (Host host : rows.scenario().hosts()) {
      if (value(host, year).isEmpty() == all) {
        known.add(all ? -1 : 1, rows.literal(seat, host));
      }
    }
  }

  /// The host's value of the attribute in a year; empty if not known.
  private String value(Host host, int year) {
    return switch (attribute) {
      case GENDER -> host.gender();
      case AGE -> host.birthYear() == 0 ? "" : "" + Math.floorDiv(year - host.birthYear(), 10);
      default -> host.attributes().getOrDefault(attribute, "");
    };
  }

  @Override
  public void audit(Findings findings) {
    for (Broadcast broadcast : findings.scenario().broadcasts()) {
      boolean category = categories.isEmpty() || categories.contains(broadcast.category());
      boolean product = products.isEmpty() || products.contains(broadcast.product());
      if (category && product) {
        audit(findings, broadcast);
      }
    }
  }

  private void audit(Findings findings, Broadcast broadcast) {
    Scenario scenario = findings.scenario();
    List<Seat> seen = new ArrayList<>();
    for (Seat seat : scenario.seatsOf(broadcast)) {
      if (scenario.hosts().stream().anyMatch(host -> findings.includes(seat, host))) {
        seen.add(seat);
      }
    }
    if (seen.size() < 2) {
      return;
    }
    List<Host> known = new ArrayList<>();
    Set<Text> values = new LinkedHashSet<>();
    for (Seat seat : seen) {
      int index = findings.roster().host(seat);
      if (index != Roster.UNFILLED && findings.includes(seat, scenario.hosts().get(index))) {
        Host host = scenario.hosts().get(index);
        Text value = described(host, scenario.horizon(), broadcast);
        if (!value.english().isEmpty()) {
          known.add(host);
          values.add(value);
        }
      }
    }
    findings.instance(
        Instance.seat(seen.getFirst().index(), seen.getFirst().day()),
        known.size() > 1 && values.size() == 1 ? 1 : 0,
        () -> message(scenario, broadcast, known, values.iterator().next()));
  }

  /// What the host is, in words; empty if that is not known.
  private Text described(Host host, Horizon horizon, Broadcast broadcast) {
    if (attribute.equals(GENDER)) {
      return Text.of(host.gender());
    }
    if (!attribute.equals(AGE)) {
      String text = host.attributes().get(attribute);
      return Text.of(text == null ? "" : text);
    }
    if (host.birthYear() == 0) {
      return Text.of("");
    }
    var time = horizon.timeOf(broadcast.startMinute()).minusHours(Horizon.DAY_START_HOUR);
    int years = time.getYear() - host.birthYear();
    int decade = years - Math.floorMod(years, 10);
    return Text.format("%ds", "%d대", decade);
  }

  private Text message(Scenario scenario, Broadcast broadcast, List<Host> alike, Text value) {
    Text what =
        switch (attribute) {
          case GENDER -> new Text("gender", "성별");
          case AGE -> new Text("age", "연령");
          default -> Text.of(attribute);
        };
    return Text.format(
        "%s: %s are all alike in %s (%s)",
        "%s: %s 모두 %s 같음 (%s)",
        Airing.text(scenario, broadcast),
        String.join(", ", alike.stream().map(Host::name).toList()),
        what,
        value);
  }
}
