package callsheet.cli;

import callsheet.io.table.NearMiss;
import callsheet.planner.analysis.replan.Away;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads `HOST`, `HOST:FROM` and `HOST:FROM/TO`: who is away and when. A host is an id, or a name
/// that only one has; a date is `2026-12-14` or `12/14`.
record AwayOption(Scenario scenario, LocalDate today) {

  /// The absence that an argument says: without dates, from today to the end of the month planned.
  Away read(String argument) {
    int colon = argument.lastIndexOf(':');
    String who = colon < 0 ? argument : argument.substring(0, colon);
    Host host = host(who.strip());
    Horizon horizon = scenario.horizon();
    LocalDate last = horizon.date(horizon.days() - 1);
    if (colon < 0) {
      LocalDate from = today.isBefore(horizon.start()) ? horizon.start() : today;
      return away(host, from, last, argument);
    }
    String span = argument.substring(colon + 1).strip();
    LocalDate whole = dateOrNone(span);
    if (!whole.equals(LocalDate.MIN)) {
      return away(host, whole, whole, argument);
    }
    return between(host, span, argument);
  }

  /// `FROM/TO`, where a date itself may have one slash or two.
  private Away between(Host host, String span, String argument) {
    for (int slash = span.indexOf('/'); slash > 0; slash = span.indexOf('/', slash + 1)) {
      LocalDate from = dateOrNone(span.substring(0, slash));
      LocalDate to = dateOrNone(span.substring(slash + 1));
      if (!from.equals(LocalDate.MIN) && !to.equals(LocalDate.MIN)) {
        return away(host, from, to, argument);
      }
    }
    throw Refusal.usage(
        "'%s' says no days: write %s:2026-12-14 or %s:2026-12-14/2026-12-16.",
        "'%1$s'에 날짜가 없습니다. %2$s:2026-12-14 또는 %2$s:2026-12-14/2026-12-16처럼 쓰세요.",
        argument,
        host.id(),
        host.id());
  }

  private static Away away(Host host, LocalDate from, LocalDate to, String argument) {
    if (to.isBefore(from)) {
      throw Refusal.usage(
          "'%s' ends on %s, before it begins on %s.",
          "'%s'은(는) 끝(%s)이 시작(%s)보다 빠릅니다.", argument, to, from);
    }
    return new Away(host.index(), from, to);
  }

  /// A date as written on the command line.
  LocalDate date(String text, String option) {
    LocalDate date = dateOrNone(text.strip());
    if (date.equals(LocalDate.MIN)) {
      throw Refusal.usage(
          "'%s' is no date for %s: write 2026-12-14 or 12/14.",
          "'%s'은(는) %s의 날짜가 아닙니다. 2026-12-14 또는 12/14처럼 쓰세요.", text, option);
    }
    return date;
  }

  private LocalDate dateOrNone(String text) {
    String[] parts = text.split("[-/]", -1);
    try {
      if (parts.length == 2) {
        return LocalDate.of(
            scenario.horizon().start().getYear(),
            Integer.parseInt(parts[0]),
            Integer.parseInt(parts[1]));
      }
      return parts.length == 3
          ? LocalDate.of(
              Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
          : LocalDate.MIN;
    } catch (DateTimeException | NumberFormatException e) {
      return LocalDate.MIN;
    }
  }

  private Host host(String who) {
    List<Host> named = new ArrayList<>();
    scenario.host(who).ifPresent(named::add);
    if (named.isEmpty()) {
      scenario.hosts().stream().filter(host -> host.name().equals(who)).forEach(named::add);
    }
    if (named.size() == 1) {
      return named.getFirst();
    }
    if (named.size() > 1) {
      throw Refusal.usage(
          "%d hosts are called '%s': %s. Give the id.",
          "'%2$s'(이)라는 호스트가 %1$d명입니다: %3$s. 사번을 쓰세요.",
          named.size(),
          who,
          String.join(", ", named.stream().map(Host::id).toList()));
    }
    throw Refusal.usage(
        "No host is called '%s'.%s",
        "'%s'(이)라는 호스트가 없습니다.%s",
        who,
        NearMiss.hint(
            who,
            scenario.hosts().stream()
                .flatMap(host -> List.of(host.id(), host.name()).stream())
                .toList()));
  }
}
