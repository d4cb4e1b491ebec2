package callsheet.result;

import callsheet.problem.Scenario;
import callsheet.problem.Text;
import callsheet.roster.Roster;
import callsheet.roster.Score;
import callsheet.roster.Verdict;
import callsheet.rulebook.Rulebook;
import java.util.Optional;
import java.util.stream.IntStream;

/// Everything a solve ends with: what writers and analyses work from.
public record Result(
    Scenario scenario, Rulebook rulebook, Roster roster, Verdict verdict, Run run) {

  /// What is proven of the hard rules that are broken, if any are: that no roster breaks less.
  public Optional<Text> proofOfHard() {
    return Optional.of(
            new Text(
                "It is proven that no roster breaks less as the scenario stands.",
                "현재 조건에서는 위반을 더 줄일 수 있는 배정이 없음이 증명되었습니다."))
        .filter(proof -> !verdict.score().isFeasible() && isProvenUpTo(Score.HARD));
  }

  /// What is proven of the seats that are unfilled, if any are: that no roster fills more.
  public Optional<Text> proofOfFill() {
    return Optional.of(
            new Text(
                "It is proven that no roster fills more as the scenario stands.",
                "현재 조건에서는 자리를 더 채울 수 있는 배정이 없음이 증명되었습니다."))
        .filter(proof -> !roster.unfilled().isEmpty() && isProvenUpTo(Score.FILL));
  }

  private boolean isProvenUpTo(int level) {
    return run.bound().isPresent()
        && IntStream.rangeClosed(0, level)
            .allMatch(l -> run.bound().get().level(l) == verdict.score().level(l));
  }

  /// The honest label: how good the roster is and how it is known.
  public Label label() {
    return Label.of(verdict.score(), run);
  }
}
