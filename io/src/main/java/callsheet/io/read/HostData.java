package callsheet.io.read;

import callsheet.io.table.IssueLog;
import callsheet.io.table.Words;
import callsheet.problem.Absence;
import callsheet.problem.Balance;
import callsheet.problem.CarriedShow;
import callsheet.problem.HostPair;
import callsheet.problem.IssueCode;
import callsheet.problem.Licence;
import callsheet.problem.Meeting;
import callsheet.problem.Role;
import callsheet.problem.Skill;
import callsheet.problem.Text;
import java.util.Optional;

/// Reads the tables that say something of single hosts: skills, licences, absences, meetings,
/// pairs, and what they bring along from earlier days.
record HostData(Reading reading, Schedule schedule) {

  private static final int MOST_AMOUNT = 1_000_000;

  Rows<Skill> skills() {
    Rows<Skill> skills =
        reading.rows(
            "skills",
            row -> {
              int host = host(row);
              String category = row.required("category");
              int level = row.whole("level", 1, 1, 3);
              return Optional.of(new Skill(host, category, level));
            });
    Repeats.check(skills, "category", s -> s.host() + "\t" + s.category(), log());
    return skills;
  }

  Rows<Licence> licences() {
    Rows<Licence> licences =
        reading.rows(
            "licences",
            row -> {
              int host = host(row);
              String licence = row.required("licence");
              return Optional.of(
                  new Licence(host, licence, Dates.range(row, "valid_from", "valid_to")));
            });
    Repeats.check(licences, "licence", licence -> licence, log());
    return licences;
  }

  Rows<Absence> absences() {
    Rows<Absence> absences =
        reading.rows(
            "absences",
            row -> {
              int host = host(row);
              Optional<Span> span = Span.ofDays(row);
              String kind = row.name("kind");
              Absence.Binding binding =
                  row.word("strength", Words.BINDING, Absence.Binding.BY_KIND);
              return span.map(
                  s -> new Absence(0, host, minute(s.start()), minute(s.end()), kind, binding));
            });
    Overlaps.ofAbsences(absences, log());
    return absences;
  }

  Rows<Meeting> meetings() {
    return reading.rows(
        "meetings",
        row -> {
          int host = host(row);
          Optional<Span> span = Span.ofTimes(row);
          String title = row.text("title");
          return span.map(s -> new Meeting(host, minute(s.start()), minute(s.end()), title));
        });
  }

  Rows<HostPair> pairs() {
    Rows<HostPair> pairs = reading.rows("pairs", this::pair);
    Repeats.check(pairs, "host_b", pair -> pair, log());
    Contradictions.ofPairs(pairs, log());
    return pairs;
  }

  private Optional<HostPair> pair(RowReader row) {
    int a = schedule.hosts().reference(row, "host_a");
    int b = schedule.hosts().reference(row, "host_b");
    if (a >= 0 && a == b) {
      row.report(
          IssueCode.D011_PAIR_WITH_ITSELF,
          "host_b",
          Text.format(
              "'%s' is paired with itself.", "'%s'이(가) 자기 자신과 짝지어져 있습니다.", row.raw("host_b")),
          new Text("Name another host, or delete the row.", "다른 호스트를 쓰거나 행을 지우세요."));
    }
    HostPair.Kind kind = row.requiredWord("kind", Words.PAIR, HostPair.Kind.TOGETHER);
    return Optional.of(new HostPair(a, b, kind, Dates.range(row, "from", "to")));
  }

  Rows<CarriedShow> carriedShows() {
    Rows<CarriedShow> shows = reading.rows("carry_over", this::carriedShow);
    Repeats.check(shows, "host_id", show -> show, log());
    return shows;
  }

  private Optional<CarriedShow> carriedShow(RowReader row) {
    String broadcast = row.required("broadcast_id");
    Optional<Span> span = Span.ofTimes(row);
    Role role = row.requiredWord("role", Words.ROLE, Role.MAIN);
    int host = host(row);
    if (span.isPresent() && span.get().start() >= schedule.origin()) {
      row.report(
          IssueCode.D016_NOT_BEFORE_HORIZON,
          "start",
          Text.format(
              "'%s' is not before the first broadcast day %s.",
              "'%s'은(는) 첫 방송일 %s 전이 아닙니다.", row.raw("start"), schedule.horizon().start()),
          new Text(
              "carry_over holds past shows only: delete the row, or pin the host instead.",
              "이월에는 지난 방송만 씁니다. 행을 지우거나 고정(pins)에 쓰세요."));
    }
    return span.map(
        s -> new CarriedShow(broadcast, minute(s.start()), minute(s.end()), role, host));
  }

  Rows<Balance> balances() {
    Rows<Balance> balances =
        reading.rows(
            "balances",
            row -> {
              int host = host(row);
              Balance.Measure measure =
                  row.requiredWord("measure", Words.MEASURE, Balance.Measure.LOAD);
              row.required("amount");
              int amount = row.whole("amount", 0, -MOST_AMOUNT, MOST_AMOUNT);
              return Optional.of(new Balance(host, measure, amount));
            });
    Repeats.check(balances, "measure", b -> b.host() + "\t" + b.measure(), log());
    return balances;
  }

  private int host(RowReader row) {
    return schedule.hosts().reference(row, "host_id");
  }

  private int minute(int sinceEpoch) {
    return sinceEpoch - schedule.origin();
  }

  private IssueLog log() {
    return reading.log();
  }
}
