package callsheet.io.read;

import callsheet.io.table.Words;
import callsheet.problem.Broadcast;
import callsheet.problem.IssueCode;
import callsheet.problem.Role;
import callsheet.problem.Text;
import java.util.Locale;

/// What can be wrong with putting a host on a role of a broadcast.
final class SeatCheck {

  /// The fault.
  enum Fault {
    NONE,
    NO_SEAT,
    TOO_MANY,
    HOST_TWICE
  }

  private SeatCheck() {}

  /// Logs a fault of the row that names `broadcast_id`, `role` and `host_id`.
  static void report(Fault fault, RowReader row, Broadcast broadcast, Role role) {
    Text roleName =
        new Text(Words.ROLE.of(role, Locale.ENGLISH), Words.ROLE.of(role, Locale.KOREAN));
    switch (fault) {
      case NONE -> {}
      case NO_SEAT ->
          row.report(
              IssueCode.D005_NO_SUCH_SEAT,
              "role",
              Text.format("'%s' has no %s seat.", "'%s'에는 %s 자리가 없습니다.", broadcast.id(), roleName),
              new Text(
                  "Name another role, or give the broadcast such a seat.",
                  "다른 역할을 쓰거나 방송에 자리를 추가하세요."));
      case TOO_MANY ->
          row.report(
              IssueCode.D006_TOO_MANY_HOSTS,
              "host_id",
              Text.format(
                  "'%s' has %d %s seats, and this host is one too many.",
                  "'%s'의 자리(%d)보다 %s 호스트가 많습니다.", broadcast.id(), broadcast.seats(role), roleName),
              new Text("Take a host off, or add a seat.", "호스트를 빼거나 자리를 늘리세요."));
      case HOST_TWICE ->
          row.report(
              IssueCode.D007_HOST_TWICE,
              "host_id",
              Text.format(
                  "'%s' stands on '%s' already.",
                  "'%s'은(는) 이미 '%s'에 있습니다.", row.raw("host_id"), broadcast.id()),
              new Text("Delete the row, or name another host.", "행을 지우거나 다른 호스트를 쓰세요."));
    }
  }
}
