package callsheet.rule;

import callsheet.problem.Broadcast;
import callsheet.problem.Daypart;
import callsheet.problem.Grade;
import callsheet.problem.Request;
import callsheet.problem.Role;
import callsheet.problem.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What the messages of violations call things, the same in every family.
public final class MessageWords {

  private MessageWords() {}

  /// Several things, one after the other.
  public static Text list(List<Text> texts) {
    return new Text(
        texts.stream().map(Text::english).collect(Collectors.joining(", ")),
        texts.stream().map(Text::korean).collect(Collectors.joining(", ")));
  }

  /// A broadcast by its programme and id, or by its id alone if it has no programme.
  public static String show(Broadcast broadcast) {
    return broadcast.programme().isEmpty()
        ? broadcast.id()
        : "'%s' (%s)".formatted(broadcast.programme(), broadcast.id());
  }

  /// A host's grade.
  public static Text grade(Grade grade) {
    return switch (grade) {
      case NOVICE -> new Text("novice", "신입");
      case SUB -> new Text("sub", "서브");
      case MAIN -> new Text("main", "메인");
      case STAR -> new Text("star", "스타");
    };
  }

  /// What a seat asks of its host.
  public static Text role(Role role) {
    return switch (role) {
      case MAIN -> new Text("main", "메인");
      case SUB -> new Text("sub", "서브");
      case GUEST -> new Text("guest", "게스트");
    };
  }

  /// A part of the day.
  public static Text daypart(Daypart part) {
    return new Text(part.name().toLowerCase(Locale.ROOT), part.korean());
  }

  /// What a request asks about.
  public static Text target(Request request) {
    return request.targetKind() == Request.TargetKind.DAYPART
        ? Daypart.named(request.target())
            .map(MessageWords::daypart)
            .orElse(Text.of(request.target()))
        : Text.of(request.target());
  }
}
