package callsheet.rule;

import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.roster.Instance;
import callsheet.roster.Roster;
import callsheet.roster.Share;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/// What a rule's judge sees and where it writes its findings. Nothing here knows rows.
public interface Findings {

  /// The scenario judged.
  Scenario scenario();

  /// The roster judged.
  Roster roster();

  /// How many minutes before a host's first show of a day their duty starts.
  int callMinutes();

  /// Whether the rule looks at a host at all.
  boolean includes(Host host);

  /// Whether the rule looks at a pair.
  boolean includes(Seat seat, Host host);

  /// Whether the rule's `where` leaves seats out; meetings then do not count.
  boolean narrowsSeats();

  /// The seats of a host that the rule looks at, in time order, carried-over ones included.
  List<Seat> shows(Host host);

  /// The seats of a host on a day that the rule looks at, in time order.
  List<Seat> shows(Host host, int day);

  /// Whether the host works on the day: takes a seat that the rule looks at, or attends a meeting.
  default boolean works(Host host, int day) {
    return !shows(host, day).isEmpty() || (!narrowsSeats() && scenario().meets(host, day));
  }

  /// The open seats that a host takes and the rule looks at, in time order.
  default List<Seat> taken(Host host) {
    return shows(host).stream().filter(seat -> !scenario().isCarried(seat)).toList();
  }

  /// Visits every day of the horizon of every host whom the rule looks at.
  default void eachDay(ObjIntConsumer<Host> visit) {
    for (Host host : scenario().hosts()) {
      for (int day = 0; includes(host) && day < scenario().horizon().days(); day++) {
        visit.accept(host, day);
      }
    }
  }

  /// Visits every ISO week of every host whom the rule looks at, by its last day in the horizon.
  default void eachWeek(ObjIntConsumer<Host> visit) {
    Horizon horizon = scenario().horizon();
    eachDay((host, day) -> {
      if (horizon.date(day).getDayOfWeek() == DayOfWeek.SUNDAY || day == horizon.days() - 1) {
        visit.accept(host, day);
      }
    });
  }

  /// One instance, broken by `amount` (0: it holds). The message is only made when it is broken.
  default void instance(Instance instance, long amount, Supplier<Text> message) {
    instance(instance, amount, 1, message);
  }

  /// One instance whose amount counts `importance` times.
  default void instance(Instance instance, long amount, long importance, Supplier<Text> message) {
    present(1);
    if (amount > 0) {
      broken(instance, amount, importance, message);
    }
  }

  /// One instance that these seats break, if it is broken.
  default void instance(Instance instance, long amount, List<Seat> seats, Supplier<Text> message) {
    instance(instance, amount, 1, seats, message);
  }

  /// One instance that these seats break, if it is broken; its amount counts `importance` times.
  default void instance(
      Instance instance, long amount, long importance, List<Seat> seats, Supplier<Text> message) {
    present(1);
    if (amount > 0) {
      broken(instance, amount, importance, seats, message);
    }
  }

  /// Says that there are `instances` more, which hold unless they are named by [#broken].
  void present(long instances);

  /// Names an instance, already counted by [#present], that is broken: by the seats that it speaks
  /// of, or by the host's seats that the rule looks at on its day.
  void broken(Instance instance, long amount, long importance, Supplier<Text> message);

  /// Names an instance, already counted by [#present], that these seats break.
  void broken(
      Instance instance, long amount, long importance, List<Seat> seats, Supplier<Text> message);

  /// What is due to a host, said by balance rules beside their instances.
  void share(Share share);

  /// What the roster earns by an objective rule.
  void gain(long points);
}
