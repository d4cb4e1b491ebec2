package callsheet.planner.analysis.replan;

import callsheet.planner.analysis.replan.LostLine.Cause;
import callsheet.planner.analysis.replan.Matched.Fate;
import callsheet.problem.Absence;
import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.roster.PublishedShow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How planners speak of shows and of what becomes of them.
final class ReplanWords {

  private ReplanWords() {}

  /// `12/14`.
  static String date(LocalDate date) {
    return date.getMonthValue() + "/" + date.getDayOfMonth();
  }

  /// `12/14 20:40`, on the broadcast day.
  static String time(Horizon horizon, int minute) {
    return date(horizon.date(horizon.dayOf(minute))) + " " + horizon.clock(minute);
  }

  /// `12/14 20:40 Programme`.
  static String show(Horizon horizon, Broadcast broadcast) {
    return time(horizon, broadcast.startMinute()) + " " + name(broadcast);
  }

  /// The programme, or the id where there is none.
  static String name(Broadcast broadcast) {
    return broadcast.programme().isEmpty() ? broadcast.id() : broadcast.programme();
  }

  /// A published show: what is known of it.
  static String show(Horizon horizon, PublishedShow show) {
    String name = show.programme().isEmpty() ? show.id() : show.programme();
    return show.hasTimes() ? time(horizon, horizon.minuteOf(show.start())) + " " + name : name;
  }

  static Text role(Role role) {
    return switch (role) {
      case MAIN -> new Text("main", "메인");
      case SUB -> new Text("sub", "서브");
      case GUEST -> new Text("guest", "게스트");
    };
  }

  /// `강OO is absent (병가) 12/14–12/16`.
  static Text absent(Scenario scenario, String host, Absence absence) {
    Horizon horizon = scenario.horizon();
    String from = date(horizon.date(horizon.dayOf(absence.startMinute())));
    String to = date(horizon.date(horizon.dayOf(absence.endMinute() - 1)));
    String span = from.equals(to) ? from : from + "–" + to;
    if (absence.kind().equals(Away.KIND)) {
      return Text.format("%s is away %s", "%s 결근 %s", host, span);
    }
    return Text.format("%s is absent (%s) %s", "%s 부재(%s) %s", host, absence.kind(), span);
  }

  /// What became of a show, with what it was and what it is.
  static Text fate(Horizon horizon, Matched matched) {
    if (matched.fate() == Fate.CANCELLED) {
      return new Text("cancelled", "편성 취소");
    }
    List<Text> parts = new ArrayList<>();
    if (matched.fate() == Fate.SPLIT) {
      String into =
          matched.now().stream()
              .map(now -> time(horizon, now.startMinute()) + " (" + now.id() + ")")
              .collect(Collectors.joining(", "));
      parts.add(Text.format("split into %d: %s", "%d개로 분할: %s", matched.now().size(), into));
    } else if (matched.fate() == Fate.MERGED) {
      Broadcast now = matched.now().getFirst();
      parts.add(Text.format("merged into %s (%s)", "%s (%s)에 통합", show(horizon, now), now.id()));
    } else {
      parts.addAll(differences(horizon, matched.show(), matched.now().getFirst()));
    }
    return parts.isEmpty()
        ? new Text("as it was", "그대로")
        : new Text(
            parts.stream().map(Text::english).collect(Collectors.joining("; ")),
            parts.stream().map(Text::korean).collect(Collectors.joining("; ")));
  }

  private static List<Text> differences(Horizon horizon, PublishedShow show, Broadcast now) {
    List<Text> parts = new ArrayList<>();
    if (show.hasTimes()) {
      String was = time(horizon, horizon.minuteOf(show.start()));
      String is = time(horizon, now.startMinute());
      long wasLong = (long) horizon.minuteOf(show.end()) - horizon.minuteOf(show.start());
      if (!was.equals(is)) {
        parts.add(Text.format("moved %s → %s", "이동 %s → %s", was, is));
      }
      if (wasLong != now.minutes()) {
        parts.add(Text.format("%d min long, not %d", "길이 %2$d분 → %1$d분", now.minutes(), wasLong));
      }
    }
    add(parts, "channel", "채널", show.channel(), now.channel());
    add(parts, "studio", "스튜디오", show.studio(), now.studio());
    add(parts, "programme", "프로그램", show.programme(), now.programme());
    add(parts, "product", "상품", show.product(), now.product());
    if (!show.id().equals(now.id())) {
      parts.add(Text.format("id %s → %s", "방송ID %s → %s", show.id(), now.id()));
    }
    return parts;
  }

  private static void add(List<Text> parts, String english, String korean, String was, String is) {
    if (!was.isEmpty() && !was.equals(is)) {
      parts.add(
          Text.format(english + " %s → %s", korean + " %s → %s", was, is.isEmpty() ? "–" : is));
    }
  }

  static Text cause(Cause cause) {
    return switch (cause) {
      case CANCELLED -> new Text("is free: the show was cancelled", "방송이 취소되어 비게 됨");
      case NO_SEAT -> new Text("is free: there is no such seat any more", "자리가 없어져 비게 됨");
      case PINNED -> new Text("is free: you have pinned somebody else", "다른 호스트가 고정되어 비게 됨");
    };
  }
}
