package callsheet.analysis;

import callsheet.problem.Broadcast;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.rulebook.Rulebook.Setting;
import java.util.Locale;

/// What planners say of hosts whom a rule keeps off a broadcast; any rule not named here by its
/// title.
final class CauseWords {

  private CauseWords() {}

  static Text of(Scenario scenario, Broadcast broadcast, Setting setting, int hosts) {
    return switch (setting.name()) {
      case "Licence" ->
          Text.format(
              "%d lack the licence %s",
              "자격 없음 %d명 (%s)", hosts, scenario.category(broadcast.category()).licence());
      case "CategorySkill" ->
          Text.format("%d cannot present %s", "진행 불가 %d명 (%s)", hosts, broadcast.category());
      case "MainGrade" -> Text.format("%d below the grade", "등급 미달 %d명", hosts);
      case "ContractPeriod" -> Text.format("%d not under contract", "계약 기간 아님 %d명", hosts);
      case "ChannelScope" -> Text.format("%d bound to other channels", "다른 채널 전속 %d명", hosts);
      case "Absence" -> Text.format("%d absent", "휴가·불가 %d명", hosts);
      case "ProtectedHours" -> Text.format("%d protected then", "보호 시간 %d명", hosts);
      case "Ban" -> Text.format("%d banned", "금지 %d명", hosts);
      case "Decline" -> Text.format("%d declined", "거절 %d명", hosts);
      case "NoOverlap" -> Text.format("%d on other shows", "다른 방송 중 %d명", hosts);
      default ->
          Text.format(
              "%d: %s",
              "%2$s %1$d명",
              hosts,
              new Text(
                  setting.title().english().toLowerCase(Locale.ROOT), setting.title().korean()));
    };
  }
}
