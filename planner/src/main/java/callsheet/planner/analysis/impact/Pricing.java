package callsheet.planner.analysis.impact;

import callsheet.compile.Compiler;
import callsheet.engine.Settings;
import callsheet.engine.Stop;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.model.Without;
import callsheet.planner.analysis.Subject;
import callsheet.planner.analysis.variant.Baseline;
import callsheet.planner.analysis.variant.Trial;
import callsheet.planner.analysis.variant.Trials;
import callsheet.planner.analysis.variant.Variant;
import callsheet.planner.analysis.variant.Worth;
import callsheet.problem.Strength;
import callsheet.roster.Roster;
import callsheet.rule.Definition;
import callsheet.rule.EligibilityRule;
import callsheet.rule.RuleInfo.Family;
import callsheet.rule.cover.SeatCover;
import callsheet.rule.programme.Pin;
import callsheet.rulebook.Catalogue;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Finds out prices of rules.
final class Pricing {

  /// How often the month as it is is searched.
  private static final int RUNS = 3;

  /// A percentage point in basis points, by which shares are moved.
  private static final int POINT = 100;

  /// A price to be found out.
  private record Question(Setting setting, Move move) {}

  private final Subject subject;
  private final Predicate<Setting> wanted;
  private final Settings settings;
  private final Stop stop;
  private final long began = System.nanoTime();
  private final Model model;

  Pricing(Subject subject, Predicate<Setting> wanted, Settings settings, Stop stop) {
    this.subject = subject;
    this.wanted = wanted;
    this.settings = settings;
    this.stop = stop;
    this.model = Compiler.compile(subject.scenario(), subject.rulebook(), settings.threads());
  }

  Impact impact() {
    List<Setting> unpriced = settings(setting -> isUnpriced(setting));
    List<Setting> idle = settings(setting -> !isUnpriced(setting) && isIdle(setting));
    List<Question> questions =
        settings(setting -> !isUnpriced(setting) && !isIdle(setting)).stream()
            .flatMap(setting -> questions(setting).stream())
            .toList();
    Variant whole = new Variant(subject.rulebook(), subject.roster(), () -> model, settings.seed());
    Trial start = Trial.of(whole, part(settings.limit().dividedBy(5)), stop);
    return priced(start.found().roster(), questions, idle, unpriced);
  }

  /// All months are searched from one roster that has been improved before, so that little of what
  /// they gain is the search's mere progress.
  private Impact priced(
      Roster start, List<Question> questions, List<Setting> idle, List<Setting> unpriced) {
    long before = System.nanoTime();
    Subject common = Subject.of(subject.rulebook(), start);
    Duration overhead = Duration.ofNanos(2 * (System.nanoTime() - before));
    int count = RUNS + questions.size();
    Trials trials = Trials.within(part(left()), count, overhead, stop);
    List<Variant> variants = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      variants.add(variant(start, subject.rulebook(), () -> model, run));
    }
    questions.forEach(question -> variants.add(variant(question, common)));
    List<Optional<Trial>> found = trials.of(variants);
    List<Trial> runs = found.subList(0, RUNS).stream().flatMap(Optional::stream).toList();
    Optional<Baseline> baseline =
        runs.isEmpty() ? Optional.empty() : Optional.of(new Baseline(runs));
    List<Price> prices =
        baseline
            .map(base -> prices(questions, found.subList(RUNS, count), base))
            .orElseGet(List::of);
    return new Impact(
        subject.rulebook(), baseline, prices, idle, unpriced, questions.size(), trials.limit());
  }

  private List<Setting> settings(Predicate<Setting> which) {
    return subject.rulebook().settings().stream().filter(wanted).filter(which).toList();
  }

  private Duration left() {
    if (settings.deterministic()) {
      return settings.limit().multipliedBy(4).dividedBy(5);
    }
    Duration left = settings.limit().minusNanos(System.nanoTime() - began);
    return left.isPositive() ? left : Duration.ofMillis(1);
  }

  private Settings part(Duration limit) {
    return new Settings(limit, settings.seed(), settings.threads(), settings.deterministic());
  }

  private Variant variant(Roster start, Rulebook rulebook, Supplier<Model> of, int run) {
    return new Variant(rulebook, start, of, settings.seed() + 1 + run);
  }

  private Variant variant(Question question, Subject common) {
    Rulebook moved = moved(question);
    boolean isRowsOnly = question.move() instanceof Move.LeftOut && isRowsOnly(question.setting());
    return variant(
        common.roster(),
        moved,
        () ->
            isRowsOnly
                ? without(question.setting(), common)
                : Compiler.compile(subject.scenario(), moved, 1),
        question.setting().index() % RUNS);
  }

  private Model without(Setting setting, Subject common) {
    Worth others = Worth.of(common, audit -> audit.setting() != setting.index());
    return Without.of(model, setting.index(), common.roster().hosts(), others.score());
  }

  private Rulebook moved(Question question) {
    List<Setting> settings = new ArrayList<>();
    for (Setting setting : subject.rulebook().settings()) {
      if (!setting.equals(question.setting())) {
        settings.add(setting);
      } else if (question.move() instanceof Move.Share share
          && setting.strength() instanceof Strength.Ratio ratio) {
        settings.add(
            new Setting(
                setting.index(),
                setting.name(),
                setting.title(),
                setting.rule(),
                new Strength.Ratio(share.basisPoints(), ratio.weight(), ratio.level()),
                setting.scope(),
                setting.source()));
      }
    }
    return new Rulebook(settings);
  }

  private List<Price> prices(
      List<Question> questions, List<Optional<Trial>> trials, Baseline baseline) {
    List<Price> prices = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      trials
          .get(i)
          .map(trial -> Price.of(subject, question.setting(), question.move(), trial, baseline))
          .ifPresent(prices::add);
    }
    return prices;
  }

  private static List<Question> questions(Setting setting) {
    List<Question> questions = new ArrayList<>();
    questions.add(new Question(setting, new Move.LeftOut()));
    if (setting.strength() instanceof Strength.Ratio ratio) {
      for (int share : new int[] {-POINT, POINT}) {
        int moved = ratio.atLeastBasisPoints() + share;
        if (moved >= 0 && moved <= Strength.Ratio.WHOLE) {
          questions.add(new Question(setting, new Move.Share(moved)));
        }
      }
    }
    return questions;
  }

  private static boolean isUnpriced(Setting setting) {
    return setting.rule() instanceof SeatCover
        || setting.rule() instanceof Pin
        || Catalogue.info(setting.rule().getClass()).family() == Family.OBJECTIVE;
  }

  private static boolean isRowsOnly(Setting setting) {
    boolean settlesChoices =
        setting.rule() instanceof EligibilityRule && setting.strength() instanceof Strength.Hard;
    return !settlesChoices && !(setting.rule() instanceof Definition);
  }

  /// Whether no roster of the month can break it: it has not a row.
  private boolean isIdle(Setting setting) {
    if (!isRowsOnly(setting)) {
      return false;
    }
    for (short of : model.rows().setting()) {
      if (of == setting.index()) {
        return false;
      }
    }
    return model.conflicts().stream()
        .mapToInt(Conflicts::setting)
        .noneMatch(s -> s == setting.index());
  }
}
