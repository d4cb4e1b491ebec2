package callsheet.io.answer;

import callsheet.answer.Proof;
import callsheet.problem.Text;

/// What kinds of proof are called.
public final class ProofWords {

  private ProofWords() {}

  /// The word that stands before what was done.
  public static Text of(Proof.Kind kind) {
    return switch (kind) {
      case PROVEN -> new Text("proven", "증명");
      case AUDITED -> new Text("audited", "감사 확인");
      case SEARCHED -> new Text("searched", "탐색 결과");
      case READ -> new Text("read off", "자료 그대로");
    };
  }
}
