package callsheet.io.read;

import callsheet.problem.Broadcast;
import callsheet.problem.Category;
import callsheet.problem.Host;
import callsheet.problem.IssueCode;
import callsheet.problem.Resource;
import callsheet.problem.Skill;
import callsheet.problem.Text;
import java.util.Set;

/// Looks for names that occur in one table and should occur in another.
record NameChecks(Reading reading, Schedule schedule) {

  void check(
      Rows<Host> hosts, Rows<Category> categories, Rows<Skill> skills, Rows<Resource> resources) {
    Set<String> listed = categories.names("category");
    if (!listed.isEmpty() && categories.isReadable()) {
      broadcastCategories(listed);
    }
    if (categories.isReadable()) {
      Set<String> known = schedule.rows().names("category");
      known.addAll(listed);
      skillCategories(skills, known);
    }
    channels(hosts, schedule.rows().names("channel"));
    boolean listsStudios =
        resources.values().stream().anyMatch(r -> r.kind() == Resource.Kind.STUDIO);
    if (listsStudios && resources.isReadable()) {
      studios(resources.names("resource"));
    }
  }

  private void broadcastCategories(Set<String> known) {
    Unknowns unknowns = category(known);
    Rows<Broadcast> rows = schedule.rows();
    for (int i = 0; i < rows.size(); i++) {
      unknowns.see(rows.get(i).category(), rows.place(i, "category"));
    }
    unknowns.report(
        true,
        reading.log(),
        new Text(
            "Mend the name, or add it to the table categories; without it no licence is asked for.",
            "이름을 고치거나 상품군 표에 추가하세요. 없으면 자격을 따지지 않습니다."));
  }

  private void skillCategories(Rows<Skill> skills, Set<String> known) {
    Unknowns unknowns = category(known);
    for (int i = 0; i < skills.size(); i++) {
      unknowns.see(skills.get(i).category(), skills.place(i, "category"));
    }
    unknowns.report(
        schedule.rows().isReadable(),
        reading.log(),
        new Text(
            "Mend the name, or leave it: no broadcast sells this category.",
            "이름을 고치거나 그대로 두세요. 이 상품군의 방송이 없습니다."));
  }

  private static Unknowns category(Set<String> known) {
    return new Unknowns(IssueCode.D004_UNKNOWN_CATEGORY, new Text("category", "상품군"), known);
  }

  private void channels(Rows<Host> hosts, Set<String> known) {
    Unknowns unknowns =
        new Unknowns(IssueCode.D020_UNKNOWN_CHANNEL, new Text("channel", "채널"), known);
    for (int i = 0; i < hosts.size(); i++) {
      for (String channel : hosts.get(i).channels().stream().sorted().toList()) {
        unknowns.see(channel, hosts.place(i, "channels"));
      }
    }
    unknowns.report(
        schedule.rows().isReadable(),
        reading.log(),
        new Text(
            "Mend the name, or leave it: no broadcast is on this channel.",
            "이름을 고치거나 그대로 두세요. 이 채널의 방송이 없습니다."));
  }

  private void studios(Set<String> known) {
    Unknowns unknowns =
        new Unknowns(IssueCode.D021_UNKNOWN_STUDIO, new Text("studio", "스튜디오"), known);
    Rows<Broadcast> rows = schedule.rows();
    for (int i = 0; i < rows.size(); i++) {
      unknowns.see(rows.get(i).studio(), rows.place(i, "studio"));
    }
    unknowns.report(
        true,
        reading.log(),
        new Text(
            "Mend the name, or add the studio to the table resources.",
            "이름을 고치거나 자원 표에 스튜디오를 추가하세요."));
  }
}
