package callsheet.io.table;

import callsheet.problem.Absence;
import callsheet.problem.Balance;
import callsheet.problem.Contract;
import callsheet.problem.Daypart;
import callsheet.problem.Grade;
import callsheet.problem.HostPair;
import callsheet.problem.Kind;
import callsheet.problem.Request;
import callsheet.problem.Resource;
import callsheet.problem.Role;
import callsheet.problem.Status;
import callsheet.problem.SuitabilityScore;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The words that tables use for the constants of an enum, in English and Korean.
public final class Words<E extends Enum<E>> {

  /// How a broadcast is made.
  public static final Words<Kind> KIND =
      new Words<>(Kind.class)
          .with(Kind.LIVE, "live", "생방송", "생방")
          .with(Kind.RECORDED, "recorded", "녹화", "녹화방송", "데이터")
          .with(Kind.RERUN, "rerun", "재방송", "재방")
          .with(Kind.MOBILE, "mobile", "모바일");

  /// How firm a broadcast is.
  public static final Words<Status> STATUS =
      new Words<>(Status.class)
          .with(Status.CONFIRMED, "confirmed", "확정")
          .with(Status.TENTATIVE, "tentative", "미정", "가편성", "잠정");

  /// What a seat asks of its host.
  public static final Words<Role> ROLE =
      new Words<>(Role.class)
          .with(Role.MAIN, "main", "메인")
          .with(Role.SUB, "sub", "서브")
          .with(Role.GUEST, "guest", "게스트");

  /// A host's grade.
  public static final Words<Grade> GRADE =
      new Words<>(Grade.class)
          .with(Grade.NOVICE, "novice", "신입")
          .with(Grade.SUB, "sub", "서브")
          .with(Grade.MAIN, "main", "메인")
          .with(Grade.STAR, "star", "스타", "간판");

  /// The type of a contract.
  public static final Words<Contract> CONTRACT =
      new Words<>(Contract.class)
          .with(Contract.EMPLOYEE, "employee", "직원", "근로자", "정규직", "계약직", "기간제")
          .with(Contract.FREELANCE, "freelance", "프리랜서", "freelancer");

  /// How an absence binds.
  public static final Words<Absence.Binding> BINDING =
      new Words<>(Absence.Binding.class)
          .with(Absence.Binding.HARD, "hard", "필수")
          .with(Absence.Binding.SOFT, "soft", "권장", "희망");

  /// What a suitability score speaks of.
  public static final Words<SuitabilityScore.Scope> SCOPE =
      new Words<>(SuitabilityScore.Scope.class)
          .with(SuitabilityScore.Scope.DAYPART, "daypart", "시간대")
          .with(SuitabilityScore.Scope.CATEGORY, "category", "상품군", "카테고리")
          .with(SuitabilityScore.Scope.BRAND, "brand", "브랜드")
          .with(SuitabilityScore.Scope.PROGRAMME, "programme", "프로그램", "program")
          .with(SuitabilityScore.Scope.PRODUCT, "product", "상품", "상품코드");

  /// A part of the broadcast day.
  public static final Words<Daypart> DAYPART = dayparts();

  /// What a request asks for.
  public static final Words<Request.Wish> WISH =
      new Words<>(Request.Wish.class)
          .with(Request.Wish.WANT, "want", "희망")
          .with(Request.Wish.AVOID, "avoid", "기피")
          .with(Request.Wish.MUST, "must", "필수")
          .with(Request.Wish.BAN, "ban", "금지")
          .with(Request.Wish.DECLINED, "declined", "거절");

  /// What a request's target names; written before the target and a colon.
  public static final Words<Request.TargetKind> TARGET =
      new Words<>(Request.TargetKind.class)
          .with(Request.TargetKind.BROADCAST, "broadcast", "방송")
          .with(Request.TargetKind.PROGRAMME, "programme", "프로그램", "program")
          .with(Request.TargetKind.BRAND, "brand", "브랜드")
          .with(Request.TargetKind.VENDOR, "vendor", "협력사")
          .with(Request.TargetKind.DAYPART, "daypart", "시간대");

  /// Together or apart.
  public static final Words<HostPair.Kind> PAIR =
      new Words<>(HostPair.Kind.class)
          .with(HostPair.Kind.TOGETHER, "together", "함께", "동반")
          .with(HostPair.Kind.APART, "apart", "분리");

  /// What a resource is.
  public static final Words<Resource.Kind> RESOURCE =
      new Words<>(Resource.Kind.class)
          .with(Resource.Kind.STUDIO, "studio", "스튜디오")
          .with(Resource.Kind.MAKEUP, "makeup", "분장실", "분장");

  /// What fairness is measured in.
  public static final Words<Balance.Measure> MEASURE =
      new Words<>(Balance.Measure.class)
          .with(Balance.Measure.LOAD, "load", "방송수")
          .with(Balance.Measure.PRIME, "prime", "프라임")
          .with(Balance.Measure.NIGHT, "night", "야간")
          .with(Balance.Measure.WEEKEND, "weekend", "주말");

  private final Map<E, String> english;
  private final Map<E, String> korean;
  private final Map<String, E> byWord = new HashMap<>();

  private Words(Class<E> type) {
    this.english = new EnumMap<>(type);
    this.korean = new EnumMap<>(type);
  }

  private static Words<Daypart> dayparts() {
    Words<Daypart> words = new Words<>(Daypart.class);
    for (Daypart part : Daypart.values()) {
      words.with(part, part.name().toLowerCase(Locale.ROOT), part.korean());
    }
    return words;
  }

  private Words<E> with(E constant, String english, String korean, String... others) {
    this.english.put(constant, english);
    this.korean.put(constant, korean);
    byWord.put(NearMiss.folded(english), constant);
    byWord.put(NearMiss.folded(korean), constant);
    for (String other : others) {
      byWord.put(NearMiss.folded(other), constant);
    }
    return this;
  }

  /// The constant that a word stands for.
  public Optional<E> find(String word) {
    E exact = byWord.get(word);
    return Optional.ofNullable(exact != null ? exact : byWord.get(NearMiss.folded(word)));
  }

  /// The word for a constant: Korean for `ko`, else English; empty if it has none.
  public String of(E constant, Locale locale) {
    return (locale.getLanguage().equals("ko") ? korean : english).getOrDefault(constant, "");
  }

  /// All English words, then all Korean ones.
  public List<String> all() {
    return java.util.stream.Stream.concat(english.values().stream(), korean.values().stream())
        .toList();
  }

  /// The words as a list for a message: `live (생방송), recorded (녹화)`.
  public String listed() {
    return String.join(
        ", ",
        english.keySet().stream().map(e -> english.get(e) + " (" + korean.get(e) + ")").toList());
  }
}
