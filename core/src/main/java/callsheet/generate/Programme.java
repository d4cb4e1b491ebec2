package callsheet.generate;

import java.time.DayOfWeek;
import java.util.List;

/// A named weekly programme with a main host of its own.
///
/// @param channel the live channel it is on
/// @param spots where it stands in the week
/// @param host index of its main host
record Programme(String name, String channel, Line line, List<Spot> spots, Weeks weeks, int host) {

  /// A place in the week.
  ///
  /// @param minute since 06:00; for segments of an afternoon the number of the slot
  /// @param part empty unless the day has several
  record Spot(DayOfWeek weekday, int minute, boolean afternoonSlot, String part) {}

  /// In which ISO weeks it airs.
  enum Weeks {
    EVERY,
    ODD,
    EVEN
  }

  boolean airs(int day, Calendar calendar) {
    boolean thisWeek =
        switch (weeks) {
          case EVERY -> true;
          case ODD -> !calendar.isEvenWeek(day);
          case EVEN -> calendar.isEvenWeek(day);
        };
    return thisWeek && !spotsOn(calendar.weekday(day)).isEmpty();
  }

  List<Spot> spotsOn(DayOfWeek weekday) {
    return spots.stream().filter(spot -> spot.weekday() == weekday).toList();
  }

  List<DayOfWeek> weekdays() {
    return spots.stream().map(Spot::weekday).distinct().sorted().toList();
  }
}
