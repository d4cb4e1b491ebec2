package callsheet.problem;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Somebody's wish or order for a host.
///
/// @param index position in [Scenario#requests()]
/// @param targetKind what `target` names
/// @param target a broadcast id, or a programme, brand or vendor, or a part of the day
/// @param priority 1 (lowest) to 5
/// @param source MD, vendor, host, manager; empty if not given
/// @param until last day on which it holds; [LocalDate#MAX] if it has no end
public record Request(
    int index,
    int host,
    TargetKind targetKind,
    String target,
    Wish kind,
    int priority,
    String source,
    LocalDate until) {

  /// The sources that mean the host.
  private static final Set<String> HOST = Set.of("host", "호스트", "쇼핑호스트");

  /// What a request's target names.
  public enum TargetKind {
    BROADCAST,
    PROGRAMME,
    BRAND,
    VENDOR,
    DAYPART
  }

  /// What is asked for.
  public enum Wish {
    WANT,
    AVOID,
    MUST,
    BAN,
    DECLINED
  }

  public Request {
    if (priority < 1 || priority > 5) {
      throw new IllegalArgumentException("A priority is 1 to 5, not " + priority);
    }
  }

  /// Whether it is a wish by time of day, or one of the host's own to avoid something: the rule
  /// Preference's. All other wishes are the rule HostRequest's.
  public boolean isPreference() {
    return switch (kind) {
      case WANT -> isOfDaypart();
      case AVOID -> isOfDaypart() || HOST.contains(source.toLowerCase(Locale.ROOT));
      case MUST, BAN, DECLINED -> false;
    };
  }

  private boolean isOfDaypart() {
    return targetKind == TargetKind.DAYPART && Daypart.named(target).isPresent();
  }

  /// Whether the request speaks of a broadcast aired on a day.
  public boolean speaksOf(Broadcast broadcast, LocalDate date) {
    return !date.isAfter(until)
        && switch (targetKind) {
          case BROADCAST -> target.equals(broadcast.id());
          case PROGRAMME -> target.equals(broadcast.programme());
          case BRAND -> target.equals(broadcast.brand());
          case VENDOR -> target.equals(broadcast.vendor());
          case DAYPART ->
              Daypart.named(target).equals(Optional.of(Daypart.of(broadcast.startMinute())));
        };
  }
}
