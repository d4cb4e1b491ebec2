package callsheet.problem;

import java.util.Arrays;
import java.util.Optional;

/// A part of the broadcast day, by the hour at which a show starts.
public enum Daypart {
  MORNING("오전", 6, 12),
  AFTERNOON("오후", 12, 18),
  EVENING("저녁", 18, 22),
  NIGHT("심야", 22, 26),
  DAWN("새벽", 26, 30);

  private final String korean;
  private final int fromHour;
  private final int toHour;

  Daypart(String korean, int fromHour, int toHour) {
    this.korean = korean;
    this.fromHour = fromHour;
    this.toHour = toHour;
  }

  /// The Korean name, as good as the English one wherever a table names a part of the day.
  public String korean() {
    return korean;
  }

  /// The part of the day that a name means: English in any case, or Korean.
  public static Optional<Daypart> named(String name) {
    String plain = name.strip();
    return Arrays.stream(values())
        .filter(part -> part.name().equalsIgnoreCase(plain) || part.korean.equals(plain))
        .findFirst();
  }

  /// When it starts, in minutes since the start of the broadcast day.
  public int startMinute() {
    return 60 * (fromHour - Horizon.DAY_START_HOUR);
  }

  /// When it ends, in minutes since the start of the broadcast day, exclusive.
  public int endMinute() {
    return 60 * (toHour - Horizon.DAY_START_HOUR);
  }

  /// The part of the day a minute lies in.
  public static Daypart of(int minute) {
    int hour = Math.floorMod(minute, Horizon.DAY) / 60 + Horizon.DAY_START_HOUR;
    for (Daypart part : values()) {
      if (hour >= part.fromHour && hour < part.toHour) {
        return part;
      }
    }
    throw new AssertionError("hour " + hour);
  }
}
