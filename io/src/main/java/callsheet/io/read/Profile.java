package callsheet.io.read;

import callsheet.io.table.IssueLog;
import callsheet.io.table.NearMiss;
import callsheet.io.table.TableSet;
import callsheet.io.table.YamlText;
import callsheet.problem.RuleSetting;
import callsheet.problem.Text;
import callsheet.rulebook.DefaultProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The rule profiles that come with Callsheet: sets of lines that laws and house policies ask for,
/// each a `rules.yaml` that says where every line comes from.
public enum Profile {
  /// The catalogue's own defaults.
  DEFAULT("default", "The rules in force when nobody says otherwise.", "따로 정하지 않으면 적용되는 규칙."),
  /// Employees under Korean law.
  KOREA_EMPLOYEE(
      "korea-employee",
      "Employees in Korea: what the Labour Standards Act asks for, and customary policy.",
      "한국의 직원(근로자): 근로기준법과 통상적인 사내 규정."),
  /// Freelancers in Korea.
  KOREA_FREELANCE(
      "korea-freelance",
      "Freelancers in Korea: contracts and policy, as the Labour Standards Act does not bind.",
      "한국의 프리랜서: 근로기준법이 적용되지 않으므로 계약과 사내 규정."),
  /// Employees under the law of the European Union.
  EU(
      "eu",
      "Employees in the European Union: Directives 2003/88/EC, 92/85/EEC and 94/33/EC, as far as"
          + " rules can.",
      "유럽연합의 직원: 지침 2003/88/EC, 92/85/EEC, 94/33/EC 중 규칙으로 나타낼 수 있는 것.");

  private final String written;
  private final String english;
  private final String korean;

  Profile(String written, String english, String korean) {
    this.written = written;
    this.english = english;
    this.korean = korean;
  }

  /// The name it is written by.
  public String written() {
    return written;
  }

  /// Whom it is for and what it rests on.
  public Text title() {
    return new Text(english, korean);
  }

  /// The names of all.
  public static List<String> names() {
    return Arrays.stream(values()).map(Profile::written).toList();
  }

  /// The profile of a name, however it is cased or joined.
  public static Optional<Profile> find(String name) {
    String folded = NearMiss.folded(name);
    return Arrays.stream(values())
        .filter(profile -> NearMiss.folded(profile.written).equals(folded))
        .findFirst();
  }

  /// The names of several, as a scenario holds them.
  static String joined(List<Profile> profiles) {
    return profiles.stream().map(Profile::written).collect(Collectors.joining(", "));
  }

  /// The lines of several that change what is in force by default.
  static List<RuleSetting> lines(List<Profile> profiles) {
    return new LinkedHashSet<>(profiles)
        .stream()
            .filter(profile -> profile != DEFAULT)
            .flatMap(profile -> profile.lines().stream())
            .toList();
  }

  /// Its lines, each with what it rests on.
  public List<RuleSetting> lines() {
    if (this == DEFAULT) {
      return DefaultProfile.lines();
    }
    IssueLog log = new IssueLog();
    String name = "profile " + written;
    Optional<TableSet.Document> document = YamlText.document(bytes(), name, log);
    TableSet tables = new TableSet(name, Map.of(), document, Set.of());
    RuleTable rules = new RuleTable(new Reading(tables, Settings.ZONE, log));
    rules.read();
    if (log.hasErrors()) {
      throw new IllegalStateException(log.sorted().toString());
    }
    return List.copyOf(rules.settings());
  }

  /// The file, comments and all: the start of a `rules.yaml` of one's own.
  public byte[] bytes() {
    String file = "/callsheet/io/profile/" + written + ".yaml";
    try (InputStream in = Profile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
