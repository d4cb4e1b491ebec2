package callsheet.rule.programme;

import callsheet.model.Sum;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.HostRule;
import callsheet.rule.Parameter;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A host presents one category at most `shows` times on a broadcast day.
///
/// Form: `Σ x(s, h) ≤ shows` over the seats s of the day that are of the category. Instance: host ×
/// day × category that the host presents that day. Amount: shows over. Broadcasts without a
/// category are of none.
@RuleInfo(
    korean = "과다 노출",
    english = "A host presents a category at most this many times a day.",
    family = Family.PROGRAMME,
    strengths = Binding.SOFT,
    weight = 200)
public record CategoryRepetition(
    @Parameter(value = "shows of one category a day", max = 50) int shows) implements HostRule {

  public CategoryRepetition() {
    this(2);
  }

  @Override
  public void compile(Host host, Rows rows) {
    Map<String, Sum> sums = new TreeMap<>();
    for (int day = 0; day < rows.scenario().horizon().days(); day++) {
      sums.values().forEach(Sum::clear);
      for (Seat seat : rows.seats(host, day)) {
        String category = seat.broadcast().category();
        if (!category.isEmpty()) {
          sums.computeIfAbsent(category, c -> new Sum()).add(1, rows.literal(seat, host));
        }
      }
      Instance instance = Instance.hostDay(host.index(), day);
      for (Sum sum : sums.values()) {
        if (sum.size() > 0 || sum.constant() > 0) {
          rows.atMost(sum, shows, instance);
        }
      }
    }
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      for (int day = 0; day < findings.scenario().horizon().days(); day++) {
        Map<String, List<Seat>> presented = new LinkedHashMap<>();
        for (Seat seat : findings.shows(host, day)) {
          presented.computeIfAbsent(seat.broadcast().category(), c -> new ArrayList<>()).add(seat);
        }
        presented.remove("");
        for (List<Seat> had : presented.values()) {
          findings.instance(
              Instance.hostDay(host.index(), day),
              Math.max(0, had.size() - shows),
              () -> message(findings.scenario().horizon(), host, had));
        }
      }
    }
  }

  private Text message(Horizon horizon, Host host, List<Seat> had) {
    Seat first = had.getFirst();
    String starts =
        had.stream()
            .map(seat -> horizon.clock(seat.startMinute(), first.day()))
            .collect(Collectors.joining(", "));
    return Text.format(
        "%s, %s: %d shows of '%s' (%s), at most %d",
        "%s, %s: '%4$s' 방송 %3$d회(%5$s), 최대 %6$d회",
        host.name(),
        horizon.date(first.day()),
        had.size(),
        first.broadcast().category(),
        starts,
        shows);
  }
}
