package callsheet.rule.fairness;

import callsheet.problem.Absence;
import callsheet.problem.Balance;
import callsheet.problem.Grade;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Share;
import callsheet.rule.Findings;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Judges a fair share: how far each host's load lies outside what is due to them.
///
/// @param unit what is counted, e.g. `shows`
/// @param suffix what follows a number of it in Korean, e.g. `회`
record ShareAudit(
    Findings findings,
    int tolerancePercent,
    Balance.Measure balance,
    ToIntFunction<Seat> units,
    Text unit,
    String suffix) {

  private static final Set<Grade> LEADING = EnumSet.of(Grade.MAIN, Grade.STAR);
  private static final int MIDNIGHT = 1080;

  private record Member(Host host, int eligibleDays) {}

  void audit(Grouping grouping) {
    List<Member> leaders = new ArrayList<>();
    List<Member> others = new ArrayList<>();
    for (Host host : findings.scenario().hosts()) {
      int days = findings.includes(host) ? eligibleDays(findings.scenario(), host) : 0;
      if (days > 0) {
        (LEADING.contains(host.grade()) ? leaders : others).add(new Member(host, days));
      }
    }
    if (grouping == Grouping.GRADE && !leaders.isEmpty() && !others.isEmpty()) {
      auditGroup(leaders, EnumSet.of(Role.MAIN));
      auditGroup(others, EnumSet.of(Role.SUB, Role.GUEST));
    } else {
      leaders.addAll(others);
      auditGroup(leaders, EnumSet.allOf(Role.class));
    }
  }

  private static int eligibleDays(Scenario scenario, Host host) {
    Horizon horizon = scenario.horizon();
    BitSet days = new BitSet();
    for (int day = 0; day < horizon.days(); day++) {
      days.set(day, host.employedOn(horizon.date(day)));
    }
    for (Absence absence : scenario.absencesOf(host)) {
      boolean wish =
          absence.binding() == Absence.Binding.SOFT
              || (absence.binding() == Absence.Binding.BY_KIND && absence.kind().equals("희망휴무"));
      int first = Math.max(0, Math.ceilDiv(absence.startMinute(), Horizon.DAY));
      int last = Math.floorDiv(absence.endMinute() - MIDNIGHT, Horizon.DAY);
      if (!wish && first <= last) {
        days.clear(first, last + 1);
      }
    }
    return days.cardinality();
  }

  private void auditGroup(List<Member> group, Set<Role> roles) {
    long total = 0;
    for (Seat seat : findings.scenario().seats()) {
      if (roles.contains(seat.role())
          && group.stream().anyMatch(member -> findings.includes(seat, member.host()))) {
        total += units.applyAsInt(seat);
      }
    }
    long days = 0;
    for (Member member : group) {
      days += member.eligibleDays();
    }
    for (Member member : group) {
      auditMember(member, total, days);
    }
  }

  private void auditMember(Member member, long total, long days) {
    BigInteger part = BigInteger.valueOf(total).multiply(BigInteger.valueOf(member.eligibleDays()));
    long earlier = 0;
    for (Balance brought : findings.scenario().balances()) {
      if (brought.measure() == balance && brought.host() == member.host().index()) {
        earlier += brought.amount();
      }
    }
    BigInteger due = part.subtract(BigInteger.valueOf(earlier).multiply(BigInteger.valueOf(days)));
    BigInteger hundredDays = BigInteger.valueOf(100 * days);
    BigInteger[] least =
        due.max(BigInteger.ZERO)
            .multiply(BigInteger.valueOf(100 - tolerancePercent))
            .divideAndRemainder(hundredDays);
    BigInteger[] most =
        due.max(BigInteger.ZERO)
            .multiply(BigInteger.valueOf(100 + tolerancePercent))
            .divideAndRemainder(hundredDays);
    long lo = least[0].longValueExact();
    long hi = most[0].longValueExact() + most[1].signum();
    long had = 0;
    for (Seat seat : findings.taken(member.host())) {
      had += units.applyAsInt(seat);
    }
    report(member, had, lo, hi);
    long partTenths =
        part.multiply(BigInteger.TEN).divide(BigInteger.valueOf(days)).longValueExact();
    findings.share(
        new Share(member.host().index(), balance, had, partTenths, earlier, member.eligibleDays()));
  }

  private void report(Member member, long had, long lo, long hi) {
    long away = had > hi ? had - hi : Math.max(0, lo - had);
    Text side = had > hi ? new Text("over", "초과") : new Text("short", "부족");
    findings.instance(
        Instance.host(member.host().index()),
        away,
        () ->
            Text.format(
                "%s: %d %s, fair share %d–%d (eligible days: %d), %d %s",
                "%1$s: %3$s %2$d%9$s, 적정 %4$d–%5$d%9$s(근무 가능일 %6$d일), %7$d%9$s %8$s",
                member.host().name(),
                had,
                unit,
                lo,
                hi,
                member.eligibleDays(),
                away,
                side,
                suffix));
  }
}
