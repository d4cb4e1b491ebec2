package callsheet.bench.instances;

import callsheet.bench.instances.Outcome.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Predicate;

/// What the goals of each family ask for, counted over the outcomes there are.
public final class Summary {

  /// The upper ends of the bands of sizes that the table of task rosters has a row for.
  private static final int[] MOST_TASKS = {300, 600, 1_200, 2_500, Integer.MAX_VALUE};

  private Summary() {}

  /// The summary of a family's outcomes, line by line.
  public static List<String> of(Family family, List<Outcome> outcomes, Published published) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %d instances; below the published best %d, equal %d, above %d, incomplete %d",
            family,
            outcomes.size(),
            count(outcomes, is(Verdict.BELOW)),
            count(outcomes, is(Verdict.EQUAL)),
            count(outcomes, is(Verdict.ABOVE)),
            count(outcomes, is(Verdict.INCOMPLETE))));
    lines.add(
        String.format(
            Locale.ROOT,
            "  proven optimal by us %d, our bound above the published one %d",
            count(outcomes, Outcome::isProven),
            count(outcomes, Outcome::raisesBound)));
    lines.addAll(
        switch (family) {
          case TSPRP -> taskRostering(outcomes);
          case SMPTSP -> shiftMinimisation(outcomes);
          case NRP -> nurseRostering(outcomes, published);
        });
    return lines;
  }

  private static List<String> taskRostering(List<Outcome> outcomes) {
    List<Outcome> open = outcomes.stream().filter(Outcome::isOpen).toList();
    List<Outcome> complete = outcomes.stream().filter(o -> o.found().isComplete()).toList();
    long ours = complete.stream().mapToLong(o -> o.found().cost()).sum();
    long theirs = complete.stream().mapToLong(o -> o.publishedBest().orElse(0)).sum();
    Predicate<Outcome> proves = o -> o.isProven() || o.raisesBound();
    List<String> lines = new ArrayList<>(byTasks(outcomes));
    lines.addAll(
        List.of(
            String.format(
                Locale.ROOT,
                "  at most the published cost: %s; strictly better on open ones: %s",
                share(count(outcomes, is(Verdict.BELOW).or(is(Verdict.EQUAL))), outcomes.size()),
                share(count(open, is(Verdict.BELOW)), open.size())),
            String.format(
                Locale.ROOT,
                "  new proofs of open ones: %d, with those at the published lower bound %d",
                count(open, proves),
                count(open, proves.or(Outcome::meetsPublishedBound))),
            String.format(
                Locale.ROOT,
                "  summed cost of the complete ones: %d, published %d (%s)",
                ours,
                theirs,
                share(ours, theirs))));
    return lines;
  }

  /// The table by size, in Markdown, between empty lines.
  private static List<String> byTasks(List<Outcome> outcomes) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "| tasks | instances | at most the published best | open | better, of the open ones |"
            + " cost | published best | published lower bounds |");
    lines.add("|---|---|---|---|---|---|---|---|");
    int from = 0;
    for (int to : MOST_TASKS) {
      int least = from;
      lines.add(
          ofTasks(
              to == Integer.MAX_VALUE ? "over" : "to " + String.format(Locale.ROOT, "%,d", to),
              outcomes.stream().filter(o -> least < tasks(o) && tasks(o) <= to).toList()));
      from = to;
    }
    lines.add(ofTasks("all", outcomes));
    lines.add("");
    return lines;
  }

  /// One row of the table by size, in Markdown.
  private static String ofTasks(String tasks, List<Outcome> outcomes) {
    List<Outcome> open = outcomes.stream().filter(Outcome::isOpen).toList();
    List<Outcome> complete = outcomes.stream().filter(o -> o.found().isComplete()).toList();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %,d | %,d | %,d |",
        tasks,
        outcomes.size(),
        count(outcomes, is(Verdict.BELOW).or(is(Verdict.EQUAL))),
        open.size(),
        count(open, is(Verdict.BELOW)),
        complete.stream().mapToLong(o -> o.found().cost()).sum(),
        complete.stream().mapToLong(o -> o.publishedBest().orElse(0)).sum(),
        complete.stream().mapToLong(o -> o.publishedLower().orElse(0)).sum());
  }

  /// How many tasks an instance has, which its name says in fourth place.
  private static int tasks(Outcome outcome) {
    return Integer.parseInt(outcome.instance().split("_", -1)[3]);
  }

  private static List<String> shiftMinimisation(List<Outcome> outcomes) {
    List<Outcome> closed = outcomes.stream().filter(o -> !o.isOpen()).toList();
    List<Outcome> open = outcomes.stream().filter(Outcome::isOpen).toList();
    return List.of(
        String.format(
            Locale.ROOT,
            "  at the lower bound: %s; at most the best known where that is above it: %s",
            share(count(closed, is(Verdict.EQUAL)), closed.size()),
            share(count(open, is(Verdict.BELOW).or(is(Verdict.EQUAL))), open.size())));
  }

  private static List<String> nurseRostering(List<Outcome> outcomes, Published published) {
    List<String> lines = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome.found().isComplete() && outcome.publishedBest().isPresent()) {
        long best = outcome.publishedBest().getAsLong();
        lines.add(
            String.format(
                Locale.ROOT,
                "  %s: %d, %+.2f %% of the published best %d; 10 minutes published: %s",
                outcome.instance(),
                outcome.found().cost(),
                100.0 * (outcome.found().cost() - best) / Math.max(1, best),
                best,
                tenMinutes(outcome.instance(), published)));
      }
    }
    return lines;
  }

  private static String tenMinutes(String instance, Published published) {
    List<String> results = new ArrayList<>();
    for (String who : List.of("ejection_chain", "gurobi", "ip_vns")) {
      OptionalLong cost = published.number(instance, who + "_10min");
      if (cost.isPresent()) {
        results.add(who.replace('_', ' ') + " " + cost.getAsLong());
      }
    }
    return results.isEmpty() ? "none" : String.join(", ", results);
  }

  private static Predicate<Outcome> is(Verdict verdict) {
    return outcome -> outcome.verdict() == verdict;
  }

  private static long count(List<Outcome> outcomes, Predicate<Outcome> which) {
    return outcomes.stream().filter(which).count();
  }

  private static String share(long part, long whole) {
    return String.format(
        Locale.ROOT, "%d of %d (%.0f %%)", part, whole, 100.0 * part / Math.max(1, whole));
  }
}
