package callsheet.rulebook;

import callsheet.problem.Issue;
import callsheet.problem.IssueCode;
import callsheet.problem.Origin;
import callsheet.problem.RuleSetting;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Collects what is wrong with written settings: all of it, each at its file, line and column.
final class SettingIssues {

  private final List<Issue> issues = new ArrayList<>();

  /// An issue with a value, given its pointer in the line: `/weight`, `/parameters/rest`.
  void add(IssueCode code, RuleSetting in, String pointer, Text cause, Text action) {
    add(code, in, pointer, in.origin().value(pointer), cause, action);
  }

  /// An issue at a mark.
  void add(
      IssueCode code, RuleSetting in, String pointer, Origin.Mark at, Text cause, Text action) {
    String column = pointer.replaceFirst("^/(parameters/)?", "");
    String file = in.origin().file();
    issues.add(new Issue(code, file, at.line(), column, at.character(), cause, action));
  }

  List<Issue> all() {
    return List.copyOf(issues);
  }

  boolean hasErrors() {
    return issues.stream().anyMatch(Issue::isError);
  }

  /// The advice to write one of the known names, the nearest first.
  static Text maybe(String written, Collection<String> known) {
    String all = String.join(", ", known);
    return Names.nearest(written, known)
        .map(near ->
            Text.format(
                "Maybe you meant '%s'. There are: %s.",
                "혹시 '%s'을(를) 쓰려 했나요? 쓸 수 있는 이름: %s.", near, all))
        .orElseGet(() ->
            known.isEmpty()
                ? Text.format("Leave it out: there are none.", "지우세요: 쓸 수 있는 이름이 없습니다.")
                : Text.format("Write one of: %s.", "다음 중 하나를 쓰세요: %s.", all));
  }
}
