package callsheet.analysis.process;

import callsheet.answer.Answer;
import callsheet.answer.Cell;
import callsheet.answer.Chart;
import callsheet.answer.Proof;
import callsheet.answer.Table;
import callsheet.answer.Table.Column;
import callsheet.problem.Text;
import callsheet.result.Ending;
import callsheet.result.Label;
import callsheet.result.Neighbourhood;
import callsheet.result.Progress;
import callsheet.result.Round;
import callsheet.result.Run;
import callsheet.roster.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a roster came about, from what its run has left: incumbent and bound over time, what each
/// phase took, what each neighbourhood of the search brought, the size of the model.
///
/// Times are those of the search, which begins when the model stands; a deterministic run counts
/// search steps instead.
public final class SolveProcess {

  /// Points of the course in a table: more than these nobody reads, and the picture is the same.
  private static final int MOST_POINTS = 100;

  /// So near its last score, in parts of all it gained, a search has done most of its work.
  private static final double NEARLY = 0.99;

  private final Run run;
  private final List<Progress> points;
  private final List<Integer> moved;

  private SolveProcess(Run run) {
    this.run = run;
    this.points = run.progress();
    this.moved = ProgressTable.movedLevels(points);
  }

  /// The answer to how a run went.
  public static Answer of(Run run) {
    return new SolveProcess(run).answer();
  }

  private Answer answer() {
    List<Table> tables = new ArrayList<>();
    tables.add(neighbourhoods(run));
    tables.add(phases());
    tables.add(figures());
    tables.add(rounds());
    tables.add(ProgressTable.of(run, moved, MOST_POINTS));
    return new Answer(
        "process",
        new Text("How the roster came about", "배정이 나온 과정"),
        sentences(),
        List.of(
            new Proof(
                Proof.Kind.READ,
                new Text(
                    "read from the record of the run; the roster itself is not looked at here",
                    "실행 기록에서 읽음. 배정표 자체는 여기서 확인하지 않음"))),
        tables,
        charts());
  }

  private List<Chart> charts() {
    List<Chart> charts = new ArrayList<>();
    for (int level : moved) {
      charts.add(
          new Chart(
              Chart.Kind.STEPS,
              Text.format(
                  "%s: incumbent and bound over time",
                  "%s: 시간에 따른 현재해와 한계", Label.levelName(level)),
              "progress",
              "at",
              List.of(ProgressTable.incumbent(level), ProgressTable.bound(level))));
    }
    charts.add(
        new Chart(
            Chart.Kind.BARS,
            new Text("What led to better rosters", "더 나은 배정을 이끈 이동"),
            "neighbourhoods",
            "title",
            List.of("bests")));
    charts.add(
        new Chart(
            Chart.Kind.BARS,
            new Text("What the phases took", "단계별 소요 시간"),
            "phases",
            "title",
            List.of("millis")));
    return charts;
  }

  private List<Text> sentences() {
    List<Text> sentences = new ArrayList<>();
    Optional<Score> best = points.isEmpty() ? Optional.empty() : points.getLast().incumbent();
    if (best.isEmpty()) {
      sentences.add(
          new Text("The record ends before there was a roster.", "첫 배정이 나오기 전에 기록이 끝났습니다."));
      return sentences;
    }
    sentences.add(
        Text.format(
            "%s with %s: %s.",
            "%s. 목적값 %s: %s.", ending(), best.get(), Label.of(best.get(), run).text()));
    course(best.get()).ifPresent(sentences::add);
    pace().ifPresent(sentences::add);
    if (run.moves() > 0) {
      sentences.add(moves());
    }
    run.proofUnavailable()
        .ifPresent(why ->
            sentences.add(
                Text.format(
                    "Nothing was solved exactly beside the search, for OR-Tools can't be used here: %s.",
                    "이 환경에서는 OR-Tools를 쓸 수 없어 탐색만 했습니다: %s.", why)));
    return sentences;
  }

  private Text ending() {
    return switch (run.ending()) {
      case OPTIMAL -> new Text("It ended proven optimal", "최적임이 증명되어 끝났습니다");
      case LIMIT -> new Text("It ended at its limit", "제한 시간에 끝났습니다");
      case STOPPED -> new Text("It was stopped", "도중에 멈췄습니다");
      case INFEASIBLE -> new Text("It ended proven infeasible", "실행 불가임이 증명되어 끝났습니다");
    };
  }

  /// When the first roster stood, and when most of the way was gone.
  private Optional<Text> course(Score best) {
    Progress first =
        points.stream().filter(p -> p.incumbent().isPresent()).findFirst().orElseThrow();
    if (first.incumbent().get().equals(best)) {
      return Optional.of(
          Text.format(
              "The first roster, after %s, was never improved.",
              "첫 배정이 %s 만에 나왔고 더 나아지지 않았습니다.", at(first.millis())));
    }
    int level = firstDifference(first.incumbent().get(), best);
    long from = first.incumbent().get().level(level);
    double enough = from + NEARLY * (best.level(level) - from);
    Progress near =
        points.stream()
            .filter(p -> p.incumbent().filter(s -> s.level(level) >= enough).isPresent())
            .findFirst()
            .orElseThrow();
    return Optional.of(
        Text.format(
            "The first roster stood after %s; %d %% of what was gained from then on was there after %s.",
            "첫 배정은 %s 만에 나왔고, 그 뒤 나아진 몫의 %d%%가 %s까지 이루어졌습니다.",
            at(first.millis()),
            Math.round(100 * NEARLY),
            at(near.millis())));
  }

  private static int firstDifference(Score a, Score b) {
    int level = 0;
    while (a.level(level) == b.level(level)) {
      level++;
    }
    return level;
  }

  /// Whether more time would have paid: what the last half of the search brought.
  private Optional<Text> pace() {
    if (run.ending() == Ending.OPTIMAL || run.ending() == Ending.INFEASIBLE) {
      return Optional.empty();
    }
    long half = points.getLast().millis() / 2;
    Optional<Score> then =
        points.stream()
            .filter(p -> p.millis() <= half)
            .reduce((a, b) -> b)
            .flatMap(Progress::incumbent);
    Score best = points.getLast().incumbent().orElseThrow();
    if (then.isEmpty() || half == 0) {
      return Optional.empty();
    }
    if (then.get().equals(best)) {
      return Optional.of(
          new Text(
              "The last half of the time brought nothing: more time would bring little.",
              "뒤쪽 절반의 시간에는 나아진 것이 없어, 시간을 더 주어도 얻을 것이 적습니다."));
    }
    int level = firstDifference(then.get(), best);
    return Optional.of(
        Text.format(
            "The last half of the time still brought %,d (%s): more time may bring more.",
            "뒤쪽 절반의 시간에도 %,d만큼 나아졌으니(%s), 시간을 더 주면 더 나아질 수 있습니다.",
            best.level(level) - then.get().level(level),
            Label.levelName(level)));
  }

  private Text moves() {
    Neighbourhood most =
        run.neighbourhoods().stream()
            .max(Comparator.comparingLong(Neighbourhood::bests))
            .orElseThrow();
    long bests = run.neighbourhoods().stream().mapToLong(Neighbourhood::bests).sum();
    Text rate =
        run.deterministic() || run.rounds().getLast().millis() == 0
            ? Text.format("%,d moves were tried", "이동 %,d건을 시도했습니다", run.moves())
            : Text.format(
                "%,d moves were tried, %,d a second",
                "이동 %,d건을 시도했습니다(초당 %,d건)",
                run.moves(),
                1000 * run.moves() / run.rounds().getLast().millis());
    return bests == 0
        ? Text.format("%s; none led to a better roster.", "%s. 더 나은 배정은 나오지 않았습니다.", rate)
        : Text.format(
            "%s; most better rosters came by: %s (%d %%).",
            "%s. 더 나은 배정을 가장 많이 이끈 이동: %s (%d%%).",
            rate,
            ProcessNames.neighbourhood(most.name()),
            100 * most.bests() / bests);
  }

  /// A moment of the run, in its own unit.
  private Text at(long millis) {
    return run.deterministic()
        ? Text.format("%,d thousand steps", "%,d천 단계", millis)
        : millis < 1000
            ? Text.format("%d ms", "%d밀리초", millis)
            : Text.format("%.1f s", "%.1f초", millis / 1000.0);
  }

  /// What each neighbourhood brought, the best one first.
  public static Table neighbourhoods(Run run) {
    return new Table(
        "neighbourhoods",
        new Text("What the search tried", "탐색에서 시도한 이동"),
        List.of(
            Column.of("title", "kind of move", "이동 종류"),
            Column.of("tried", "tried", "시도"),
            Column.of("accepted", "kept", "채택"),
            Column.of("share", "share kept", "채택률"),
            Column.of("gained", "points won by those kept", "채택된 이동의 이득"),
            Column.of("bests", "better rosters", "더 나은 배정"),
            Column.of("name", "in files", "파일 표기")),
        run.neighbourhoods().stream()
            .sorted(
                Comparator.comparingLong(Neighbourhood::bests)
                    .thenComparingLong(Neighbourhood::gained)
                    .reversed())
            .map(SolveProcess::row)
            .toList());
  }

  private static List<Cell> row(Neighbourhood neighbourhood) {
    return List.of(
        Cell.of(ProcessNames.neighbourhood(neighbourhood.name())),
        new Cell.Count(neighbourhood.tried()),
        new Cell.Count(neighbourhood.accepted()),
        neighbourhood.tried() == 0
            ? Cell.NONE
            : new Cell.Share(10_000 * neighbourhood.accepted() / neighbourhood.tried()),
        new Cell.Count(neighbourhood.gained()),
        new Cell.Count(neighbourhood.bests()),
        Cell.of(neighbourhood.name()));
  }

  private Table rounds() {
    List<List<Cell>> rows = new ArrayList<>();
    Round before = new Round(0, List.of());
    for (Round round : run.rounds()) {
      long moves = round.moves() - before.moves();
      long millis = round.millis() - before.millis();
      rows.add(
          List.of(
              new Cell.Count(rows.size() + 1L),
              new Cell.Count(round.millis()),
              new Cell.Count(moves),
              run.deterministic() || millis <= 0
                  ? Cell.NONE
                  : new Cell.Count(1000 * moves / millis)));
      before = round;
    }
    return new Table(
        "rounds",
        new Text("Rounds of the search", "탐색 라운드"),
        List.of(
            Column.of("round", "round", "라운드"),
            ProgressTable.at(run),
            Column.of("moves", "moves", "이동"),
            Column.of("per_second", "moves a second", "초당 이동")),
        rows);
  }

  private Table phases() {
    long all = run.phases().values().stream().mapToLong(Duration::toMillis).sum();
    List<List<Cell>> rows = new ArrayList<>();
    for (Map.Entry<String, Duration> phase : run.phases().entrySet()) {
      rows.add(
          List.of(
              Cell.of(ProcessNames.phase(phase.getKey())),
              new Cell.Count(phase.getValue().toMillis()),
              all == 0 ? Cell.NONE : new Cell.Share(10_000 * phase.getValue().toMillis() / all),
              Cell.of(phase.getKey())));
    }
    return new Table(
        "phases",
        new Text("Phases", "단계"),
        List.of(
            Column.of("title", "phase", "단계"),
            Column.of("millis", "ms", "밀리초"),
            Column.of("share", "share", "비율"),
            Column.of("phase", "in files", "파일 표기")),
        rows);
  }

  private Table figures() {
    List<List<Cell>> rows = new ArrayList<>();
    run.size()
        .ifPresent(size -> {
          rows.add(figure("literals", "base literals", "기본 변수", size.literals()));
          rows.add(figure("derived", "derived literals", "파생 변수", size.derived()));
          rows.add(figure("rows", "rows", "행", size.rows()));
          rows.add(figure("non_zeros", "non-zeros", "0이 아닌 계수", size.nonZeros()));
        });
    run.heapBytes()
        .ifPresent(bytes ->
            rows.add(
                figure("heap_mb", "most heap seen in use (MB)", "최대 힙 사용량 (MB)", bytes >> 20)));
    rows.add(figure("threads", "threads", "스레드", run.threads()));
    rows.add(figure("seed", "seed", "시드", run.seed()));
    return new Table(
        "figures",
        new Text("The model and the machine", "모델과 실행 환경"),
        List.of(
            Column.of("title", "figure", "항목"),
            Column.of("value", "value", "값"),
            Column.of("name", "in files", "파일 표기")),
        rows);
  }

  private static List<Cell> figure(String name, String english, String korean, long value) {
    return List.of(Cell.of(new Text(english, korean)), new Cell.Count(value), Cell.of(name));
  }
}
