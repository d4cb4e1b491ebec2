package callsheet.io.table;

import static callsheet.io.table.Column.optional;
import static callsheet.io.table.Column.required;

import java.util.List;

/// The tables of a scenario and of a roster, with every column in English and Korean.
///
/// `docs/formats.md` explains them; a test holds the two together.
public final class Schemas {

  private static final Column BROADCAST_ID =
      required("broadcast_id", "방송ID", "id", "방송번호", "편성번호", "broadcast");
  private static final Column HOST_ID = required("host_id", "사번", "호스트ID", "host");
  private static final Column START = required("start", "시작", "시작일시", "시작시각", "시작시간", "시작일");
  private static final Column ROLE = required("role", "역할", "자리");

  /// What [callsheet.io.read.ScenarioReader] reads.
  public static final Schema SCENARIO =
      new Schema(
          true,
          List.of(
              settings(),
              broadcasts(),
              hosts(),
              skills(),
              licences(),
              categories(),
              absences(),
              suitability(),
              requests(),
              pairs(),
              form("pins", "고정", List.of("수동고정", "pin"), BROADCAST_ID, ROLE, HOST_ID),
              meetings(),
              form(
                  "holidays",
                  "공휴일",
                  List.of("휴일"),
                  required("date", "날짜", "일자"),
                  optional("name", "이름", "명칭")),
              resources(),
              form("carry_over", "이월", List.of(), BROADCAST_ID, START, end(true), ROLE, HOST_ID),
              form(
                  "balances",
                  "이월균형",
                  List.of("공정성이월"),
                  HOST_ID,
                  required("measure", "항목", "구분"),
                  required("amount", "차이", "값")),
              form("published", "확정", List.of("확정배정"), BROADCAST_ID, ROLE, HOST_ID),
              rules()));

  /// What [callsheet.io.read.RosterReader] reads: any roster, ours or one made by hand.
  public static final Schema ROSTER =
      new Schema(
          false,
          List.of(
              form(
                  "roster",
                  "배정표",
                  List.of("배정", "방송별", "by broadcast", "broadcasts"),
                  BROADCAST_ID,
                  ROLE,
                  optional("host_id", "사번", "호스트ID"),
                  optional("name", "이름", "성명", "호스트", "호스트명", "host", "host_name"))));

  /// What [callsheet.io.read.PublishedReader] reads: a roster together with what it says of the
  /// schedule that it was made for.
  public static final Schema PUBLISHED =
      new Schema(
          false,
          List.of(
              form(
                  "roster",
                  "배정표",
                  List.of("배정", "방송별", "by broadcast", "broadcasts"),
                  BROADCAST_ID,
                  ROLE,
                  optional("host_id", "사번", "호스트ID"),
                  optional("name", "이름", "성명", "호스트", "호스트명", "host", "host_name"),
                  optional("start", "시작", "시작일시", "시작시각", "시작시간", "방송시작"),
                  end(false),
                  optional("channel", "채널", "채널명"),
                  optional("programme", "프로그램", "program", "프로그램명"),
                  optional("product", "상품코드", "상품"),
                  optional("studio", "스튜디오"),
                  optional("status", "상태"))));

  private Schemas() {}

  private static TableForm form(
      String name, String korean, List<String> aliases, Column... columns) {
    return new TableForm(name, korean, aliases, false, List.of(), List.of(columns));
  }

  private static Column end(boolean required) {
    return new Column("end", "종료", List.of("종료일시", "종료시각", "종료시간", "종료일"), required);
  }

  private static TableForm settings() {
    return form("settings", "설정", List.of(), required("key", "항목", "이름"), required("value", "값"));
  }

  private static TableForm broadcasts() {
    return new TableForm(
        "broadcasts",
        "방송",
        List.of("방송편성", "편성표", "편성", "schedule"),
        true,
        List.of("title", "방송명", "방송제목", "part", "부"),
        List.of(
            BROADCAST_ID,
            required("channel", "채널", "채널명"),
            required("start", "시작", "시작일시", "시작시각", "시작시간", "방송시작"),
            required("end", "종료", "종료일시", "종료시각", "종료시간", "방송종료"),
            optional("kind", "방송유형", "유형"),
            optional("programme", "프로그램", "program", "프로그램명"),
            optional("product", "상품코드", "상품"),
            optional("category", "상품군", "카테고리"),
            optional("brand", "브랜드"),
            optional("vendor", "협력사", "업체"),
            optional("studio", "스튜디오"),
            optional("main_seats", "메인인원", "메인", "main"),
            optional("sub_seats", "서브인원", "서브", "sub"),
            optional("guest_seats", "게스트인원", "게스트", "guest"),
            optional("weight", "가중치", "기대매출"),
            optional("status", "상태")));
  }

  private static TableForm hosts() {
    return new TableForm(
        "hosts",
        "호스트",
        List.of("쇼핑호스트", "진행자"),
        true,
        List.of(),
        List.of(
            required("host_id", "사번", "호스트ID", "id", "host"),
            optional("name", "이름", "성명", "호스트명"),
            optional("grade", "등급"),
            optional("contract", "계약유형", "계약"),
            optional("contract_start", "계약시작", "계약시작일"),
            optional("contract_end", "계약종료", "계약종료일"),
            optional("channels", "채널", "전속채널", "channel"),
            optional("guarantee", "보장횟수", "최소보장"),
            optional("protected_from", "보호시작", "보호기간", "보호시작일", "보호기간시작"),
            optional("protected_to", "보호종료", "보호종료일", "보호기간종료"),
            optional("site", "근무지", "사옥"),
            optional("gender", "성별"),
            optional("birth_year", "출생연도", "생년", "출생년도")));
  }

  private static TableForm skills() {
    return form(
        "skills",
        "역량",
        List.of("가능상품군", "스킬"),
        HOST_ID,
        required("category", "상품군", "카테고리"),
        optional("level", "수준", "레벨", "숙련도"));
  }

  private static TableForm licences() {
    return form(
        "licences",
        "자격",
        List.of("licenses", "자격증"),
        HOST_ID,
        required("licence", "자격", "license", "자격증"),
        optional("valid_from", "유효시작", "취득일", "유효시작일"),
        optional("valid_to", "유효종료", "만료일", "유효종료일"));
  }

  private static TableForm categories() {
    return form(
        "categories",
        "상품군",
        List.of("카테고리"),
        required("category", "상품군", "카테고리"),
        optional("licence", "필요자격", "license", "자격"),
        optional("preparation", "준비시간", "preparation_minutes"),
        optional("group", "그룹", "상품군그룹"));
  }

  private static TableForm absences() {
    return form(
        "absences",
        "휴가",
        List.of("부재", "불가시간", "휴가·불가시간"),
        HOST_ID,
        START,
        end(false),
        optional("kind", "휴가유형", "유형", "사유"),
        optional("strength", "강도", "구분"));
  }

  private static TableForm suitability() {
    return form(
        "suitability",
        "적합도",
        List.of(),
        HOST_ID,
        required("scope", "범위", "기준"),
        required("key", "대상", "키"),
        required("score", "점수", "적합도"),
        optional("sample_size", "표본수", "표본"),
        optional("standard_error", "표준오차", "오차"));
  }

  private static TableForm requests() {
    return form(
        "requests",
        "요청",
        List.of("희망", "요청사항"),
        HOST_ID,
        required("target", "대상"),
        required("kind", "요청유형", "유형"),
        optional("priority", "우선순위"),
        optional("source", "요청자", "출처"),
        optional("until", "기한", "종료일"));
  }

  private static TableForm pairs() {
    return form(
        "pairs",
        "호스트조합",
        List.of("조합", "궁합"),
        required("host_a", "사번A", "호스트A"),
        required("host_b", "사번B", "호스트B"),
        required("kind", "관계", "유형"),
        optional("from", "시작", "시작일"),
        optional("to", "종료", "종료일"));
  }

  private static TableForm meetings() {
    return form(
        "meetings",
        "미팅",
        List.of("사전미팅", "회의"),
        HOST_ID,
        START,
        end(true),
        optional("title", "제목", "내용"));
  }

  private static TableForm resources() {
    return form(
        "resources",
        "자원",
        List.of("시설"),
        required("resource", "자원", "자원명", "name"),
        required("kind", "자원유형", "유형"),
        required("capacity", "수용인원", "용량"));
  }

  private static TableForm rules() {
    return form(
        "rules",
        "규칙",
        List.of("rule"),
        required("rule", "규칙", "규칙명"),
        optional("strength", "강도"),
        optional("weight", "가중치"),
        optional("level", "단계"),
        optional("at_least", "최소비율"),
        optional("where", "조건"),
        optional("parameters", "매개변수"),
        optional("source", "근거"));
  }
}
