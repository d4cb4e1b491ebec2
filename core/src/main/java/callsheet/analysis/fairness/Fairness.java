package callsheet.analysis.fairness;

import callsheet.answer.Answer;
import callsheet.judge.Judge;
import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.RuleSetting;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Strength;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.RuleAudit;
import callsheet.roster.Share;
import callsheet.roster.Verdict;
import callsheet.rule.Definition;
import callsheet.rule.Rule;
import callsheet.rule.Scope;
import callsheet.rule.fairness.LoadBalance;
import callsheet.rule.fairness.NightBalance;
import callsheet.rule.fairness.PrimeBalance;
import callsheet.rule.fairness.WeekendBalance;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What each host has of what there is to share, against what is due to them: all shows, prime
/// time, nights, weekends, and the shows worth most.
///
/// The shares are the balance rules' own, with the parameters that the scenario gives them; a rule
/// that is off is asked with its defaults.
///
/// @param scenario whose hosts are spoken of
/// @param measures one for each thing that is shared, in a fixed order
public record Fairness(Scenario scenario, List<Measure> measures) {

  /// One part in so many of the broadcasts is worth most.
  private static final int HIGH_VALUE = 5;

  /// Something that is shared.
  ///
  /// @param key stable word for files
  /// @param shares of the hosts whom it concerns, by host index
  public record Measure(String key, Text title, Map<Integer, Share> shares) {
    public Measure {
      shares = Collections.unmodifiableMap(new TreeMap<>(shares));
    }

    /// How far the hosts are off what is due to them on average, in tenths.
    public long meanAwayTenths() {
      return shares.isEmpty()
          ? 0
          : shares.values().stream().mapToLong(s -> Math.abs(s.awayTenths())).sum() / shares.size();
    }
  }

  public Fairness {
    measures = List.copyOf(measures);
  }

  /// The statement on a roster under its rules.
  public static Fairness of(Rulebook rulebook, Roster roster) {
    List<Setting> definitions =
        rulebook.settings().stream().filter(s -> s.rule() instanceof Definition).toList();
    List<Setting> asked = new ArrayList<>(definitions);
    Setting load = setting(rulebook, LoadBalance.class, new LoadBalance());
    asked.add(load);
    asked.add(setting(rulebook, PrimeBalance.class, new PrimeBalance()));
    asked.add(setting(rulebook, NightBalance.class, new NightBalance()));
    asked.add(setting(rulebook, WeekendBalance.class, new WeekendBalance()));
    asked.add(narrowed(load, new HighValue(leastHighWeight(roster.scenario()))));
    Verdict verdict = Judge.audit(new Rulebook(asked), roster);
    List<RuleAudit> audits = verdict.rules().subList(definitions.size(), asked.size());
    return new Fairness(
        roster.scenario(),
        List.of(
            measure("shows", new Text("shows", "방송"), audits.get(0)),
            measure("prime", new Text("prime-time shows", "프라임 방송"), audits.get(1)),
            measure("night", new Text("night shows", "야간 방송"), audits.get(2)),
            measure("weekend", new Text("weekend shows", "주말 방송"), audits.get(3)),
            withoutEarlier(
                measure("high_value", new Text("high-value shows", "고가치 방송"), audits.get(4)))));
  }

  /// The answer to `fairness`.
  public Answer answer() {
    return FairnessAnswer.of(this);
  }

  private static Setting setting(Rulebook rulebook, Class<? extends Rule> type, Rule otherwise) {
    Optional<Setting> own =
        rulebook.settings().stream().filter(s -> type.isInstance(s.rule())).findFirst();
    return own.orElseGet(() ->
        new Setting(
            0,
            type.getSimpleName(),
            Text.of(type.getSimpleName()),
            otherwise,
            new Strength.Soft(1, 1),
            Scope.EVERYTHING,
            RuleSetting.of(type.getSimpleName())));
  }

  private static Setting narrowed(Setting setting, Scope scope) {
    return new Setting(
        setting.index(),
        setting.name(),
        setting.title(),
        setting.rule(),
        setting.strength(),
        scope,
        setting.source());
  }

  private static Measure measure(String key, Text title, RuleAudit audit) {
    Map<Integer, Share> shares = new TreeMap<>();
    audit.shares().forEach(share -> shares.put(share.host(), share));
    return new Measure(key, title, shares);
  }

  /// Nothing of the kind is brought along from earlier months.
  private static Measure withoutEarlier(Measure measure) {
    Map<Integer, Share> shares = new TreeMap<>();
    measure
        .shares()
        .forEach((host, s) ->
            shares.put(
                host, new Share(host, s.measure(), s.had(), s.dueTenths(), 0, s.eligibleDays())));
    return new Measure(measure.key(), measure.title(), shares);
  }

  /// The weight from which on a broadcast is among the fifth that is worth most.
  private static long leastHighWeight(Scenario scenario) {
    List<Long> weights =
        scenario.broadcasts().stream()
            .filter(b -> !scenario.seatsOf(b).isEmpty())
            .map(Broadcast::weightThousandths)
            .sorted(Comparator.reverseOrder())
            .toList();
    return weights.isEmpty() ? 0 : weights.get((weights.size() - 1) / HIGH_VALUE);
  }

  private record HighValue(long least) implements Scope {
    @Override
    public boolean includes(Seat seat, Host host) {
      return seat.broadcast().weightThousandths() >= least;
    }

    @Override
    public boolean includes(Host host) {
      return true;
    }

    @Override
    public boolean narrowsSeats() {
      return true;
    }
  }
}
