package callsheet.io.read;

import callsheet.io.table.Place;
import callsheet.io.table.Words;
import callsheet.problem.Daypart;
import callsheet.problem.IssueCode;
import callsheet.problem.Request;
import callsheet.problem.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Reads the table of requests.
///
/// A target is the id of a broadcast if there is one, else a programme, else a part of the day;
/// `brand:`, `vendor:`, `daypart:`, `programme:` or `broadcast:` before it says what it is.
final class RequestTable {

  private static final int MIDDLE_PRIORITY = 3;

  private final Reading reading;
  private final Schedule schedule;
  private final Set<String> programmes;
  private final Unknowns unknownProgrammes;
  private final Unknowns unknownBrands;
  private final Unknowns unknownVendors;
  private final Unknowns unknownDayparts;

  RequestTable(Reading reading, Schedule schedule) {
    this.reading = reading;
    this.schedule = schedule;
    this.programmes = schedule.rows().names("programme");
    this.unknownProgrammes = unknowns(new Text("broadcast or programme", "방송·프로그램"), programmes);
    this.unknownBrands = unknowns(new Text("brand", "브랜드"), schedule.rows().names("brand"));
    this.unknownVendors = unknowns(new Text("vendor", "협력사"), schedule.rows().names("vendor"));
    this.unknownDayparts =
        unknowns(new Text("part of the day", "시간대"), Set.copyOf(Words.DAYPART.all()));
  }

  private static Unknowns unknowns(Text noun, Set<String> known) {
    return new Unknowns(IssueCode.D018_UNKNOWN_TARGET, noun, known);
  }

  /// The requests; their indices are not yet set.
  Rows<Request> read() {
    Rows<Request> requests = reading.rows("requests", this::request);
    boolean complete = schedule.rows().isReadable();
    Text action =
        new Text(
            "Mend the target; write brand: or vendor: before a brand or vendor.",
            "대상을 고치세요. 브랜드나 협력사는 앞에 브랜드: 나 협력사: 를 붙입니다.");
    Text daypart = Text.format("Write one of %s.", "다음 중 하나를 쓰세요: %s.", Words.DAYPART.listed());
    unknownProgrammes.report(complete, reading.log(), action);
    unknownBrands.report(complete, reading.log(), action);
    unknownVendors.report(complete, reading.log(), action);
    unknownDayparts.report(true, reading.log(), daypart);
    Repeats.check(requests, "target", request -> request, reading.log());
    Contradictions.ofRequests(requests, reading.log());
    return requests;
  }

  private Optional<Request> request(RowReader row) {
    int host = schedule.hosts().reference(row, "host_id");
    String written = row.required("target");
    Request.TargetKind kind = kind(written);
    String target = target(written);
    checkTarget(row, kind, target);
    Request.Wish wish = row.requiredWord("kind", Words.WISH, Request.Wish.WANT);
    int priority = row.whole("priority", MIDDLE_PRIORITY, 1, 5);
    String source = row.name("source");
    LocalDate until = row.date("until", LocalDate.MAX);
    return Optional.of(new Request(0, host, kind, target, wish, priority, source, until));
  }

  private Request.TargetKind kind(String written) {
    return prefix(written).orElseGet(() -> plainKind(written));
  }

  private Request.TargetKind plainKind(String written) {
    if (schedule.broadcasts().index(written).isPresent()) {
      return Request.TargetKind.BROADCAST;
    }
    return programmes.contains(written) || Daypart.named(written).isEmpty()
        ? Request.TargetKind.PROGRAMME
        : Request.TargetKind.DAYPART;
  }

  private static String target(String written) {
    return prefix(written).isPresent()
        ? written.substring(written.indexOf(':') + 1).strip()
        : written;
  }

  private static Optional<Request.TargetKind> prefix(String written) {
    int colon = written.indexOf(':');
    return colon <= 0 ? Optional.empty() : Words.TARGET.find(written.substring(0, colon).strip());
  }

  private void checkTarget(RowReader row, Request.TargetKind kind, String target) {
    Place place = row.place("target");
    switch (kind) {
      case BROADCAST -> checkBroadcast(row, target);
      case PROGRAMME -> unknownProgrammes.see(target, place);
      case BRAND -> unknownBrands.see(target, place);
      case VENDOR -> unknownVendors.see(target, place);
      case DAYPART -> {
        if (Daypart.named(target).isEmpty()) {
          unknownDayparts.see(target, place);
        }
      }
    }
  }

  private void checkBroadcast(RowReader row, String id) {
    if (schedule.broadcasts().index(id).isEmpty() && schedule.broadcasts().isComplete()) {
      row.report(
          IssueCode.D003_UNKNOWN_BROADCAST,
          "target",
          Text.format(
              "The broadcast '%s' does not exist.%s",
              "방송 '%s'이(가) 없습니다.%s", id, schedule.broadcasts().hint(id)),
          new Text("Mend the id.", "방송ID를 고치세요."));
    }
  }
}
