package callsheet.planner.analysis.conflict;

import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.Violation;
import java.util.List;
import java.util.Optional;

/// Members that can't hold together.
///
/// @param parts the members, in words; what was ordered or written down first
/// @param isMinimal whether it is proven that they collide by themselves, and that they hold
///   together once any one of them is left out
public record Conflict(List<Part> parts, boolean isMinimal) {

  /// What the whole month does once a member, and nothing else of this conflict, is given up. Of
  /// other conflicts all members count as given up.
  public enum Rest {
    /// It can be solved: a roster that keeps every other hard rule was found.
    SOLVED,
    /// It collides elsewhere, or over another rule.
    COLLIDES,
    /// The time was too short to tell.
    UNKNOWN
  }

  /// A member in words.
  ///
  /// @param words what it is
  /// @param breach how it breaks when the others are kept; none for what is no case of a rule
  public record Part(Member member, Text words, Optional<Breach> breach, Rest rest) {

    /// How it breaks, in words; empty for what is no case of a rule.
    public Text detail() {
      return breach.map(b -> b.violation().message()).orElse(Text.of(""));
    }
  }

  /// A case of a rule broken.
  ///
  /// @param roster of nothing but what the other members make necessary
  public record Breach(Roster roster, Violation violation) {}

  public Conflict {
    parts = List.copyOf(parts);
  }

  /// The members.
  public List<Member> members() {
    return parts.stream().map(Part::member).toList();
  }

  /// `김OO's day off on 3/14 + … collide`.
  public Text text() {
    String english = String.join(" + ", parts.stream().map(p -> p.words().english()).toList());
    String korean = String.join(" + ", parts.stream().map(p -> p.words().korean()).toList());
    return parts.size() == 1
        ? new Text(english + " cannot be kept", korean + ": 지킬 수 없음")
        : new Text(english + " collide", korean + ": 함께 지킬 수 없음");
  }
}
