package callsheet.engine;

import callsheet.engine.activity.Activity;
import callsheet.engine.activity.Wiring;
import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.model.ModelScore;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.stream.IntStream;

/// What of a given roster a search may start from: all of it if it breaks no more of the hard rules
/// than the pins alone and no host is on two seats that exclude each other, else what can stand of
/// it when its hosts are taken one after another. A solve never ends worse.
///
/// @param hosts of each choice, [Model#NONE] for nobody
/// @param score by the rows
/// @param leftOut the choices whose given host can't stand, in rising order
@SuppressWarnings("ArrayRecordComponent") // handed over whole, never compared
public record WarmStart(int[] hosts, Score score, int[] leftOut) {

  /// The part of a roster that may stand; pins stand whatever it says.
  public static WarmStart of(Model model, int[] given) {
    int[] possible = possible(model.choices(), given);
    Score whole = ModelScore.of(model, possible);
    long ofPins = ModelScore.of(model, pins(model.choices())).level(Score.HARD);
    if (whole.level(Score.HARD) >= ofPins && !hasConflict(model, possible)) {
      return new WarmStart(possible, whole, leftOut(given, possible));
    }
    Activity activity = new Activity(new Wiring(model));
    activity.load(possible);
    int[] standing = activity.hosts();
    return new WarmStart(standing, ModelScore.of(model, standing), leftOut(given, standing));
  }

  /// Whether a host is on two seats of which one excludes the other: a search neither makes such a
  /// roster nor counts what it costs, however good it is otherwise.
  private static boolean hasConflict(Model model, int[] hosts) {
    for (Conflicts group : model.conflicts()) {
      for (int i = 0; group.isHard() && i < group.size(); i++) {
        int host = hosts[group.seatA()[i]];
        if (host != Model.NONE && host == hosts[group.seatB()[i]] && group.hosts().get(host)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int[] possible(Choices choices, int[] given) {
    int[] hosts = pins(choices);
    for (int choice = 0; choice < hosts.length; choice++) {
      boolean isTaken = given[choice] != Model.NONE && !choices.isSettled(choice);
      if (isTaken && choices.literal(choice, given[choice]) != Model.NONE) {
        hosts[choice] = given[choice];
      }
    }
    return hosts;
  }

  private static int[] pins(Choices choices) {
    int[] hosts = new int[choices.count()];
    Arrays.setAll(hosts, c -> choices.isSettled(c) ? choices.settledHost(c) : Model.NONE);
    return hosts;
  }

  private static int[] leftOut(int[] given, int[] standing) {
    return IntStream.range(0, given.length)
        .filter(choice -> given[choice] != Model.NONE && given[choice] != standing[choice])
        .toArray();
  }
}
