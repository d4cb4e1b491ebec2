package callsheet.rule.time;

import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.Findings;
import callsheet.rule.MessageWords;
import callsheet.rule.Parameter;
import callsheet.rule.Parameter.Reference;
import callsheet.rule.RosterRule;
import callsheet.rule.Rows;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Between two consecutive shows of a host on one broadcast day at two sites lies the time that the
/// way takes.
///
/// Form: that of [PreparationBuffer] with the minutes of the way. Instance: two consecutive shows
/// of a host on one day that do not overlap and are made at different sites. Amount: minutes short.
@RuleInfo(
    korean = "채널 간 이동",
    english = "Between two shows of a day at different sites a host has time for the way.",
    family = Family.TIME,
    strengths = {Binding.HARD, Binding.SOFT},
    weight = 10)
public record ChannelTravel(
    @Parameter(
            value = "the site of each channel; those not named share one",
            names = Reference.CHANNEL)
        Map<String, String> sites,
    @Parameter(value = "minutes from one site to another that no trip names", max = 720)
        int minutes,
    @Parameter("trips between two sites, both ways, with their minutes") List<Trip> matrix)
    implements RosterRule {

  /// How long the way between two sites takes, in either direction.
  public record Trip(
      @Parameter("one site") String from,
      @Parameter("the other site") String to,
      @Parameter(value = "minutes of the way", max = 720) int minutes) {

    private boolean joins(String a, String b) {
      return (from.equals(a) && to.equals(b)) || (from.equals(b) && to.equals(a));
    }
  }

  private static final String HOME = "";

  public ChannelTravel {
    sites = Collections.unmodifiableMap(new LinkedHashMap<>(sites));
    matrix = List.copyOf(matrix);
  }

  public ChannelTravel() {
    this(Map.of(), 60, List.of());
  }

  @Override
  public void compile(Rows rows) {
    int longest = matrix.stream().mapToInt(Trip::minutes).reduce(minutes, Math::max);
    if (!sites.isEmpty()) {
      new Gaps(rows, longest, this::way).compile();
    }
  }

  private int way(Seat earlier, Seat later) {
    String from = sites.getOrDefault(earlier.broadcast().channel(), HOME);
    String to = sites.getOrDefault(later.broadcast().channel(), HOME);
    if (from.equals(to)) {
      return 0;
    }
    return matrix.stream()
        .filter(trip -> trip.joins(from, to))
        .mapToInt(Trip::minutes)
        .findFirst()
        .orElse(minutes);
  }

  @Override
  public void audit(Findings findings) {
    for (Host host : findings.scenario().hosts()) {
      if (findings.includes(host)) {
        for (int day = 0; day < findings.scenario().horizon().days(); day++) {
          for (GapAudit pair : GapAudit.of(findings.shows(host, day))) {
            audit(findings, host, pair);
          }
        }
      }
    }
  }

  private void audit(Findings findings, Host host, GapAudit pair) {
    String from = siteOf(pair.earlier());
    String to = siteOf(pair.later());
    if (from.equals(to)) {
      return;
    }
    int needed = minutes;
    for (Trip trip : matrix.reversed()) {
      List<String> ends = List.of(trip.from(), trip.to());
      if (ends.contains(from) && ends.contains(to)) {
        needed = trip.minutes();
      }
    }
    int way = needed;
    findings.instance(
        Instance.seats(
            host.index(), pair.earlier().index(), pair.later().index(), pair.later().day()),
        Math.max(0, way - pair.gap()),
        () -> message(findings.scenario().horizon(), host, pair, way));
  }

  private String siteOf(Seat seat) {
    String channel = seat.broadcast().channel();
    return sites.containsKey(channel) ? sites.get(channel) : HOME;
  }

  private Text message(Horizon horizon, Host host, GapAudit pair, int way) {
    int day = pair.later().day();
    return Text.format(
        "%s, %s: %s (%s) ends %s, %s (%s) starts %s: %d min between, %d for the way, %d short",
        "%s, %s: %s(%s) %s 종료, %s(%s) %s 시작: 간격 %d분, 이동 %d분, %d분 부족",
        host.name(),
        horizon.date(day),
        MessageWords.show(pair.earlier().broadcast()),
        named(siteOf(pair.earlier())),
        horizon.clock(pair.earlier().endMinute(), day),
        MessageWords.show(pair.later().broadcast()),
        named(siteOf(pair.later())),
        horizon.clock(pair.later().startMinute(), day),
        pair.gap(),
        way,
        way - pair.gap());
  }

  private static Text named(String site) {
    return site.equals(HOME) ? new Text("home site", "본사") : Text.of(site);
  }
}
