package callsheet.io.report;

import callsheet.problem.Role;
import callsheet.problem.Text;

/// The signs that tell seats apart without colour, in pictures and in their tips.
enum Sign {
  MAIN("■", "main", "메인"),
  SUB("□", "sub", "서브"),
  GUEST("▣", "guest", "게스트"),
  UNFILLED("✕", "unfilled", "빈자리"),
  PINNED("●", "pinned", "고정"),
  CHANGED("▲", "changed since published", "확정 후 변경"),
  BREACHED("‼", "breaks a hard rule", "필수 규칙 위반");

  private final String mark;
  private final String english;
  private final String korean;

  Sign(String mark, String english, String korean) {
    this.mark = mark;
    this.english = english;
    this.korean = korean;
  }

  /// The character itself.
  String mark() {
    return mark;
  }

  /// What it stands for.
  Text meaning() {
    return new Text(english, korean);
  }

  /// The sign of a role.
  static Sign of(Role role) {
    return switch (role) {
      case MAIN -> MAIN;
      case SUB -> SUB;
      case GUEST -> GUEST;
    };
  }
}
