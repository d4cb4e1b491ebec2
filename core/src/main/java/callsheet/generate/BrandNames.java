package callsheet.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Invents brands and vendors, none of them twice in a scenario.
final class BrandNames {

  private static final List<String> STEMS =
      List.of(
          "라온", "새봄", "가온", "미르", "해든", "누리", "단미", "소담", "한결", "솔빛", "달비", "온유", "여울", "늘봄", "초롱",
          "바른", "참빛", "여느", "무늬", "윤슬", "나린", "별하", "이든", "아람", "도란", "시나브", "마루", "다온", "푸르", "은가",
          "하람", "보드레", "로하", "예그", "벼리", "지음", "올리", "채운", "두레", "모아");

  private static final List<String> VENDOR_ENDINGS =
      List.of("유통", "상사", "트레이딩", "커머스", "코퍼레이션", "인터내셔널");

  private final Dice dice;
  private final Set<String> taken = new HashSet<>();

  BrandNames(Dice dice) {
    this.dice = dice;
  }

  String brand(Line line) {
    return unique(line.brandEndings());
  }

  String vendor() {
    return unique(VENDOR_ENDINGS);
  }

  private String unique(List<String> endings) {
    String stem = dice.pick(STEMS);
    for (int tries = 0; ; tries++) {
      String name = stem + dice.pick(endings);
      if (taken.add(name)) {
        return name;
      }
      stem = tries < 20 ? dice.pick(STEMS) : dice.pick(STEMS) + dice.pick(STEMS);
    }
  }
}
