package callsheet.planner.analysis.conflict;

/// Which members a conflict is rather told by, where there is a choice: what somebody ordered or
/// wrote down before what a rule says, and plain rules before those built upon them.
final class Preference {

  private static final int DATA = 0;
  private static final int FIRST_RULE = 10;

  private Preference() {}

  /// The lower the better.
  static int of(Member member) {
    return switch (member) {
      case Member.Pinned _ -> DATA;
      case Member.Away _ -> DATA + 1;
      case Member.Refused _ -> DATA + 2;
      // One of them says of many hosts at once what else takes a member each.
      case Member.UnfitFor _ -> DATA;
      case Member.Unfit unfit -> FIRST_RULE + unfit.setting().index();
      // A rule over the whole roster explains little.
      case Member.Case rule when rule.instance().equals(callsheet.roster.Instance.ROSTER) ->
          Integer.MAX_VALUE;
      case Member.Case rule -> FIRST_RULE + rule.setting().index();
    };
  }
}
