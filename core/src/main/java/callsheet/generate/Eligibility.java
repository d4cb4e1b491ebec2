package callsheet.generate;

import callsheet.problem.Absence;
import callsheet.problem.Absence.Binding;
import callsheet.problem.Broadcast;
import callsheet.problem.DateRange;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Licence;
import callsheet.problem.Role;
import callsheet.problem.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who could take a seat at all: able, licensed, of the grade, under contract, bound to the channel
/// and not away.
final class Eligibility {

  private static final int NIGHT_START = 960;

  private final Cast cast;
  private final Abilities abilities;
  private final Horizon horizon;
  private final Map<String, List<Host>> able = new HashMap<>();
  private final List<List<DateRange>> licensed = new ArrayList<>();
  private final List<List<Absence>> away = new ArrayList<>();

  Eligibility(Cast cast, Abilities abilities, List<Absence> absences, Horizon horizon) {
    this.cast = cast;
    this.abilities = abilities;
    this.horizon = horizon;
    for (int i = 0; i < cast.hosts().size(); i++) {
      licensed.add(new ArrayList<>());
      away.add(new ArrayList<>());
    }
    for (Licence licence : abilities.licences()) {
      licensed.get(licence.host()).add(licence.valid());
    }
    for (Absence absence : absences) {
      if (absence.binding() == Binding.HARD) {
        away.get(absence.host()).add(absence);
      }
    }
  }

  /// The hosts who may take a seat, by index.
  List<Host> hosts(Seat seat) {
    return able.computeIfAbsent(seat.broadcast().category(), this::able).stream()
        .filter(host -> mayTake(host, seat))
        .toList();
  }

  private List<Host> able(String category) {
    return cast.hosts().stream()
        .filter(host -> abilities.level(host.index(), category) > 0)
        .toList();
  }

  private boolean mayTake(Host host, Seat seat) {
    Broadcast broadcast = seat.broadcast();
    LocalDate date = horizon.date(seat.day());
    int index = host.index();
    return (seat.role() != Role.MAIN || Cast.isMain(host))
        && (host.channels().isEmpty() || host.channels().contains(broadcast.channel()))
        && host.employedOn(date)
        && isLicensed(index, broadcast, date)
        && !isProtected(host, seat, date)
        && away.get(index).stream().noneMatch(absence -> absence.minutesOf(broadcast) > 0);
  }

  private boolean isLicensed(int host, Broadcast broadcast, LocalDate date) {
    boolean needed = cast.houses().get(host).insurance().name().equals(broadcast.category());
    return !needed || licensed.get(host).stream().anyMatch(range -> range.contains(date));
  }

  /// Protected hosts do not work between 22:00 and 06:00.
  private static boolean isProtected(Host host, Seat seat, LocalDate date) {
    boolean night = Math.floorMod(seat.endMinute() - 1, Horizon.DAY) >= NIGHT_START;
    return night && host.protectedPeriods().stream().anyMatch(range -> range.contains(date));
  }
}
