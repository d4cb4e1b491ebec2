package callsheet.problem;

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

  /// The Korean name, also accepted as a key in the suitability table.
  public String korean() {
    return korean;
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
