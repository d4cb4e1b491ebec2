package callsheet.planner.analysis.whatif;

import callsheet.planner.analysis.Names;
import callsheet.problem.Host;
import callsheet.problem.Licence;
import callsheet.problem.Scenario;
import callsheet.problem.Skill;
import callsheet.problem.SuitabilityScore;
import callsheet.problem.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// One host more, with the grade, contract, skills, licences and suitability of another, but none
/// of that host's absences, requests, pins and balances.
record HireHost(Host like) implements Change {

  @Override
  public Text text() {
    return Text.format("one host more, like %s", "%s 같은 호스트 1명 추가", like.name());
  }

  @Override
  public void apply(Draft draft) {
    Scenario scenario = draft.scenario();
    int index = scenario.hosts().size();
    int from = draft.host(like);
    String id = newId(like.id(), scenario.hosts().stream().map(Host::id).toList());
    Host host =
        new Host(
            index,
            id,
            like.name() + " 2",
            like.grade(),
            like.contract(),
            like.employed(),
            like.channels(),
            like.guarantee(),
            List.of(),
            like.site(),
            like.gender(),
            like.birthYear(),
            like.attributes());
    draft.change(tables ->
        tables
            .hosts(Stream.concat(scenario.hosts().stream(), Stream.of(host)).toList())
            .skills(
                Stream.concat(
                        scenario.skills().stream(),
                        scenario.skills().stream()
                            .filter(s -> s.host() == from)
                            .map(s -> new Skill(index, s.category(), s.level())))
                    .toList())
            .licences(
                Stream.concat(
                        scenario.licences().stream(),
                        scenario.licences().stream()
                            .filter(l -> l.host() == from)
                            .map(l -> new Licence(index, l.licence(), l.valid())))
                    .toList())
            .suitability(
                Stream.concat(
                        scenario.suitabilityScores().stream(),
                        scenario.suitabilityScores().stream()
                            .filter(s -> s.host() == from)
                            .map(s -> copy(s, index)))
                    .toList()));
  }

  /// The same of another host.
  static SuitabilityScore copy(SuitabilityScore score, int host) {
    return new SuitabilityScore(
        host,
        score.scope(),
        score.key(),
        score.scoreTenths(),
        score.sampleSize(),
        score.standardErrorTenths());
  }

  /// An id that nobody has: `H01-2`.
  static String newId(String like, List<String> taken) {
    Set<String> known = Set.copyOf(taken);
    int number = 2;
    while (known.contains(like + "-" + number)) {
      number++;
    }
    return like + "-" + number;
  }

  static final class Kind implements Change.Kind {
    @Override
    public String syntax() {
      return "like HOST";
    }

    @Override
    public String word() {
      return "like";
    }

    @Override
    public Change read(String rest, Names names) {
      return new HireHost(names.host(rest));
    }
  }
}
