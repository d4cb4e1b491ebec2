package callsheet.bench.instances.nrp;

import callsheet.bench.instances.InstanceText;
import callsheet.bench.instances.nrp.NurseRostering.Cover;
import callsheet.bench.instances.nrp.NurseRostering.Nurse;
import callsheet.bench.instances.nrp.NurseRostering.Request;
import callsheet.bench.instances.nrp.NurseRostering.Shift;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the published format: sections of lines whose fields are set apart by commas.
public final class NurseRosteringReader {

  private static final String SECTION = "SECTION_";

  private final Map<String, List<String[]>> sections = new LinkedHashMap<>();
  private final Map<String, Integer> shiftIds = new HashMap<>();
  private final Map<String, Integer> nurseIds = new HashMap<>();

  private NurseRosteringReader(InstanceText text) {
    List<String[]> lines = new ArrayList<>();
    while (text.hasNext()) {
      String line = text.next();
      if (line.startsWith(SECTION)) {
        lines = new ArrayList<>();
        sections.put(line.substring(SECTION.length()), lines);
      } else {
        lines.add(line.split(",", -1));
      }
    }
  }

  /// The instance that a text describes.
  ///
  /// @throws IllegalArgumentException if the text has another format
  public static NurseRostering read(InstanceText text) {
    return new NurseRosteringReader(text).read();
  }

  private NurseRostering read() {
    List<String[]> horizon = section("HORIZON");
    if (horizon.isEmpty()) {
      throw new IllegalArgumentException("No section HORIZON");
    }
    int days = Integer.parseInt(horizon.getFirst()[0]);
    List<Shift> shifts = shifts();
    List<Nurse> nurses = nurses();
    List<Request> requests = new ArrayList<>();
    section("SHIFT_ON_REQUESTS").forEach(line -> requests.add(request(line, true)));
    section("SHIFT_OFF_REQUESTS").forEach(line -> requests.add(request(line, false)));
    List<Cover> cover =
        section("COVER").stream()
            .map(line ->
                new Cover(
                    number(line, 0),
                    id(shiftIds, line[1]),
                    number(line, 2),
                    number(line, 3),
                    number(line, 4)))
            .toList();
    return new NurseRostering(days, shifts, nurses, requests, cover);
  }

  private List<String[]> section(String name) {
    return sections.getOrDefault(name, List.of());
  }

  private List<Shift> shifts() {
    List<String[]> lines = section("SHIFTS");
    lines.forEach(line -> shiftIds.put(line[0], shiftIds.size()));
    return lines.stream()
        .map(line -> {
          BitSet notNext = new BitSet();
          if (line.length > 2 && !line[2].isBlank()) {
            for (String other : line[2].split("\\|", -1)) {
              notNext.set(id(shiftIds, other));
            }
          }
          return new Shift(line[0], number(line, 1), notNext);
        })
        .toList();
  }

  private List<Nurse> nurses() {
    List<String[]> lines = section("STAFF");
    lines.forEach(line -> nurseIds.put(line[0], nurseIds.size()));
    List<BitSet> daysOff = new ArrayList<>();
    lines.forEach(line -> daysOff.add(new BitSet()));
    for (String[] line : section("DAYS_OFF")) {
      for (int i = 1; i < line.length; i++) {
        daysOff.get(id(nurseIds, line[0])).set(number(line, i));
      }
    }
    return lines.stream()
        .map(line ->
            new Nurse(
                line[0],
                mostShifts(line[1]),
                number(line, 2),
                number(line, 3),
                number(line, 4),
                number(line, 5),
                number(line, 6),
                number(line, 7),
                daysOff.get(id(nurseIds, line[0]))))
        .toList();
  }

  private int[] mostShifts(String field) {
    int[] most = new int[shiftIds.size()];
    for (String each : field.split("\\|", -1)) {
      String[] parts = each.split("=", 2);
      most[id(shiftIds, parts[0])] = number(parts, 1);
    }
    return most;
  }

  private Request request(String[] line, boolean on) {
    return new Request(
        id(nurseIds, line[0]), number(line, 1), id(shiftIds, line[2]), number(line, 3), on);
  }

  private static int id(Map<String, Integer> ids, String name) {
    Integer id = ids.get(name.strip());
    if (id == null) {
      throw new IllegalArgumentException("'" + name + "' is not among " + ids.keySet());
    }
    return id;
  }

  private static int number(String[] fields, int index) {
    if (index >= fields.length) {
      throw new IllegalArgumentException("'" + String.join(",", fields) + "' has too few fields");
    }
    return Integer.parseInt(fields[index].strip());
  }
}
