package callsheet.io.read;

import callsheet.io.table.IssueLog;
import callsheet.problem.Absence;
import callsheet.problem.Broadcast;
import callsheet.problem.IssueCode;
import callsheet.problem.Kind;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Things that lie over each other in time where they should stand side by side. Each is reported
/// with the one before it that ends last.
final class Overlaps {

  private Overlaps() {}

  /// Absences of one host. A warning: the host is away all the same, but a day may be counted
  /// twice.
  static void ofAbsences(Rows<Absence> absences, IssueLog log) {
    each(
        absences,
        Absence::host,
        Absence::startMinute,
        Absence::endMinute,
        (first, second) ->
            log.add(
                IssueCode.D008_OVERLAPPING_ABSENCES,
                absences.place(second, "start"),
                Text.format(
                    "This absence overlaps the one in row %d.",
                    "이 휴가가 %d행의 휴가와 겹칩니다.", absences.row(first)),
                new Text("Join or shorten them.", "합치거나 기간을 줄이세요.")));
  }

  /// Broadcasts on one channel, recording sessions apart.
  static void ofBroadcasts(Rows<Broadcast> broadcasts, IssueLog log) {
    List<Broadcast> onAir = new ArrayList<>();
    List<callsheet.io.table.TableRow> rows = new ArrayList<>();
    for (int i = 0; i < broadcasts.size(); i++) {
      if (broadcasts.get(i).kind() != Kind.RECORDED) {
        onAir.add(broadcasts.get(i));
        rows.add(broadcasts.rows().get(i));
      }
    }
    Rows<Broadcast> aired = new Rows<>(broadcasts.bound(), onAir, rows);
    each(
        aired,
        Broadcast::channel,
        Broadcast::startMinute,
        Broadcast::endMinute,
        (first, second) ->
            log.add(
                IssueCode.D009_OVERLAPPING_BROADCASTS,
                aired.place(second, "start"),
                Text.format(
                    "'%s' overlaps '%s' (row %d) on the channel '%s'.",
                    "'%s'이(가) '%s'(%d행)과(와) 채널 '%s'에서 겹칩니다.",
                    aired.get(second).id(),
                    aired.get(first).id(),
                    aired.row(first),
                    aired.get(second).channel()),
                new Text("Check the times and the channel.", "시각과 채널을 확인하세요.")));
  }

  private static <T, K> void each(
      Rows<T> rows,
      Function<T, K> group,
      ToIntFunction<T> start,
      ToIntFunction<T> end,
      BiConsumer<Integer, Integer> found) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> start.applyAsInt(rows.get(i))));
    java.util.Map<K, Integer> longest = new java.util.HashMap<>();
    for (int i : order) {
      K key = group.apply(rows.get(i));
      Integer before = longest.get(key);
      if (before != null && end.applyAsInt(rows.get(before)) > start.applyAsInt(rows.get(i))) {
        found.accept(before, i);
      }
      if (before == null || end.applyAsInt(rows.get(before)) < end.applyAsInt(rows.get(i))) {
        longest.put(key, i);
      }
    }
  }
}
