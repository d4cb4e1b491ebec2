package callsheet.analysis.process;

import callsheet.problem.Text;

/// What people call the parts of a run; a name that is not known stays as it is.
public final class ProcessNames {

  private ProcessNames() {}

  /// A phase, by its word in files.
  public static Text phase(String word) {
    return switch (word) {
      case "read" -> new Text("read", "읽기");
      case "compile" -> new Text("compile", "모델 생성");
      case "first_roster" -> new Text("first roster", "첫 배정");
      case "search" -> new Text("search and proof", "탐색과 증명");
      case "audit" -> new Text("audit", "감사");
      case "columns" -> new Text("whole plans put together", "전체 계획 짜 맞추기");
      default -> Text.of(word);
    };
  }

  /// A neighbourhood, by its word in files.
  public static Text neighbourhood(String word) {
    return switch (word) {
      case "reassign" -> new Text("another host on a seat", "한 자리의 호스트 교체");
      case "swap" -> new Text("two hosts swapped", "두 호스트 맞바꿈");
      case "cycle" -> new Text("three hosts in a ring", "세 호스트 순환 교환");
      case "eject" -> new Text("a host moved in, blockers moved on", "막는 배정을 밀어내고 배치");
      case "mend_hand_on" -> new Text("a broken rule mended", "어긴 규칙 고치기");
      case "mend_refill" -> new Text("shows emptied and filled for a change", "방송을 비우고 다시 채우기");
      case "exchange_chain" ->
          new Text("two hosts' conflicting shows exchanged", "두 호스트의 겹치는 방송 연쇄 맞교환");
      case "exchange_days" -> new Text("two hosts' days exchanged", "두 호스트의 하루 맞교환");
      case "exchange_lines" ->
          new Text("two hosts' days exchanged with their shifts", "두 호스트의 근무와 하루 맞교환");
      case "dismiss" -> new Text("a host sent home for a day", "한 호스트를 하루 쉬게 하기");
      case "relieve" -> new Text("a host relieved for a day by another", "한 호스트의 하루를 다른 호스트가 대신");
      case "ruin_time" -> new Text("a stretch of time filled anew", "한 시간대 다시 채움");
      case "ruin_host_day" -> new Text("a host's day filled anew", "한 호스트의 하루 다시 채움");
      case "ruin_host_week" -> new Text("a host's week filled anew", "한 호스트의 한 주 다시 채움");
      case "ruin_broken_row" -> new Text("seats of a broken rule filled anew", "어긴 규칙의 자리 다시 채움");
      case "runs_exchange" -> new Text("runs of days exchanged", "연속 근무 맞교환");
      case "runs_shift" -> new Text("a run of days shifted", "연속 근무 이동");
      case "runs_level" -> new Text("a run of days made alike", "연속 근무 통일");
      case "exact_repair" -> new Text("a part solved exactly", "일부 구간 정확히 풀기");
      case "reduction" -> new Text("hosts taken out one by one", "호스트를 한 명씩 덜어 내기");
      case "columns" -> new Text("whole plans put together", "전체 계획 짜 맞추기");
      default -> Text.of(word);
    };
  }
}
