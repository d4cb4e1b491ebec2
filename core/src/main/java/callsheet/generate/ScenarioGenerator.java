package callsheet.generate;

import callsheet.problem.Absence;
import callsheet.problem.Broadcast;
import callsheet.problem.Category;
import callsheet.problem.Scenario;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Draws scenarios.
public final class ScenarioGenerator {

  private ScenarioGenerator() {}

  /// A scenario of one of the usual sizes.
  public static Scenario generate(Size size, long seed) {
    return generate(size.plan(), seed);
  }

  /// A scenario of a plan; the same plan and seed give the same scenario.
  public static Scenario generate(Plan plan, long seed) {
    Dice dice = new Dice(seed);
    Calendar calendar = new Calendar(plan.horizon());
    List<House> houses = House.all(plan);
    Cast cast = Cast.draw(plan, houses, dice.split());
    Abilities abilities = Abilities.draw(plan, houses, cast, dice.split());
    ProgrammeGuide guide = ProgrammeGuide.draw(plan, houses, cast, abilities, dice.split());
    Timetable timetable = Timetable.draw(plan, calendar, houses, guide, dice.split());
    Staffing staffing = new Staffing(dice.split());
    List<Broadcast> open = staffing.staff(timetable.open(), plan.seats());
    List<Broadcast> past =
        staffing.staff(timetable.past(), plan.seats() * Timetable.DAYS_BEFORE / plan.days());
    List<Absence> absences = TimeOff.draw(cast, guide, calendar, dice.split());
    Eligibility eligibility = new Eligibility(cast, abilities, absences, calendar.horizon());
    CarryOver carryOver = CarryOver.draw(past, cast, eligibility, calendar, dice.split());
    Wishes wishes = Wishes.draw(open, eligibility, guide, calendar, dice.split());
    Company company = Company.draw(timetable.open(), cast, guide, absences, calendar, dice.split());
    return Scenario.builder(calendar.horizon())
        .name(plan.name() + "-" + seed)
        .zone(ZoneId.of("Asia/Seoul"))
        .broadcasts(open)
        .hosts(cast.hosts())
        .categories(categories(houses))
        .skills(abilities.skills())
        .licences(abilities.licences())
        .absences(absences)
        .suitability(
            TrackRecord.draw(houses, timetable.open(), cast, abilities, guide, dice.split()))
        .requests(wishes.requests())
        .pins(wishes.pins())
        .pairs(company.pairs())
        .meetings(company.meetings())
        .resources(company.resources())
        .holidays(calendar.holidays())
        .carriedShows(carryOver.shows())
        .balances(carryOver.balances())
        .rules(guide.rules(programmes(open)))
        .build();
  }

  private static List<Category> categories(List<House> houses) {
    Map<String, Category> categories = new LinkedHashMap<>();
    for (House house : houses) {
      house.lines().forEach(line -> categories.put(line.name(), line.category()));
    }
    return List.copyOf(categories.values());
  }

  private static Set<String> programmes(List<Broadcast> broadcasts) {
    return broadcasts.stream().map(Broadcast::programme).collect(Collectors.toSet());
  }
}
