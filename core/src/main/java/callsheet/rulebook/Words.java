package callsheet.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words that mean an enum's constant: its name, and the Korean ones planners write.
final class Words {

  private static final Map<String, Set<String>> KOREAN =
      Map.ofEntries(
          Map.entry("HARD", Set.of("필수")),
          Map.entry("SOFT", Set.of("권장")),
          Map.entry("RATIO", Set.of("비율")),
          Map.entry("NOVICE", Set.of("신입")),
          Map.entry("SUB", Set.of("서브")),
          Map.entry("MAIN", Set.of("메인")),
          Map.entry("STAR", Set.of("스타")),
          Map.entry("GUEST", Set.of("게스트")),
          Map.entry("EMPLOYEE", Set.of("직원", "근로자", "정규직", "계약직", "기간제")),
          Map.entry("FREELANCE", Set.of("프리랜서")),
          Map.entry("MORNING", Set.of("오전")),
          Map.entry("AFTERNOON", Set.of("오후")),
          Map.entry("EVENING", Set.of("저녁")),
          Map.entry("NIGHT", Set.of("심야")),
          Map.entry("DAWN", Set.of("새벽")),
          Map.entry("MONDAY", Set.of("월", "월요일", "mon")),
          Map.entry("TUESDAY", Set.of("화", "화요일", "tue")),
          Map.entry("WEDNESDAY", Set.of("수", "수요일", "wed")),
          Map.entry("THURSDAY", Set.of("목", "목요일", "thu")),
          Map.entry("FRIDAY", Set.of("금", "금요일", "fri")),
          Map.entry("SATURDAY", Set.of("토", "토요일", "sat")),
          Map.entry("SUNDAY", Set.of("일", "일요일", "sun")),
          Map.entry("DAY", Set.of("일")),
          Map.entry("WEEK", Set.of("주")),
          Map.entry("MONTH", Set.of("월")),
          Map.entry("EVERY", Set.of("매주")),
          Map.entry("ODD", Set.of("홀수", "홀수주")),
          Map.entry("EVEN", Set.of("짝수", "짝수주")),
          Map.entry("GRADE", Set.of("등급", "등급별")),
          Map.entry("ALL", Set.of("전체")),
          Map.entry("SHOWS", Set.of("방송", "방송수")),
          Map.entry("MINUTES", Set.of("분", "시간")),
          Map.entry("DAYS", Set.of("일수", "근무일")),
          Map.entry("HORIZON", Set.of("계획기간", "전체기간")),
          Map.entry("ROLLING", Set.of("이동", "이동기간")),
          Map.entry("NONE", Set.of("없음")),
          Map.entry("CHANNEL", Set.of("채널")),
          Map.entry("CATEGORY", Set.of("상품군", "카테고리")),
          Map.entry("CATEGORY_GROUP", Set.of("상품군그룹", "카테고리그룹")),
          Map.entry("PROGRAMME", Set.of("프로그램")),
          Map.entry("PRODUCT", Set.of("상품")),
          Map.entry("BRAND", Set.of("브랜드")),
          Map.entry("VENDOR", Set.of("협력사")),
          Map.entry("STUDIO", Set.of("스튜디오")),
          Map.entry("KIND", Set.of("방송유형", "방송형태")),
          Map.entry("DAYPART", Set.of("시간대")),
          Map.entry("ROLE", Set.of("역할")),
          Map.entry("WEEKDAY", Set.of("요일")));

  private Words() {}

  /// The words, as they are written: `freelance`, `프리랜서`.
  static List<String> of(Enum<?> constant) {
    List<String> words = new ArrayList<>();
    words.add(constant.name().toLowerCase(Locale.ROOT));
    KOREAN.getOrDefault(constant.name(), Set.of()).stream().sorted().forEach(words::add);
    return words;
  }

  static boolean mean(Object constant, String written) {
    String name = ((Enum<?>) constant).name();
    String plain = Names.plain(written);
    return Names.plain(name).equals(plain) || KOREAN.getOrDefault(name, Set.of()).contains(plain);
  }
}
