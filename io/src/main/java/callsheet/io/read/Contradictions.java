package callsheet.io.read;

import callsheet.io.table.IssueLog;
import callsheet.problem.Daypart;
import callsheet.problem.HostPair;
import callsheet.problem.IssueCode;
import callsheet.problem.Request;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Orders and wishes that can't all come true. The plan goes on: rules weigh them.
final class Contradictions {

  private record About(int host, Request.TargetKind kind, String target) {}

  private record Two(int a, int b) {}

  private Contradictions() {}

  /// A host wanted and unwanted for the same.
  static void ofRequests(Rows<Request> requests, IssueLog log) {
    Map<About, Integer> first = new HashMap<>();
    for (int i = 0; i < requests.size(); i++) {
      Request request = requests.get(i);
      About about = new About(request.host(), request.targetKind(), target(request));
      Integer earlier = first.putIfAbsent(about, i);
      if (earlier != null && wants(request) != wants(requests.get(earlier))) {
        report(
            requests,
            earlier,
            i,
            new Text("Decide whether the host is wanted or not.", "호스트를 원하는지 아닌지 정하세요."),
            log);
      }
    }
  }

  private static String target(Request request) {
    return request.targetKind() == Request.TargetKind.DAYPART
        ? Daypart.named(request.target()).map(Daypart::name).orElse(request.target())
        : request.target();
  }

  private static boolean wants(Request request) {
    return switch (request.kind()) {
      case WANT, MUST -> true;
      case AVOID, BAN, DECLINED -> false;
    };
  }

  /// Two hosts together and apart on the same days.
  static void ofPairs(Rows<HostPair> pairs, IssueLog log) {
    Map<Two, List<Integer>> seen = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      HostPair pair = pairs.get(i);
      Two two = new Two(Math.min(pair.hostA(), pair.hostB()), Math.max(pair.hostA(), pair.hostB()));
      List<Integer> others = seen.computeIfAbsent(two, t -> new ArrayList<>());
      for (int other : others) {
        if (contradict(pair, pairs.get(other))) {
          report(
              pairs,
              other,
              i,
              new Text("Keep one of them, or part their days.", "하나만 남기거나 기간을 나누세요."),
              log);
          break;
        }
      }
      others.add(i);
    }
  }

  private static boolean contradict(HostPair a, HostPair b) {
    return a.kind() != b.kind()
        && !a.valid().from().isAfter(b.valid().to())
        && !b.valid().from().isAfter(a.valid().to());
  }

  private static <T> void report(Rows<T> rows, int first, int second, Text action, IssueLog log) {
    log.add(
        IssueCode.D010_CONTRADICTION,
        rows.place(second, "kind"),
        Text.format("This row contradicts row %d.", "이 행은 %d행과 어긋납니다.", rows.row(first)),
        action);
  }
}
