package callsheet.cli;

import callsheet.problem.Scenario;
import java.nio.file.Path;

/// Says what was generated and where it is.
final class GeneratedPrinter {

  private final Session session;

  GeneratedPrinter(Session session) {
    this.session = session;
  }

  void print(Scenario scenario, Path to, Format format) {
    int broadcasts = scenario.broadcasts().size();
    int seats = scenario.seats().size();
    int hosts = scenario.hosts().size();
    switch (format) {
      case TEXT ->
          session.print(
              "%s: %d broadcasts, %d seats, %d hosts",
              "%s: 방송 %d건, 자리 %d개, 호스트 %d명", to, broadcasts, seats, hosts);
      case JSON ->
          JsonPage.print(
              session.out(),
              json -> {
                json.writeStartObject();
                json.writeStringProperty("scenario", to.toString());
                json.writeNumberProperty("broadcasts", broadcasts);
                json.writeNumberProperty("seats", seats);
                json.writeNumberProperty("hosts", hosts);
                json.writeEndObject();
              });
      case CSV ->
          CsvPage.print(
              session.out(),
              csv -> {
                csv.writeRecord("scenario", "broadcasts", "seats", "hosts");
                csv.writeRecord(to.toString(), "" + broadcasts, "" + seats, "" + hosts);
              });
    }
  }
}
