package callsheet.planner.analysis.relax;

import callsheet.planner.analysis.relax.Change.Kind;
import callsheet.problem.DateRange;
import callsheet.problem.Host;
import callsheet.problem.Licence;
import callsheet.problem.Scenario;
import callsheet.problem.Skill;
import callsheet.problem.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// Changes of what a host can do and where they may stand.
final class HostChanges {

  private HostChanges() {}

  static Change train(Host host, String category, int level) {
    return new Change(
        Kind.TRAIN,
        Text.format(
            "train %s for '%s' (level %d)", "%s '%s' 진행 교육 (숙련도 %d)", host.name(), category, level),
        scenario -> {
          List<Skill> skills = new ArrayList<>(scenario.skills());
          skills.removeIf(s -> s.host() == host.index() && s.category().equals(category));
          skills.add(new Skill(host.index(), category, level));
          return scenario.toBuilder().skills(skills).build();
        });
  }

  static Change license(Host host, String licence) {
    return new Change(
        Kind.LICENSE,
        Text.format("get %s the licence %s", "%s 자격 취득: %s", host.name(), licence),
        scenario -> {
          List<Licence> licences = new ArrayList<>(scenario.licences());
          LocalDate first = scenario.horizon().date(0);
          LocalDate last = scenario.horizon().date(scenario.horizon().days() - 1);
          licences.add(new Licence(host.index(), licence, new DateRange(first, last)));
          return scenario.toBuilder().licences(licences).build();
        });
  }

  static Change extend(Host host, LocalDate day) {
    return new Change(
        Kind.CONTRACT,
        Text.format(
            "have %s under contract on %s",
            "%s 계약 기간에 %s 포함", host.name(), day.getMonthValue() + "/" + day.getDayOfMonth()),
        changed(
            host,
            h -> {
              LocalDate from = h.employed().from().isBefore(day) ? h.employed().from() : day;
              LocalDate to = h.employed().to().isAfter(day) ? h.employed().to() : day;
              return with(h, new DateRange(from, to), h.channels());
            }));
  }

  static Change open(Host host, String channel) {
    return new Change(
        Kind.CHANNEL,
        Text.format("let %s work on %s", "%s %s 채널 출연 허용", host.name(), channel),
        changed(
            host,
            h -> {
              Set<String> channels = new TreeSet<>(h.channels());
              channels.add(channel);
              return with(h, h.employed(), channels);
            }));
  }

  private static UnaryOperator<Scenario> changed(Host host, UnaryOperator<Host> change) {
    return scenario -> {
      List<Host> hosts = new ArrayList<>(scenario.hosts());
      hosts.set(host.index(), change.apply(hosts.get(host.index())));
      return scenario.toBuilder().hosts(hosts).build();
    };
  }

  private static Host with(Host host, DateRange employed, Set<String> channels) {
    return new Host(
        host.index(),
        host.id(),
        host.name(),
        host.grade(),
        host.contract(),
        employed,
        channels,
        host.guarantee(),
        host.protectedPeriods(),
        host.site(),
        host.gender(),
        host.birthYear(),
        host.attributes());
  }
}
