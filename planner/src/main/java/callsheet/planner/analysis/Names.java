package callsheet.planner.analysis;

import callsheet.io.table.NearMiss;
import callsheet.problem.Broadcast;
import callsheet.problem.Category;
import callsheet.problem.Host;
import callsheet.problem.Licence;
import callsheet.problem.Role;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.problem.Text;
import callsheet.rule.MessageWords;
import callsheet.rulebook.Rulebook;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what people name: hosts by id or name, broadcasts by id, days by date.
///
/// What is not there is a [QuestionProblem] that says what may have been meant.
public record Names(Scenario scenario, Rulebook rulebook) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

  /// What the month and the rules of a roster are called.
  public static Names of(Subject subject) {
    return new Names(subject.scenario(), subject.rulebook());
  }

  /// The host of an id or, if only one bears it, a name.
  public Host host(String written) {
    String name = written.strip();
    Optional<Host> byId = scenario.host(name);
    if (byId.isPresent()) {
      return byId.get();
    }
    List<Host> named = scenario.hosts().stream().filter(h -> h.name().equals(name)).toList();
    if (named.size() == 1) {
      return named.getFirst();
    }
    List<String> known =
        scenario.hosts().stream().flatMap(h -> Stream.of(h.id(), h.name())).toList();
    throw named.isEmpty()
        ? unknown(new Text("host", "쇼핑호스트"), name, known)
        : new QuestionProblem(
            "%d hosts are called '%s': %s. Write the id.",
            "이름이 '%2$s'인 호스트가 %1$d명입니다: %3$s. 사번을 쓰세요.",
            named.size(),
            name,
            String.join(", ", named.stream().map(Host::id).toList()));
  }

  /// The broadcast of an id.
  public Broadcast broadcast(String written) {
    String id = written.strip();
    return scenario
        .broadcast(id)
        .orElseThrow(() ->
            unknown(
                new Text("broadcast", "방송"),
                id,
                scenario.broadcasts().stream().map(Broadcast::id).toList()));
  }

  /// The broadcast of an id, which has a seat of the role.
  public Broadcast broadcast(String written, Role role) {
    Broadcast found = broadcast(written);
    if (found.seats(role) == 0) {
      throw new QuestionProblem(
          "The broadcast %s has no %s seat.",
          "방송 %s에는 %s 자리가 없습니다.", found.id(), MessageWords.role(role));
    }
    return found;
  }

  /// The seats of a broadcast, those of the role alone if one is named.
  public List<Seat> seats(String broadcast, Optional<Role> role) {
    Broadcast found = role.isPresent() ? broadcast(broadcast, role.get()) : broadcast(broadcast);
    List<Seat> seats =
        scenario.seatsOf(found).stream()
            .filter(seat -> role.isEmpty() || seat.role() == role.get())
            .toList();
    if (seats.isEmpty()) {
      throw new QuestionProblem("The broadcast %s has no seat.", "방송 %s에는 자리가 없습니다.", found.id());
    }
    return seats;
  }

  /// A category that the month knows.
  public String category(String written) {
    return known(
        new Text("category", "상품군"),
        written,
        Stream.concat(
            scenario.categories().stream().map(Category::name),
            scenario.broadcasts().stream().map(Broadcast::category)));
  }

  /// A licence that a category asks for or somebody has.
  public String licence(String written) {
    return known(
        new Text("licence", "자격"),
        written,
        Stream.concat(
            scenario.categories().stream().map(Category::licence),
            scenario.licences().stream().map(Licence::licence)));
  }

  private static String known(Text kind, String written, Stream<String> all) {
    String name = written.strip();
    List<String> known = all.filter(each -> !each.isEmpty()).distinct().toList();
    if (!known.contains(name)) {
      throw unknown(kind, name, known);
    }
    return name;
  }

  /// What to say of a name that nothing bears.
  public static QuestionProblem unknown(Text kind, String name, List<String> known) {
    return new QuestionProblem(
        "The month has no %s '%s'.%s",
        "이번 달에 없는 %s입니다: '%s'.%s", kind, name, NearMiss.hint(name, known));
  }

  /// A date, inside the horizon or not: `3/14` or `2027-03-14`.
  public LocalDate date(String written) {
    String text = written.strip();
    return dateIn(text)
        .orElseThrow(() ->
            new QuestionProblem(
                "'%s' is no date: write it as %s.",
                "'%s'은(는) 날짜가 아닙니다. 예: %s.", text, shortDate(scenario.horizon().start())));
  }

  /// The broadcast day of a date inside the horizon.
  public int day(String written) {
    String text = written.strip();
    Optional<LocalDate> date = dateIn(text);
    int day = date.map(scenario.horizon()::day).orElse(-1);
    if (!scenario.horizon().contains(day)) {
      throw new QuestionProblem(
          "'%s' is no day of the month: write it as %s.",
          "'%s'은(는) 이번 달의 날짜가 아닙니다. 예: %s.", text, shortDate(scenario.horizon().start()));
    }
    return day;
  }

  /// The date that a text is, if it is one.
  public Optional<LocalDate> dateIn(String written) {
    String text = written.strip();
    try {
      if (!text.contains("/")) {
        return Optional.of(LocalDate.parse(text));
      }
      String[] parts = text.split("/", -1);
      if (parts.length == 3) {
        return Optional.of(LocalDate.parse(text.replace('/', '-')));
      }
      MonthDay day = MonthDay.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      LocalDate start = scenario.horizon().start();
      LocalDate date = day.atYear(start.getYear());
      return Optional.of(date.isBefore(start) ? day.atYear(start.getYear() + 1) : date);
    } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /// The minute of a day and a clock time: `3/14 20:40`.
  public int minute(String written) {
    String[] parts = written.strip().split("\\s+", -1);
    if (parts.length == 2) {
      try {
        LocalDate date = scenario.horizon().date(day(parts[0]));
        return scenario.horizon().minuteOf(date.atTime(LocalTime.parse(parts[1], CLOCK)));
      } catch (DateTimeException e) {
        throw noTime(written);
      }
    }
    throw noTime(written);
  }

  private QuestionProblem noTime(String written) {
    return new QuestionProblem(
        "'%s' is no time: write it as %s 20:40.",
        "'%s'은(는) 시각이 아닙니다. 예: %s 20:40.", written.strip(), shortDate(scenario.horizon().start()));
  }

  /// A date as people write it: `3/14`.
  public static String shortDate(LocalDate date) {
    return date.getMonthValue() + "/" + date.getDayOfMonth();
  }

  /// Exactly so many parts between colons.
  public static String[] parts(String rest, int least, int most, String syntax) {
    String[] parts = rest.strip().split(":", most);
    if (parts.length < least || rest.isBlank()) {
      throw new QuestionProblem("Write: %s.", "이렇게 쓰세요: %s.", syntax);
    }
    return parts;
  }
}
