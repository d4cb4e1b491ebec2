package callsheet.io.roster;

import callsheet.problem.Role;
import callsheet.problem.Text;

/// What people call the roles.
public final class RoleText {

  private RoleText() {}

  /// The name of a role, which the roster reader understands in both languages.
  public static Text of(Role role) {
    return switch (role) {
      case MAIN -> new Text("main", "메인");
      case SUB -> new Text("sub", "서브");
      case GUEST -> new Text("guest", "게스트");
    };
  }
}
