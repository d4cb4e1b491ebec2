package callsheet.engine.bound;

import callsheet.engine.activity.DisjointSets;
import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.Arrays;

/// The choices of a model in groups that share no host: houses that plan apart, if there are any.
final class HostGroups {

  private HostGroups() {}

  /// By choice the number of its group, in the order of their first choices. Choices that nobody
  /// can take are of the first.
  static int[] of(Choices choices) {
    DisjointSets hosts = new DisjointSets(choices.hosts());
    int[] first = new int[choices.count()];
    for (int choice = 0; choice < first.length; choice++) {
      first[choice] =
          choices.isSettled(choice) ? choices.settledHost(choice) : join(choices, choice, hosts);
    }
    int[] number = new int[choices.hosts()];
    Arrays.fill(number, Model.NONE);
    int next = 0;
    int[] group = new int[first.length];
    for (int choice = 0; choice < group.length; choice++) {
      if (first[choice] != Model.NONE) {
        int set = hosts.of(first[choice]);
        number[set] = number[set] == Model.NONE ? next++ : number[set];
        group[choice] = number[set];
      }
    }
    return group;
  }

  /// Joins the hosts of a choice; the first of them, or [Model#NONE] if there is none.
  private static int join(Choices choices, int choice, DisjointSets hosts) {
    int first = Model.NONE;
    for (int literal = choices.start(choice) + 1; literal < choices.end(choice); literal++) {
      first = first == Model.NONE ? choices.hostOf(literal) : first;
      hosts.join(choices.hostOf(literal), first);
    }
    return first;
  }
}
