package callsheet.engine.bound;

import callsheet.model.Choices;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The choices of a model in groups that share no host: houses that plan apart, if there are any.
final class HostGroups {

  /// By host the one that it was joined to, or itself.
  private final int[] joinedTo;

  private HostGroups(int hosts) {
    this.joinedTo = IntStream.range(0, hosts).toArray();
  }

  /// By choice the number of its group, in the order of their first choices. Choices that nobody
  /// can take are of the first.
  static int[] of(Choices choices) {
    HostGroups groups = new HostGroups(choices.hosts());
    int[] first = new int[choices.count()];
    for (int choice = 0; choice < first.length; choice++) {
      first[choice] =
          choices.isSettled(choice) ? choices.settledHost(choice) : groups.join(choices, choice);
    }
    return groups.number(first);
  }

  /// Joins the hosts of a choice; one of them, if there is any.
  private int join(Choices choices, int choice) {
    int first = -1;
    for (int literal = choices.start(choice) + 1; literal < choices.end(choice); literal++) {
      int host = choices.hostOf(literal);
      first = first < 0 ? host : first;
      joinedTo[root(host)] = root(first);
    }
    return first;
  }

  private int root(int host) {
    int root = host;
    while (joinedTo[root] != root) {
      joinedTo[root] = joinedTo[joinedTo[root]];
      root = joinedTo[root];
    }
    return root;
  }

  private int[] number(int[] hostOfChoice) {
    int[] number = new int[joinedTo.length];
    Arrays.fill(number, -1);
    int next = 0;
    int[] ofChoice = new int[hostOfChoice.length];
    for (int choice = 0; choice < ofChoice.length; choice++) {
      if (hostOfChoice[choice] >= 0) {
        int root = root(hostOfChoice[choice]);
        if (number[root] < 0) {
          number[root] = next++;
        }
        ofChoice[choice] = number[root];
      }
    }
    return ofChoice;
  }
}
