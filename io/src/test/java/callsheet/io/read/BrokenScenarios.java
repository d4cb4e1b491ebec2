package callsheet.io.read;

import callsheet.io.read.HostileInputTest.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Small changes of [ScenarioFolder#good()], each with the issues it must raise.
final class BrokenScenarios {

  private static final String B = "broadcasts.csv";
  private static final String H = "hosts.csv";

  private final List<Break> breaks = new ArrayList<>();

  private BrokenScenarios() {}

  static List<Break> all() {
    BrokenScenarios scenarios = new BrokenScenarios();
    scenarios.files();
    scenarios.columns();
    scenarios.times();
    scenarios.numbers();
    scenarios.words();
    scenarios.schedule();
    scenarios.hosts();
    scenarios.hostData();
    scenarios.wishes();
    scenarios.assignments();
    scenarios.settings();
    scenarios.rules();
    return scenarios.breaks;
  }

  private void add(String name, UnaryOperator<ScenarioFolder> change, String... expected) {
    breaks.add(new Break(name, change, List.of(expected)));
  }

  private void change(String file, String part, String by, String... expected) {
    String name = file + ": " + part.strip() + " -> " + by.strip();
    add(name, s -> s.with(file, part, by), expected);
  }

  private void plus(String file, String line, String... expected) {
    add(file + " + " + line, s -> s.plus(file, line), expected);
  }

  private void files() {
    add(
        "no broadcasts",
        s -> s.without(B).without("pins.csv").without("published.csv").without("requests.csv"),
        "F012 month:0:");
    add("no hosts", s -> onlySchedule(s).without(H), "F012 month:0:");
    add("a misspelt file", s -> s.with("skils.csv", "host_id,category\n"), "F010 skils.csv:0:");
    add("the same table twice", s -> s.with("호스트.csv", "사번\nH1\n"), "F011 호스트.csv:0:");
    add("an open quotation mark", s -> s.with(H, "Kim", "\"Kim"), "F008 hosts.csv:2:");
    add("text behind a quoted cell", s -> s.with(H, "Kim", "\"Kim\"x"), "F008 hosts.csv:2:");
    add("an empty file", s -> s.with(H, ""), "T004 hosts.csv:0:");
    add("only headers", s -> onlySchedule(s).with(H, "host_id,name\n"), "T005 hosts.csv:1:");
    add("no headers", s -> s.with("skills.csv", "H1,food,3\n"), "T004 skills.csv:0:");
  }

  /// Takes away whatever refers to hosts.
  private static ScenarioFolder onlySchedule(ScenarioFolder s) {
    for (String table :
        List.of(
            "skills",
            "licences",
            "absences",
            "suitability",
            "requests",
            "pairs",
            "pins",
            "meetings",
            "carry_over",
            "balances",
            "published",
            "categories")) {
      s.without(table + ".csv");
    }
    return s;
  }

  private void columns() {
    add(
        "a misspelt needed column",
        s -> s.with("skills.csv", "category", "catgory"),
        "T001 skills.csv:1:",
        "T003 skills.csv:1:");
    add(
        "no column of ids",
        s -> s.with(B, "broadcast_id,", "number,"),
        "T001 broadcasts.csv:1:",
        "T003 broadcasts.csv:1:");
    change(B, "weight", "main", "T002 broadcasts.csv:1:main");
    change(H, "gender", "성명", "T002 hosts.csv:1:성명");
    change(H, "gender", "height", "T003 hosts.csv:1:");
    change("pairs.csv", "from", "form", "T003 pairs.csv:1:");
    plus("skills.csv", "H4,food,1,2", "T006 skills.csv:5:");
  }

  private void times() {
    change(B, "2026-12-01T21:45", "2026-12-01T25:61", "V002 broadcasts.csv:2:end");
    change(B, "2026-12-01T21:45", "2026-12-01T21:45:30", "V002 broadcasts.csv:2:end");
    change(B, "2026-12-01T21:45", "2026-02-30T21:45", "V002 broadcasts.csv:2:end");
    change(B, "2026-12-01T21:45", "2026-12-01", "V002 broadcasts.csv:2:end");
    change(B, "2026-12-01T20:45", "20:45", "V002 broadcasts.csv:2:start");
    change(B, "2026-12-01T20:45", "46357.864", "V002 broadcasts.csv:2:start");
    change(B, "2026-12-01T20:45", "12/01/2026 20:45", "V002 broadcasts.csv:2:start");
    change(B, "2026-12-01T20:45", "0026-12-01T20:45", "V002 broadcasts.csv:2:start");
    change(B, "2026-12-01T20:45", "2026-12-01 30:00", "V002 broadcasts.csv:2:start");
    change(B, "2026-12-01T20:45", "", "V001 broadcasts.csv:2:start");
    change(B, "2026-12-01T21:45", "2026-12-01T19:45", "V008 broadcasts.csv:2:end");
    change(B, "2026-12-01T21:45", "20:45", "V009 broadcasts.csv:2:end");
    change(B, "2026-12-01T21:45", "2026-12-03T21:45", "V010 broadcasts.csv:2:end");
    change("holidays.csv", "2026-12-25", "Christmas Day", "V003 holidays.csv:2:date");
    change("holidays.csv", "2026-12-25", "2026-13-25", "V003 holidays.csv:2:date");
    change("licences.csv", "2028-01-01", "2018-01-01", "V012 licences.csv:2:valid_to");
    change("pairs.csv", ",,2026", ",2027-01-01,2026", "V012 pairs.csv:2:to");
  }

  private void numbers() {
    change(B, "1,0,1,,tent", "-1,0,1,,tent", "V005 broadcasts.csv:3:main_seats");
    change(B, "1,0,1,,tent", "200,0,1,,tent", "V005 broadcasts.csv:3:main_seats");
    change(B, "1,0,1,,tent", "1.5,0,1,,tent", "V005 broadcasts.csv:3:main_seats");
    change(B, "1,0,1,,tent", "one,0,1,,tent", "V004 broadcasts.csv:3:main_seats");
    change(B, "1,0,1,,tent", "1,0,1,NaN,tent", "V004 broadcasts.csv:3:weight");
    change(B, "1,0,1,,tent", "1,0,1,-0.5,tent", "V005 broadcasts.csv:3:weight");
    change(B, "1,0,1,,tent", "1,0,1,1e99,tent", "V004 broadcasts.csv:3:weight");
    change(B, "1,0,1,,tent", "1,0,1,\"1,5\",tent", "V004 broadcasts.csv:3:weight");
    change("suitability.csv", "88.5", "NaN", "V004 suitability.csv:2:score");
    change("suitability.csv", "88.5", "Infinity", "V004 suitability.csv:2:score");
    change("suitability.csv", "88.5", "101", "V005 suitability.csv:2:score");
    change("suitability.csv", "88.5", "", "V001 suitability.csv:2:score");
    change("suitability.csv", "88.5", "#N/A", "V007 suitability.csv:2:score");
    change("suitability.csv", "12,3.5", "-12,3.5", "V005 suitability.csv:2:sample_size");
    change("suitability.csv", "12,3.5", "12,-3.5", "V005 suitability.csv:2:standard_error");
    change("skills.csv", "beauty,2", "beauty,4", "V005 skills.csv:3:level");
    change("requests.csv", "want,4", "want,6", "V005 requests.csv:2:priority");
    change("resources.csv", "S1,studio,1", "S1,studio,many", "V004 resources.csv:2:capacity");
    change("categories.csv", "food,,60", "food,,-5", "V005 categories.csv:2:preparation");
    change("balances.csv", "-2", "two", "V004 balances.csv:2:amount");
    change(H, "10,,,HQ,F,1985", "10,,,HQ,F,85", "V005 hosts.csv:2:birth_year");
  }

  private void words() {
    change(B, "live,Big Show,P2", "livve,Big Show,P2", "V006 broadcasts.csv:3:kind");
    change(B, "tentative", "perhaps", "V006 broadcasts.csv:3:status");
    change(H, "novice", "newbie", "V006 hosts.csv:5:grade");
    change(H, "프리랜서", "프리렌서", "V006 hosts.csv:3:contract");
    change("absences.csv", "hard", "strong", "V006 absences.csv:2:strength");
    change("suitability.csv", "H1,category", "H1,shelf", "V006 suitability.csv:2:scope");
    change("suitability.csv", "저녁", "tea time", "V006 suitability.csv:3:key");
    change("requests.csv", "want", "love", "V006 requests.csv:2:kind");
    change("pairs.csv", "together", "near", "V006 pairs.csv:2:kind");
    change("pins.csv", "B1,main", "B1,lead", "V006 pins.csv:2:role");
    change("balances.csv", "night", "nights off", "V006 balances.csv:2:measure");
    change("resources.csv", "M1,분장실", "M1,kitchen", "V006 resources.csv:4:kind");
    change(B, "Tape", "Ta\u0007pe", "V011 broadcasts.csv:5:programme");
    change(B, "Tape", "x".repeat(300), "V011 broadcasts.csv:5:programme");
  }

  private void schedule() {
    change(B, "B2,Live", "B1,Live", "D001 broadcasts.csv:3:broadcast_id");
    change(B, "B2,Live", ",Live", "V001 broadcasts.csv:3:broadcast_id");
    change(B, "B2,Live", "B2,", "V001 broadcasts.csv:3:channel");
    change(B, "2026-12-01 21:45,22:55", "2026-12-01 21:40,22:55", "D009 broadcasts.csv:3:start");
    change(B, "2026-12-01 21:45,22:55", "2026-12-05 21:45,22:55", "D015 broadcasts.csv:3:start");
    add(
        "a year mistyped, without settings",
        s -> s.without("settings.csv").with(B, "2026-12-01 21:45,22:55", "2062-12-01 21:45,22:55"),
        "D014 broadcasts.csv:3:start");
    change(B, "beauty", "beuty", "D004 broadcasts.csv:3:category");
    change(B, ",S2,", ",S3,", "D021 broadcasts.csv:5:studio");
    add(
        "reruns only",
        s ->
            s.without("pins.csv")
                .without("published.csv")
                .with(
                    B,
                    """
                    broadcast_id,channel,start,end,kind,category,programme,brand
                    B5,Live,2026-12-01 10:00,11:00,rerun,food,Big Show,Acme
                    """),
        "D023 broadcasts.csv:1:",
        "D020 hosts.csv:2:channels");
  }

  private void hosts() {
    change(H, "H4,Choi", ",Choi", "V001 hosts.csv:5:host_id", "D002 requests.csv:4:host_id");
    add("a host's id twice", s -> s.plus(H, "H3,Kang,sub,,,,,,,,,,"), "D001 hosts.csv:6:host_id");
    change(H, "H4,Choi", "H4,Kim", "D017 hosts.csv:5:name");
    change(H, "Live;Data", "Live;Radio", "D020 hosts.csv:2:channels");
    change(H, ",2027-12-31", "2028-01-01,2027-12-31", "V012 hosts.csv:3:contract_end");
    change(H, "2026-12-01,2027-02-28", "2026-12-01,2026-02-28", "V012 hosts.csv:3:protected_to");
    change(H, "2026-12-01,2027-02-28", "tomorrow,2027-02-28", "V003 hosts.csv:3:protected_from");
  }

  private void hostData() {
    change("skills.csv", "H1,food", "h1,food", "D002 skills.csv:2:host_id");
    change("skills.csv", "beauty", "beuty", "D004 skills.csv:3:category");
    plus("skills.csv", "H1,food,3", "D012 skills.csv:5:category");
    plus("skills.csv", "H1,food,1", "D013 skills.csv:5:category");
    plus("licences.csv", "H7,insurance solicitor,,", "D002 licences.csv:3:host_id");
    change("licences.csv", "insurance solicitor", "driver", "D022 categories.csv:4:licence");
    plus("absences.csv", "H3,2026-12-01,2026-12-02,교육,", "D008 absences.csv:2:start");
    plus("absences.csv", "H3,2026-12-05,2026-12-04,교육,", "V008 absences.csv:4:end");
    plus("meetings.csv", "H1,2026-12-02 15:00,,x", "V001 meetings.csv:3:end");
    plus("pairs.csv", "H2,H2,apart,,", "D011 pairs.csv:3:host_b");
    plus("pairs.csv", "H3,H1,apart,2026-12-01,", "D010 pairs.csv:3:kind");
    plus("pairs.csv", "H1,H3,together,,2026-12-31", "D012 pairs.csv:3:host_b");
    change("carry_over.csv", "11-30", "12-01", "D016 carry_over.csv:2:start");
    plus("balances.csv", "H1,night,5", "D013 balances.csv:4:measure");
    plus("holidays.csv", "2026-12-25,성탄절", "D013 holidays.csv:3:date");
    plus("categories.csv", "food,,30,", "D013 categories.csv:5:category");
    plus("resources.csv", "S1,studio,1", "D012 resources.csv:5:resource");
  }

  private void wishes() {
    change("requests.csv", "Big Show,want", "Bog Show,want", "D018 requests.csv:2:target");
    change("requests.csv", "brand:Acme", "brand:Acne", "D018 requests.csv:3:target");
    change("requests.csv", "brand:Acme", "vendor:Acme", "D018 requests.csv:3:target");
    change("requests.csv", "B5,declined", "broadcast:B9,declined", "D003 requests.csv:4:target");
    change("requests.csv", "brand:Acme", "daypart:evning", "D018 requests.csv:3:target");
    plus("requests.csv", "H4,B5,must,,,", "D010 requests.csv:5:kind");
    plus("requests.csv", "H4,B5,declined,1,host,", "D012 requests.csv:5:target");
    change("requests.csv", "MD,2026-12-31", "MD,someday", "V003 requests.csv:2:until");
    plus("suitability.csv", "H1,brand,Acmee,50,,", "D019 suitability.csv:5:key");
    plus("suitability.csv", "H1,daypart,evening,61,,", "D013 suitability.csv:5:key");
    plus("suitability.csv", "H1,category,food,88.5,12,3.5", "D012 suitability.csv:5:key");
  }

  private void assignments() {
    plus("pins.csv", "B9,main,H1", "D003 pins.csv:4:broadcast_id");
    plus("pins.csv", "B2,main,H9", "D002 pins.csv:4:host_id");
    plus("pins.csv", "B2,sub,H2", "D005 pins.csv:4:role");
    plus("pins.csv", "B3,main,H2", "D005 pins.csv:4:role");
    plus("pins.csv", "B1,main,H2", "D006 pins.csv:4:host_id");
    plus("pins.csv", "B1,sub,H1", "D007 pins.csv:4:host_id");
    plus("pins.csv", "B2,,H2", "V001 pins.csv:4:role");
    plus("published.csv", "B9,main,H1", "D025 published.csv:3:broadcast_id");
    plus("published.csv", "B2,main,H9", "D025 published.csv:3:host_id");
    plus("published.csv", "B2,sub,H2", "D025 published.csv:3:role");
  }

  private void settings() {
    change("settings.csv", "Asia/Seoul", "Asia/Soul", "V013 settings.csv:3:value");
    change("settings.csv", "zone", "zonee", "V014 settings.csv:3:key");
    change("settings.csv", "days,2", "days,2000", "V005 settings.csv:5:value");
    change("settings.csv", "days,2", "days,0", "V005 settings.csv:5:value");
    change("settings.csv", "2026-12-01", "December", "V003 settings.csv:4:value");
    plus("settings.csv", "profile,korea-employe", "R012 settings.csv:6:value");
    plus("settings.csv", "name,January", "D013 settings.csv:6:key");
    change(
        "settings.csv",
        "days,2",
        "days,1",
        "D015 broadcasts.csv:5:start",
        "D015 broadcasts.csv:6:start");
  }

  private void rules() {
    change(
        "rules.yaml",
        "- rule: DailyRest",
        "- role: DailyRest",
        "F014 rules.yaml:3:5",
        "F015 rules.yaml:3:5 role");
    change("rules.yaml", "strength: hard", "strenght: hard", "F015 rules.yaml:4:5 strenght");
    change("rules.yaml", "strength: hard", "strength: [hard]", "F014 rules.yaml:4:15 strength");
    change("rules.yaml", "rest: 660", "rest:", "F014 rules.yaml:6:12 parameters");
    change("rules.yaml", "      rest: 660", "      - 660", "F014 rules.yaml:6:7 parameters");
    change("rules.yaml", "profile: korea", "profil: korea", "F015 rules.yaml:1:1 profil");
    change("rules.yaml", "korea-employee", "eu, mars", "R012 rules.yaml:1:10 profile");
    change(
        "rules.yaml",
        "profile: korea-employee",
        "profile: [eu, mars]",
        "R012 rules.yaml:1:15 profile");
    change("rules.yaml", "    strength: hard", "  strength: hard", "F007 rules.yaml:4:3");
    add("rules that are a word", s -> s.with("rules.yaml", "strict"), "F014 rules.yaml:1:1");
    add(
        "a tab in the rules",
        s -> s.with("rules.yaml", "- rule: A\n\tweight: 1"),
        "F007 rules.yaml:2:1");
    add("rules twice", s -> s.with("rules.csv", "rule,strength\nBan,hard\n"), "F011 rules.yaml:0:");
    add(
        "parameters of a rule's row that are no list of values",
        s -> s.without("rules.yaml").with("rules.csv", "rule,parameters\nBan,\"rest: [1, 2\"\n"),
        "F007 rules.csv:2:parameters");
    add(
        "a rule's row without a rule",
        s -> s.without("rules.yaml").with("rules.csv", "rule,strength\n,hard\n"),
        "V001 rules.csv:2:rule");
  }
}
