package callsheet.generate;

import callsheet.problem.Category;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What is sold: the full range of a single house, or the ranges of five themes where several
/// houses share the market.
final class Assortment {

  /// name | group | share | revenue | preparation (-1: the rule's) | pull in the morning,
  /// afternoon, evening, night | goods | winter goods | endings of brand names | packs
  private static final String FULL_RANGE =
      """
      패션의류|fashion|18|1.25|40|1.1 0.8 1.4 0.8|울 블렌드 재킷,스트레치 팬츠,니트 원피스,실크 블라우스,데님 셋업|구스다운 롱패딩,캐시미어 코트,기모 팬츠|아뜰리에,로브,드레,앤코,무드,테일러|,2종,3종,1+1
      언더웨어|fashion|6|0.9|-1|0.9 1.2 0.7 1.4|노와이어 브라 세트,심리스 팬티,보정 거들,모달 파자마|발열 내의,극세사 파자마|코튼,이너,슬립,란제리|,4종,8종,1+1
      잡화|fashion|7|1.1|-1|1.0 0.9 1.3 0.8|소가죽 토트백,컴포트 로퍼,선글라스,남성 벨트|양털 부츠,캐시미어 머플러|레더,백,슈즈,앤코,소품|,1+1,특별구성
      뷰티|beauty|11|1.15|40|1.3 0.7 1.2 1.2|탄력 앰플,쿠션 파운데이션,새치 염색,콜라겐 팩,두피 샴푸|보습 크림|셀라,로아,뷰티랩,코스메,스킨결,에센|,시즌2,더블구성,본품 3개
      건강식품|food|13|1.05|-1|1.6 0.9 0.8 0.9|홍삼정,유산균,오메가3,루테인,콘드로이친|녹용 진액|헬스,바이오,건강,웰,생활과학|,3개월분,6개월분,대용량
      식품|food|14|0.9|45|1.1 1.4 1.1 0.6|손질 갈치,한우 불고기,포기김치,갈비탕,간장게장,사과 선물|굴비 세트,제주 감귤|찬,곳간,농원,밥상,푸드,수산|,선물세트,대용량,특별구성
      주방용품|living|7|0.95|45|1.0 1.2 1.0 0.7|통삼중 냄비,인덕션 프라이팬,밀폐 용기,칼 세트|전골 냄비|키친,쿡웨어,살림,쿠커|,풀세트,1+1,특별구성
      생활용품|living|5|0.7|-1|0.9 1.3 0.7 1.1|세탁 세제,물걸레 청소포,욕실 매트,수납 정리함|난방 텐트|리빙,살림,케어,생활|,1+1,대용량,특별구성
      생활가전|home|7|1.3|-1|0.8 1.0 1.4 1.1|무선 청소기,에어프라이어,공기청정기,안마의자,건조기|온풍기,가습기|전자,테크,웍스,일렉|,신모델,특별구성,2026년형
      가구침구|home|5|1.1|40|0.9 0.9 1.2 1.1|소파,매트리스,차렵이불,식탁 세트|극세사 이불,온열 매트|하우스,침상,퍼니처,홈|,특별구성,1+1
      스포츠레저|leisure|3|0.8|-1|0.9 1.1 1.1 1.0|워킹화,골프 웨어,실내 자전거,등산 재킷|방한 장갑|스포츠,아웃도어,플레이,골프|,신모델,1+1
      여행|leisure|4|1.35|-1|0.1 0.6 1.6 1.5|다낭 5일,오사카 4일,서유럽 9일,크루즈 7일|북해도 온천 4일|투어,트래블,여행사,항공여행|
      렌탈|home|4|1.0|-1|0.4 1.0 0.8 2.0|정수기 렌탈,비데 렌탈,안마의자 렌탈,매트리스 렌탈||렌탈,케어렌탈,라이프케어|
      보험|service|8|0.85|-1|0.7 1.6 0.3 1.5|암보험,치아보험,간병보험,운전자보험,종신보험||생명,손해보험,화재,라이프|
      """;

  private static final List<String> THEMES =
      List.of(
          """
          여성의류|fashion|9|1.3|40|1.1 0.8 1.4 0.8|트위드 재킷,니트 원피스,실크 블라우스,와이드 팬츠|캐시미어 코트,롱패딩|아뜰리에,로브,드레,무드|,2종,3종,1+1
          남성의류|fashion|5|1.0|40|1.0 0.9 1.2 1.0|정장 셋업,골프 티셔츠,치노 팬츠,셔츠 세트|패딩 점퍼|테일러,앤코,옴므,클로즈|,2종,3종,1+1
          언더웨어|fashion|5|0.9|-1|0.9 1.2 0.7 1.4|노와이어 브라 세트,심리스 팬티,모달 파자마|발열 내의|코튼,이너,슬립,란제리|,4종,8종,1+1
          잡화|fashion|5|1.1|-1|1.0 0.9 1.3 0.8|소가죽 토트백,컴포트 로퍼,선글라스|양털 부츠|레더,백,슈즈,앤코,소품|,1+1,특별구성
          주얼리|fashion|3|1.2|-1|0.8 0.9 1.3 1.2|진주 목걸이,순금 팔찌,다이아 귀걸이||쥬얼,골드,진주,세공|,세트
          """,
          """
          기초화장품|beauty|8|1.15|40|1.3 0.8 1.2 1.1|탄력 앰플,콜라겐 팩,선크림,토너 패드|보습 크림|셀라,뷰티랩,스킨결,에센|,시즌2,더블구성,본품 3개
          색조화장품|beauty|5|1.1|40|1.2 0.8 1.3 1.0|쿠션 파운데이션,립스틱,아이 팔레트||로아,코스메,컬러,메이크|,시즌2,더블구성
          이미용기기|beauty|4|1.2|-1|0.8 0.9 1.3 1.2|갈바닉 마사지기,고데기,두피 케어기||뷰티랩,디바이스,케어원,글로우|,신모델,특별구성
          건강식품|food|8|1.05|-1|1.6 0.9 0.8 0.9|홍삼정,유산균,오메가3,루테인|녹용 진액|헬스,바이오,건강,웰,생활과학|,3개월분,6개월분,대용량
          다이어트식품|food|4|0.9|-1|1.2 1.0 0.9 1.0|단백질 쉐이크,곤약 젤리,효소 스틱||핏,라이트,밸런스,바디|,4주분,8주분,대용량
          """,
          """
          신선식품|food|8|0.9|45|1.1 1.4 1.1 0.6|손질 갈치,한우 불고기,제철 과일,전복|굴비 세트|농원,수산,목장,산지|,선물세트,대용량,특별구성
          간편식|food|7|0.85|45|1.0 1.4 1.2 0.7|갈비탕,만두,볶음밥,곰탕|호빵|밥상,푸드,한끼,키친푸드|,10팩,20팩,특별구성
          김치반찬|food|4|0.8|45|1.2 1.3 0.9 0.5|포기김치,간장게장,밑반찬 세트|동치미|찬,반찬,김치,장독|,대용량,특별구성
          주방용품|living|6|0.95|45|1.0 1.2 1.0 0.7|통삼중 냄비,인덕션 프라이팬,밀폐 용기|전골 냄비|키친,쿡웨어,살림,쿠커|,풀세트,1+1,특별구성
          주방가전|home|4|1.25|-1|0.9 1.0 1.3 1.0|에어프라이어,전기밥솥,음식물 처리기,믹서기||쿡테크,전자,키친랩,일렉|,신모델,특별구성,2026년형
          """,
          """
          생활가전|home|6|1.3|-1|0.8 1.0 1.4 1.1|무선 청소기,공기청정기,안마의자,건조기|온풍기|전자,테크,웍스,일렉|,신모델,특별구성,2026년형
          가구|home|5|1.15|40|0.9 0.9 1.2 1.1|소파,식탁 세트,붙박이장,책상||퍼니처,하우스,목공,우드|,특별구성,신모델
          침구|home|6|1.0|40|1.0 1.0 1.1 1.1|차렵이불,매트리스,구스 이불,베개|극세사 이불|침상,베딩,이불,슬립홈|,특별구성,1+1
          생활용품|living|6|0.7|-1|0.9 1.3 0.7 1.1|세탁 세제,물걸레 청소포,수납 정리함||리빙,살림,케어,생활|,1+1,대용량,특별구성
          렌탈|home|4|1.0|-1|0.5 1.0 0.8 1.8|정수기 렌탈,비데 렌탈,안마의자 렌탈||렌탈,케어렌탈,라이프케어|
          """,
          """
          여행|leisure|6|1.35|-1|0.5 0.7 1.5 1.5|다낭 5일,오사카 4일,서유럽 9일|북해도 온천 4일|투어,트래블,여행사,항공여행|
          스포츠레저|leisure|7|0.85|-1|1.0 1.1 1.1 1.0|워킹화,골프 클럽,실내 자전거,캠핑 의자|방한 장갑|스포츠,아웃도어,플레이,골프|,신모델,1+1
          디지털가전|home|6|1.3|-1|0.7 1.0 1.4 1.2|노트북,태블릿,무선 이어폰,텔레비전||디지털,테크,시스템,전자|,신모델,특별구성,2026년형
          유아동|living|5|0.8|-1|1.4 1.1 0.9 0.6|유아 내의,카시트,원목 교구||키즈,베베,아이,토이|,세트,특별구성
          도서교육|leisure|4|0.75|-1|1.2 1.2 0.9 0.7|영어 학습기,그림책 전집,한글 교구||북스,에듀,학습,교육사|,전권,특별구성
          """);

  private static final List<String> INSURANCES = List.of("생명보험", "건강보험", "손해보험", "운전자보험", "연금보험");

  /// Names for the themes' second, third … round when there are more than five houses.
  private static final List<String> ADJECTIVES = List.of("", "프리미엄", "실속", "시니어", "글로벌", "로컬");

  private Assortment() {}

  /// The lines of one house of several.
  static List<Line> of(int house, int houses) {
    if (houses == 1) {
      return parse(FULL_RANGE);
    }
    int round = house / THEMES.size();
    String adjective =
        round < ADJECTIVES.size() ? ADJECTIVES.get(round) : ADJECTIVES.get(1) + " " + round;
    List<Line> lines = new ArrayList<>();
    for (Line line : parse(THEMES.get(house % THEMES.size()))) {
      lines.add(line.narrowed(adjective));
    }
    lines.add(insurance(house).narrowed(adjective));
    return List.copyOf(lines);
  }

  /// The insurance that a theme sells.
  private static Line insurance(int house) {
    return parse(FULL_RANGE).getLast().named(INSURANCES.get(house % INSURANCES.size()));
  }

  private static List<Line> parse(String table) {
    return table.lines().map(Assortment::line).toList();
  }

  private static Line line(String row) {
    String[] cells = row.split("\\|", -1);
    String licence = cells[0].equals("보험") ? Line.INSURANCE_LICENCE : "";
    return new Line(
        new Category(cells[0], licence, Integer.parseInt(cells[4]), cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]),
        Arrays.stream(cells[5].split(" ")).map(Double::valueOf).toList(),
        names(cells[6]),
        names(cells[7]),
        names(cells[8]),
        List.of(cells[9].split(",")));
  }

  private static List<String> names(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(","));
  }
}
