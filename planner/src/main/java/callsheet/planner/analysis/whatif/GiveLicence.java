package callsheet.planner.analysis.whatif;

import callsheet.planner.analysis.Names;
import callsheet.problem.DateRange;
import callsheet.problem.Host;
import callsheet.problem.Licence;
import callsheet.problem.Scenario;
import callsheet.problem.Text;
import java.util.stream.Stream;

/// A host gets a licence that holds all month.
record GiveLicence(Host host, String licence) implements Change {

  private static final String SYNTAX = "license HOST:LICENCE";

  @Override
  public Text text() {
    return Text.format("%s gets the licence %s", "%s: 자격 %s 취득", host.name(), licence);
  }

  @Override
  public void apply(Draft draft) {
    Scenario scenario = draft.scenario();
    int index = draft.host(host);
    Licence given = new Licence(index, licence, DateRange.ALWAYS);
    draft.change(tables ->
        tables.licences(Stream.concat(scenario.licences().stream(), Stream.of(given)).toList()));
  }

  static final class Kind implements Change.Kind {
    @Override
    public String syntax() {
      return SYNTAX;
    }

    @Override
    public String word() {
      return "license";
    }

    @Override
    public Change read(String rest, Names names) {
      String[] parts = Names.parts(rest, 2, 2, SYNTAX);
      return new GiveLicence(names.host(parts[0]), names.licence(parts[1]));
    }
  }
}
