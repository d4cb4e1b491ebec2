package callsheet.io.roster;

import callsheet.problem.Broadcast;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// A roster without reasons or judgement, written while the search for a better one goes on: a CSV
/// file that any reader of rosters reads, and that is there whole whatever becomes of the process.
public final class CheckpointFile {

  private CheckpointFile() {}

  /// Writes a roster over the one before it.
  public static void write(Roster roster, Path file) throws IOException {
    SafeFile.write(
        file,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          writer.write('\uFEFF');
          CsvWriter csv = CsvWriter.builder().build(writer);
          csv.writeRecord("broadcast_id", "start", "role", "host_id", "name");
          for (Seat seat : roster.scenario().seats()) {
            write(roster, seat, csv);
          }
          csv.flush();
        });
  }

  private static void write(Roster roster, Seat seat, CsvWriter csv) {
    Scenario scenario = roster.scenario();
    Broadcast broadcast = seat.broadcast();
    boolean isTaken = roster.host(seat) != Roster.UNFILLED;
    Host host = scenario.hosts().get(isTaken ? roster.host(seat) : 0);
    csv.writeRecord(
        RosterCsv.guarded(broadcast.id()),
        BroadcastTime.start(scenario.horizon(), broadcast),
        RoleText.of(seat.role()).in(Locale.ENGLISH),
        isTaken ? RosterCsv.guarded(host.id()) : "",
        isTaken ? RosterCsv.guarded(host.name()) : "");
  }
}
