package callsheet.io.read;

import callsheet.problem.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A small scenario that has every table and nothing wrong in it, to be changed line by line.
final class ScenarioFolder {

  private final Map<String, String> files = new LinkedHashMap<>();

  private ScenarioFolder() {}

  /// Two days, five broadcasts, four hosts.
  static ScenarioFolder good() {
    ScenarioFolder folder = new ScenarioFolder();
    folder.files.put(
        "settings.csv",
        """
        key,value
        name,December
        zone,Asia/Seoul
        start,2026-12-01
        days,2
        """);
    folder.files.put(
        "broadcasts.csv",
        """
        broadcast_id,channel,start,end,kind,programme,product,category,brand,vendor,studio,main_seats,sub_seats,guest_seats,weight,status
        B1,Live,2026-12-01T20:45,2026-12-01T21:45,live,Big Show,P1,food,Acme,Vend,S1,1,2,0,1.5,confirmed
        B2,Live,2026-12-01 21:45,22:55,live,Big Show,P2,beauty,Bell,Vend,S1,1,0,1,,tentative
        B3,Live,2026-12-01 25:30,2026-12-01 26:30,rerun,,P3,food,Acme,,,,,,,
        B4,Data,2026/12/02 09:00,2026/12/02 10:00,recorded,Tape,P4,insurance,Care,,S2,,,,2,
        B5,Live,2026. 12. 2. 20:45,21:50,생방송,Big Show,P5,food,Acme,,S1,1,1,,"1,200",확정
        """);
    folder.files.put(
        "hosts.csv",
        """
        host_id,name,grade,contract,contract_start,contract_end,channels,guarantee,protected_from,protected_to,site,gender,birth_year
        H1,Kim,star,employee,2020-01-01,,Live;Data,10,,,HQ,F,1985
        H2,Lee,메인,프리랜서,,2027-12-31,,,2026-12-01,2027-02-28,HQ,F,1990
        H3,Park,sub,,,,Live,,,,,M,
        H4,Choi,novice,,,,,,,,,,
        """);
    folder.files.put("skills.csv", "host_id,category,level\nH1,food,3\nH2,beauty,2\nH3,food,\n");
    folder.files.put(
        "licences.csv",
        "host_id,licence,valid_from,valid_to\nH1,insurance solicitor,2020-01-01,2028-01-01\n");
    folder.files.put(
        "categories.csv",
        """
        category,licence,preparation,group
        food,,60,consumables
        beauty,,,
        insurance,insurance solicitor,,services
        """);
    folder.files.put(
        "absences.csv",
        """
        host_id,start,end,kind,strength
        H3,2026-12-02,2026-12-02,휴가,hard
        H2,2026-12-01 09:00,2026-12-01 12:00,교육,
        """);
    folder.files.put(
        "suitability.csv",
        """
        host_id,scope,key,score,sample_size,standard_error
        H1,category,food,88.5,12,3.5
        H1,daypart,저녁,60,,
        H2,programme,Big Show,70,3,
        """);
    folder.files.put(
        "requests.csv",
        """
        host_id,target,kind,priority,source,until
        H1,Big Show,want,4,MD,2026-12-31
        H2,brand:Acme,기피,,vendor,
        H4,B5,declined,1,host,
        """);
    folder.files.put("pairs.csv", "host_a,host_b,kind,from,to\nH1,H3,together,,2026-12-31\n");
    folder.files.put("pins.csv", "broadcast_id,role,host_id\nB1,main,H1\nB1,서브,H3\n");
    folder.files.put(
        "meetings.csv",
        "host_id,start,end,title\nH1,2026-12-01 15:00,2026-12-01 16:00,Big Show meeting\n");
    folder.files.put("holidays.csv", "date,name\n2026-12-25,Christmas\n");
    folder.files.put(
        "resources.csv", "resource,kind,capacity\nS1,studio,1\nS2,studio,1\nM1,분장실,4\n");
    folder.files.put(
        "carry_over.csv",
        "broadcast_id,start,end,role,host_id\nA9,2026-11-30 25:00,2026-11-30 26:00,main,H2\n");
    folder.files.put("balances.csv", "host_id,measure,amount\nH1,night,-2\nH2,방송수,3\n");
    folder.files.put("published.csv", "broadcast_id,role,host_id\nB1,main,H1\n");
    folder.files.put(
        "rules.yaml",
        """
        profile: korea-employee
        rules:
          - rule: DailyRest
            strength: hard
            parameters:
              rest: 660
          - rule: LateToEarly
            strength: ratio
            at_least: 95%
            where: host.grade == "novice"
        """);
    return folder;
  }

  /// Replaces a file, or adds one.
  ScenarioFolder with(String file, String text) {
    files.put(file, text);
    return this;
  }

  /// Replaces a part of a file that must be there.
  ScenarioFolder with(String file, String part, String by) {
    String text = files.get(file);
    if (!text.contains(part)) {
      throw new IllegalArgumentException(file + " has no " + part);
    }
    files.put(file, text.replace(part, by));
    return this;
  }

  /// Adds a line at the end of a file.
  ScenarioFolder plus(String file, String line) {
    files.put(file, files.get(file) + line + "\n");
    return this;
  }

  /// Takes a file away.
  ScenarioFolder without(String file) {
    files.remove(file);
    return this;
  }

  /// The text of a file.
  String text(String file) {
    return files.get(file);
  }

  /// Writes the files into a folder.
  Path writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes the files and reads them.
  ReadResult read(Path folder) {
    return ScenarioReader.read(writeTo(folder));
  }

  /// An issue in one line: code, place and cause.
  static String shown(Issue issue) {
    return "%s %s:%d:%s %s"
        .formatted(
            issue.code().code(),
            issue.file(),
            issue.row(),
            issue.column(),
            issue.cause().english());
  }

  /// Issues in a line each.
  static List<String> shown(List<Issue> issues) {
    return issues.stream().map(ScenarioFolder::shown).toList();
  }
}
