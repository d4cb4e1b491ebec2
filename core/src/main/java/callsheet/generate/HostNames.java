package callsheet.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Invents the names of hosts, none of them twice in a scenario.
final class HostNames {

  private static final List<String> SURNAMES =
      List.of(
          "김", "김", "김", "김", "이", "이", "이", "박", "박", "최", "최", "정", "정", "강", "조", "윤", "장", "임",
          "한", "오", "서", "신", "권", "황", "안", "송", "류", "홍", "전", "고", "문", "손", "양", "배", "백", "허",
          "남", "심", "노", "하", "곽", "성", "차", "주", "우", "구", "민", "나", "진", "지", "엄", "채", "원", "천");

  private static final List<String> WOMEN =
      List.of(
          "서연", "지우", "하윤", "수빈", "예린", "채원", "다은", "유진", "소율", "나연", "가은", "민서", "혜진", "은채", "지안",
          "세아", "보람", "아름", "주희", "연우", "해인", "소정", "미래", "정아", "선영", "은별", "예나", "규리", "슬기", "다솔",
          "희수", "라희", "시은", "효린", "윤슬", "이현", "경아", "단비", "초아", "새롬", "인영", "주아");

  private static final List<String> MEN =
      List.of(
          "도윤", "준서", "시우", "현우", "지훈", "건우", "우진", "선우", "민재", "태윤", "성현", "재하", "동휘", "승민", "한결",
          "정우", "기범", "상윤", "영재", "찬솔", "윤호", "규민", "세훈", "진혁", "태오", "원재");

  private final Dice dice;
  private final Set<String> taken = new HashSet<>();

  HostNames(Dice dice) {
    this.dice = dice;
  }

  String name(boolean woman) {
    while (true) {
      String name = dice.pick(SURNAMES) + dice.pick(woman ? WOMEN : MEN);
      if (taken.add(name)) {
        return name;
      }
    }
  }
}
