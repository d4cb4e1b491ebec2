package callsheet.planner.analysis.conflict;

import callsheet.problem.Absence;
import callsheet.problem.Broadcast;
import callsheet.problem.DateRange;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Request;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.rule.MessageWords;
import callsheet.rule.eligibility.CategorySkill;
import callsheet.rule.eligibility.ChannelScope;
import callsheet.rule.eligibility.ContractPeriod;
import callsheet.rule.eligibility.Licence;
import callsheet.rule.wishes.HostRequest;
import callsheet.rulebook.Rulebook.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Puts members into planners' words.
public final class MemberWords {

  private final Scenario scenario;

  /// Words for the members of a scenario.
  public MemberWords(Scenario scenario) {
    this.scenario = scenario;
  }

  /// What a member is.
  public Text of(Member member) {
    return switch (member) {
      case Member.Pinned pin ->
          Text.format(
              "the pin of %s on %s", "%s 고정 배정 %s", pin.host().name(), seat(pin.seat(), true));
      case Member.Away away -> away(away);
      case Member.Refused refused -> refused(refused);
      case Member.Unfit unfit -> unfit(unfit);
      case Member.UnfitFor unfit -> unfitFor(unfit);
      case Member.Case rule -> rule(rule);
    };
  }

  /// A show by its day, its start and its name: `12/3 20:40 '패션 스페셜'`.
  public Text seat(Seat seat, boolean withRole) {
    Broadcast broadcast = seat.broadcast();
    String title = broadcast.programme().isEmpty() ? broadcast.id() : broadcast.programme();
    String show = "%s '%s'".formatted(time(seat), title);
    return withRole
        ? Text.format("%s (%s)", "%s (%s)", show, MessageWords.role(seat.role()))
        : Text.of(show);
  }

  private String time(Seat seat) {
    return day(seat.day()) + " " + scenario.horizon().clock(seat.startMinute(), seat.day());
  }

  private String day(int day) {
    return date(scenario.horizon().date(day));
  }

  private static String date(LocalDate date) {
    return date.getMonthValue() + "/" + date.getDayOfMonth();
  }

  private Text away(Member.Away away) {
    Absence absence = away.absence();
    Horizon horizon = scenario.horizon();
    int from = horizon.dayOf(absence.startMinute());
    int to = horizon.dayOf(absence.endMinute() - 1);
    boolean wholeDays =
        Math.floorMod(absence.startMinute(), Horizon.DAY) == 0
            && Math.floorMod(absence.endMinute(), Horizon.DAY) == 0;
    String days =
        wholeDays
            ? from == to ? day(from) : day(from) + "–" + day(to)
            : "%s %s–%s%s"
                .formatted(
                    day(from),
                    horizon.clock(absence.startMinute(), from),
                    from == to ? "" : day(to) + " ",
                    horizon.clock(absence.endMinute(), to));
    return Text.format(
        "%s's absence (%s) on %s",
        "%s %s %s", away.host().name(), absence.kind().isEmpty() ? "휴가" : absence.kind(), days);
  }

  private Text refused(Member.Refused refused) {
    Text target = target(refused.request());
    return refused.request().kind() == Request.Wish.BAN
        ? Text.format("the ban of %s from %s", "%s 출연 금지 (%s)", refused.host().name(), target)
        : Text.format("%s's refusal of %s", "%s 거절 (%s)", refused.host().name(), target);
  }

  private Text target(Request request) {
    if (request.targetKind() == Request.TargetKind.BROADCAST) {
      return scenario
          .broadcast(request.target())
          .filter(broadcast -> !scenario.seatsOf(broadcast).isEmpty())
          .map(broadcast -> seat(scenario.seatsOf(broadcast).getFirst(), false))
          .orElse(Text.of(request.target()));
    }
    return Text.format("'%s'", "'%s'", MessageWords.target(request));
  }

  private Text unfit(Member.Unfit unfit) {
    String host = unfit.host().name();
    return switch (unfit.setting().rule()) {
      case ContractPeriod _ ->
          Text.format("%s's contract period (%s)", "%s 계약 기간(%s)", host, days(unfit.host()));
      case Licence _ ->
          Text.format(
              "%s lacks a valid licence %s",
              "%s 유효한 자격 없음(%s)", host, scenario.category(unfit.what()).licence());
      case CategorySkill _ ->
          Text.format("%s is not skilled in '%s'", "%s '%s' 진행 불가", host, unfit.what());
      case ChannelScope _ ->
          Text.format("%s may not work on %s", "%s %s 채널 출연 불가", host, unfit.what());
      default -> Text.format("%2$s of %1$s", "%1$s %2$s", host, title(unfit.setting()));
    };
  }

  private static String days(Host host) {
    DateRange days = host.employed();
    String from = days.from().equals(LocalDate.MIN) ? "" : date(days.from());
    String to = days.to().equals(LocalDate.MAX) ? "" : date(days.to());
    return from + "–" + to;
  }

  private Text unfitFor(Member.UnfitFor unfit) {
    Seat seat = unfit.seat();
    Broadcast broadcast = seat.broadcast();
    Text what =
        switch (unfit.setting().rule()) {
          case Licence _ ->
              Text.format(
                  "the licence %s that every host needs",
                  "필요 자격 %s", scenario.category(broadcast.category()).licence());
          case CategorySkill _ ->
              Text.format(
                  "the skill in '%s' that every host needs", "필요 진행 능력 '%s'", broadcast.category());
          case ChannelScope _ ->
              Text.format(
                  "the hosts bound to other channels than %s", "%s 채널 제한", broadcast.channel());
          default -> Text.format("%s of every host", "%s(전체 쇼핑호스트)", title(unfit.setting()));
        };
    return Text.format("%s on %s", "%s: %s", what, seat(seat, false));
  }

  private static Text title(Setting setting) {
    return new Text(setting.title().english().toLowerCase(Locale.ROOT), setting.title().korean());
  }

  private Text rule(Member.Case rule) {
    Instance instance = rule.instance();
    if (rule.setting().rule() instanceof HostRequest && instance.other() != Instance.NONE) {
      Request request = scenario.requests().get(instance.other());
      return Text.format(
          "the must request for %s on %s",
          "%s 필수 요청 (%s)", scenario.hosts().get(request.host()).name(), target(request));
    }
    List<Text> of = new ArrayList<>();
    if (instance.host() != Instance.NONE) {
      of.add(Text.of(scenario.hosts().get(instance.host()).name()));
    }
    if (instance.seat() != Instance.NONE) {
      of.add(seat(seatAt(instance.seat()), false));
      if (instance.other() != Instance.NONE && instance.host() != Instance.NONE) {
        of.add(seat(seatAt(instance.other()), false));
      }
    } else if (instance.day() != Instance.NONE) {
      of.add(Text.of(day(instance.day())));
    }
    return of.isEmpty()
        ? Text.format("the rule %s", "%s 규칙", title(rule.setting()))
        : Text.format(
            "the rule %s (%s)", "%s 규칙(%s)", title(rule.setting()), MessageWords.list(of));
  }

  private Seat seatAt(int index) {
    int open = scenario.seats().size();
    return index < open ? scenario.seats().get(index) : scenario.carriedSeats().get(index - open);
  }
}
