package callsheet.planner.analysis.whatif;

import callsheet.answer.Answer;
import callsheet.compile.Compiler;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.model.Model;
import callsheet.planner.analysis.QuestionProblem;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.variant.Baseline;
import callsheet.planner.analysis.variant.Trial;
import callsheet.planner.analysis.variant.Trials;
import callsheet.planner.analysis.variant.Variant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What changes of a month would come to: the month changed, against the month as it is searched
/// again from the same roster for the same time.
///
/// @param baseline the month as it is; empty if it was stopped before that was searched
/// @param asked how many questions there were
/// @param cases those that were answered, in the order asked
/// @param limit how long each month was searched
public record WhatIf(
    Subject subject, Optional<Baseline> baseline, int asked, List<Case> cases, Duration limit) {

  /// The month as it is is searched this often.
  private static final int RUNS = 3;

  /// Changes made together, and what came of them.
  public record Case(List<Change> changes, Trial trial) {
    public Case {
      changes = List.copyOf(changes);
    }
  }

  public WhatIf {
    cases = List.copyOf(cases);
  }

  /// Makes each list of changes and searches the month.
  ///
  /// @param questions each a list of changes that are made together
  /// @param settings limit and threads of all together
  /// @throws QuestionProblem if a change can't be made
  public static WhatIf of(
      Subject subject, List<List<Change>> questions, Settings settings, Stop stop) {
    long began = System.nanoTime();
    Model model = Compiler.compile(subject.scenario(), subject.rulebook(), settings.threads());
    List<Variant> variants = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      variants.add(
          new Variant(subject.rulebook(), subject.roster(), () -> model, settings.seed() + run));
    }
    for (List<Change> changes : questions) {
      variants.add(variant(subject, changes, settings.seed()));
    }
    Duration spent =
        settings.deterministic() ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - began);
    Trials trials = Trials.within(settings.after(spent), variants.size(), spent, stop);
    List<Optional<Trial>> found = trials.of(variants);
    List<Trial> runs = found.subList(0, RUNS).stream().flatMap(Optional::stream).toList();
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      List<Change> changes = questions.get(i);
      found.get(RUNS + i).ifPresent(trial -> cases.add(new Case(changes, trial)));
    }
    return new WhatIf(
        subject,
        runs.isEmpty() ? Optional.empty() : Optional.of(new Baseline(runs)),
        questions.size(),
        cases,
        trials.limit());
  }

  private static Variant variant(Subject subject, List<Change> changes, long seed) {
    Draft draft = new Draft(subject.scenario(), subject.rulebook());
    changes.forEach(change -> change.apply(draft));
    var rulebook = draft.rulebook();
    return new Variant(
        rulebook,
        draft.carried(subject.roster()),
        () -> Compiler.compile(draft.scenario(), rulebook, 1),
        seed);
  }

  /// The answer that writers write.
  public Answer answer() {
    return WhatIfAnswer.of(this);
  }
}
