package callsheet.planted;

import callsheet.problem.Broadcast;
import callsheet.problem.Horizon;
import callsheet.problem.Host;
import callsheet.problem.Request;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Skill;
import callsheet.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What has to be, and can't: musts, a seat to be filled, shows promised.
final class DemandRecipes {

  private static final String RARE = "희귀상품";

  private DemandRecipes() {}

  private static Scenario hardMusts(Scenario scenario, Host host) {
    return Ground.ruled(
        scenario,
        "HostRequest",
        line -> line.strength("hard").where("host.host_id == \"" + host.id() + "\""));
  }

  /// A must for a broadcast during the host's absence.
  static PlantedConflict mustWhileAway(Ground ground) {
    return ground.untilFound(() ->
        must(ground)
            .map(must ->
                new PlantedConflict(
                    "must while away",
                    Ground.away(
                        must.scenario(),
                        must.host(),
                        must.seat().startMinute(),
                        must.seat().endMinute()),
                    2,
                    0,
                    Set.of("HostRequest", "Absence"))));
  }

  /// A must for a broadcast all of whose seats are pinned to others.
  static PlantedConflict mustOnTakenSeats(Ground ground) {
    // The month's own, among which no must is hard.
    Rulebook rules = Ground.hardRules(ground.month());
    return ground.untilFound(() ->
        must(ground)
            .flatMap(must -> {
              Scenario planted = must.scenario();
              List<Seat> seats = planted.seatsOf(must.seat().broadcast());
              for (Seat seat : seats) {
                Host other = ground.lead();
                if (other.equals(must.host()) || !ground.mayTake(other, seat)) {
                  return Optional.empty();
                }
                planted = ground.pinned(planted, other, List.of(seat));
              }
              return Ground.brokenByPins(rules, planted).isEmpty()
                  ? Optional.of(
                      new PlantedConflict(
                          "must on taken seats",
                          planted,
                          seats.size() + 1,
                          seats.size(),
                          Set.of("HostRequest")))
                  : Optional.empty();
            }));
  }

  private record Must(Scenario scenario, Host host, Seat seat) {}

  /// A host without other musts and a must for one of the broadcasts they may be on.
  private static Optional<Must> must(Ground ground) {
    Host host = ground.lead();
    boolean hasMust =
        ground.month().requestsOf(host).stream().anyMatch(r -> r.kind() == Request.Wish.MUST);
    return hasMust
        ? Optional.empty()
        : ground
            .seatFor(
                host,
                s ->
                    ground.month().seatsOf(s.broadcast()).stream()
                        .allMatch(other -> ground.month().pinnedHost(other).isEmpty()))
            .map(seat ->
                new Must(
                    hardMusts(
                        Ground.requested(ground.month(), host, seat, Request.Wish.MUST), host),
                    host,
                    seat));
  }

  /// A seat that has to be filled, of a category that two hosts can present, who are both away.
  static PlantedConflict cover(Ground ground) {
    return ground.untilFound(() -> {
      Scenario month = ground.month();
      Host one = ground.lead();
      Host other = ground.lead();
      Optional<Seat> found = ground.seatFor(one, s -> month.seatsOf(s.broadcast()).size() == 1);
      if (one.equals(other) || found.isEmpty() || !ground.mayTake(other, found.get())) {
        return Optional.empty();
      }
      Seat seat = found.get();
      List<Skill> skills = new ArrayList<>(month.skills());
      skills.add(new Skill(one.index(), RARE, 1));
      skills.add(new Skill(other.index(), RARE, 1));
      Scenario planted =
          Ground.ruled(
              month.toBuilder().skills(skills).broadcasts(rare(month, seat.broadcast())).build(),
              "SeatCover",
              line ->
                  line.strength("hard")
                      .where("broadcast.broadcast_id == \"" + seat.broadcast().id() + "\""));
      planted = Ground.away(planted, one, seat.startMinute(), seat.endMinute());
      planted = Ground.away(planted, other, seat.startMinute() - 30, seat.endMinute() - 5);
      return Optional.of(
          new PlantedConflict(
              "cover", planted, 4, 0, Set.of("SeatCover", "CategorySkill", "Absence")));
    });
  }

  private static List<Broadcast> rare(Scenario month, Broadcast b) {
    List<Broadcast> broadcasts = new ArrayList<>(month.broadcasts());
    broadcasts.set(
        b.index(),
        new Broadcast(
            b.index(),
            b.id(),
            b.channel(),
            b.startMinute(),
            b.endMinute(),
            b.kind(),
            b.programme(),
            b.product(),
            RARE,
            b.brand(),
            b.vendor(),
            b.studio(),
            b.mainSeats(),
            b.subSeats(),
            b.guestSeats(),
            b.weightThousandths(),
            b.status(),
            Map.of()));
    return broadcasts;
  }

  /// Three shows promised to a host who is away on all days but two, with one show a day.
  static PlantedConflict guarantee(Ground ground) {
    return ground.untilFound(() -> {
      Scenario month = ground.month();
      Host host = ground.lead();
      int day = 3 + ground.below(month.horizon().days() - 8);
      boolean isPinned = month.pins().stream().anyMatch(pin -> pin.host() == host.index());
      boolean bothDays =
          IntStream.of(day, day + 1)
              .allMatch(d ->
                  month.seatsOn(d).stream()
                          .filter(s -> !month.isCarried(s) && ground.mayTake(host, s))
                          .count()
                      > 4);
      if (isPinned || !bothDays || host.employed().from().isAfter(month.horizon().start())) {
        return Optional.empty();
      }
      List<Host> hosts = new ArrayList<>(month.hosts());
      hosts.set(host.index(), promised(host));
      String where = "host.host_id == \"" + host.id() + "\"";
      Scenario planted = month.toBuilder().hosts(hosts).build();
      planted = Ground.ruled(planted, "ContractGuarantee", l -> l.strength("hard").where(where));
      planted = Ground.ruled(planted, "ShowsPerDay", l -> l.with("shows", 1L).where(where));
      planted = Ground.away(planted, host, 0, day * Horizon.DAY);
      planted = Ground.away(planted, host, (day + 2) * Horizon.DAY, planted.horizon().minutes());
      return Optional.of(
          new PlantedConflict(
              "guarantee", planted, 5, 0, Set.of("ContractGuarantee", "ShowsPerDay", "Absence")));
    });
  }

  private static Host promised(Host host) {
    return new Host(
        host.index(),
        host.id(),
        host.name(),
        host.grade(),
        host.contract(),
        callsheet.problem.DateRange.ALWAYS,
        host.channels(),
        3,
        host.protectedPeriods(),
        host.site(),
        host.gender(),
        host.birthYear(),
        host.attributes());
  }
}
