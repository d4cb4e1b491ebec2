package callsheet.planner.analysis.replan;

import callsheet.planner.analysis.Names;
import callsheet.planner.analysis.QuestionProblem;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import java.time.LocalDate;

/// Reads `HOST`, `HOST:FROM` and `HOST:FROM/TO`: who is away and when. A host is an id, or a name
/// that only one has; a date is `2026-12-14` or `12/14`.
public record AwayText(Names names, LocalDate today) {

  /// The absence that a text says: without dates, from today to the end of the month planned.
  ///
  /// @throws QuestionProblem if it names nobody, or no days
  public Away read(String text) {
    int colon = text.lastIndexOf(':');
    Host host = names.host(colon < 0 ? text : text.substring(0, colon));
    if (colon < 0) {
      Horizon horizon = names.scenario().horizon();
      LocalDate from = today.isBefore(horizon.start()) ? horizon.start() : today;
      return away(host, from, horizon.date(horizon.days() - 1), text);
    }
    String span = text.substring(colon + 1).strip();
    return names
        .dateIn(span)
        .map(day -> away(host, day, day, text))
        .orElseGet(() -> between(host, span, text));
  }

  /// `FROM/TO`, where a date itself may have one slash or two.
  private Away between(Host host, String span, String text) {
    for (int slash = span.indexOf('/'); slash > 0; slash = span.indexOf('/', slash + 1)) {
      var from = names.dateIn(span.substring(0, slash));
      var to = names.dateIn(span.substring(slash + 1));
      if (from.isPresent() && to.isPresent()) {
        return away(host, from.get(), to.get(), text);
      }
    }
    throw new QuestionProblem(
        "'%s' says no days: write %s:2026-12-14 or %s:2026-12-14/2026-12-16.",
        "'%1$s'에 날짜가 없습니다. %2$s:2026-12-14 또는 %2$s:2026-12-14/2026-12-16처럼 쓰세요.",
        text,
        host.id(),
        host.id());
  }

  private static Away away(Host host, LocalDate from, LocalDate to, String text) {
    if (to.isBefore(from)) {
      throw new QuestionProblem(
          "'%s' ends on %s, before it begins on %s.",
          "'%s'은(는) 끝(%s)이 시작(%s)보다 빠릅니다.", text, to, from);
    }
    return new Away(host.index(), from, to);
  }
}
