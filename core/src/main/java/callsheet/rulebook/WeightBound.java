package callsheet.rulebook;

import static callsheet.problem.IssueCode.R009_OVERFLOW;

import callsheet.problem.Horizon;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.rule.Rule;
import callsheet.rule.limit.Limit;
import callsheet.rulebook.Rulebook.Setting;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rejects weights with which a score might not fit 64 bits.
///
/// No rule's amounts sum to more than `minutes a day · seats · max(2 · seats of the busiest day,
/// days)` plus two days' minutes for every host and day, plus what seats, requests and earlier
/// balances count at most: each seat meets at most the other seats of two days and lies in at most
/// as many windows as there are days. Only a [Limit] may ask for more than there is: its minimum
/// for every host, day and group. A level's score is then below the weights of its settings times
/// that, and must leave room for sums on the way.
final class WeightBound {

  private static final BigInteger ROOM = BigInteger.valueOf(Long.MAX_VALUE / 4);

  private WeightBound() {}

  static void check(Scenario scenario, List<Setting> settings, SettingIssues issues) {
    BigInteger amounts = amounts(scenario);
    Map<Integer, BigInteger> byLevel = new HashMap<>();
    for (Setting setting : settings) {
      int level = Rulebook.levelOf(setting.strength());
      BigInteger cost =
          amounts
              .add(asked(scenario, setting.rule()))
              .multiply(BigInteger.valueOf(weight(setting.strength())));
      BigInteger sum = byLevel.merge(level, cost, BigInteger::add);
      if (sum.compareTo(ROOM) > 0) {
        issues.add(
            R009_OVERFLOW,
            setting.source(),
            "/weight",
            Text.format(
                "%s: with this weight, scores of so large a scenario might not fit 64 bits",
                "%s: 이 가중치로는 이 규모의 시나리오에서 점수가 64비트를 넘을 수 있습니다", setting.name()),
            Text.format(
                "Divide all weights by the same number, e.g. by 1000.",
                "모든 가중치를 같은 수(예: 1000)로 나누세요."));
        return;
      }
    }
  }

  private static long weight(Strength strength) {
    return switch (strength) {
      case Strength.Hard _ -> 1;
      case Strength.Soft soft -> soft.weight();
      case Strength.Ratio ratio -> Math.max(1, ratio.weight());
    };
  }

  private static BigInteger asked(Scenario scenario, Rule rule) {
    return rule instanceof Limit limit
        ? BigInteger.valueOf(limit.min())
            .multiply(BigInteger.valueOf(scenario.hosts().size()))
            .multiply(BigInteger.valueOf(scenario.horizon().days()))
            .multiply(BigInteger.valueOf(scenario.seats().size() + 1L))
        : BigInteger.ZERO;
  }

  private static BigInteger amounts(Scenario scenario) {
    Map<Integer, Integer> seatsByDay = new HashMap<>();
    for (Seat seat : scenario.seats()) {
      seatsByDay.merge(seat.day(), 1, Integer::sum);
    }
    long busiest = seatsByDay.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    long days = scenario.horizon().days();
    long seats = (long) scenario.seats().size() + scenario.carriedSeats().size();
    BigInteger ofSeats =
        BigInteger.valueOf(Horizon.DAY)
            .multiply(BigInteger.valueOf(seats))
            .multiply(BigInteger.valueOf(Math.max(2 * busiest, days)));
    BigInteger ofDays =
        BigInteger.valueOf(2L * Horizon.DAY)
            .multiply(BigInteger.valueOf(scenario.hosts().size()))
            .multiply(BigInteger.valueOf(days + 1));
    // Amounts that count several times: a seat's priority, a change's dearness, a wish's priority.
    BigInteger ofImportance = BigInteger.valueOf(10_000L * seats + 5L * scenario.requests().size());
    long earlier = scenario.balances().stream().mapToLong(b -> Math.abs((long) b.amount())).sum();
    return ofSeats.add(ofDays).add(ofImportance).add(BigInteger.valueOf(earlier));
  }
}
