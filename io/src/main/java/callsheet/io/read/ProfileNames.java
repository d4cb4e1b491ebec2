package callsheet.io.read;

import callsheet.io.table.Excerpt;
import callsheet.io.table.IssueLog;
import callsheet.io.table.NearMiss;
import callsheet.io.table.Place;
import callsheet.io.table.Tree;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.List;

/// Reads the names of profiles: one, several with commas between, or a list.
record ProfileNames(IssueLog log) {

  /// The profiles named in a text; a name that there is none of is an issue.
  List<Profile> of(String names, Place place) {
    List<Profile> profiles = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      if (!name.isBlank()) {
        Profile.find(name).ifPresentOrElse(profiles::add, () -> unknown(name.strip(), place));
      }
    }
    return profiles;
  }

  /// The profiles named by a value of a document.
  List<Profile> of(Tree value, String file, String key) {
    if (value instanceof Tree.Sequence sequence) {
      return sequence.items().stream().flatMap(item -> of(item, file, key).stream()).toList();
    }
    Place place = Place.of(file, value.mark(), key);
    return of(RuleEntry.text(value, place, log), place);
  }

  private void unknown(String name, Place place) {
    log.add(
        IssueCode.R012_UNKNOWN_PROFILE,
        place,
        Text.format(
            "There is no profile '%s'.%s",
            "'%s'(이)라는 규칙 프로필은 없습니다.%s", Excerpt.of(name), NearMiss.hint(name, Profile.names())),
        Text.format(
            "Name one or several of: %s.",
            "다음 중 하나 이상을 쓰세요: %s.", String.join(", ", Profile.names())));
  }
}
