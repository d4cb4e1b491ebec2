package callsheet.planner.recording;

import callsheet.io.table.FileNames;
import callsheet.io.table.IssueLog;
import callsheet.io.table.Place;
import callsheet.planner.Course;
import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import callsheet.result.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plays a recorded plan again: a file of JSON lines, one for each event, as [EventLine] writes
/// them.
///
/// A run that was cut off leaves a recording without an end, whose last line may be half a line.
/// That is worth a warning; anything else that can't be read is an error.
public final class Recording {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int EXCERPT = 60;

  private final String file;
  private final Course course = new Course(event -> {});
  private final IssueLog log = new IssueLog();

  private Recording(String file) {
    this.file = file;
  }

  /// Plays a file.
  public static Replayed replay(Path path) {
    Recording recording = new Recording(FileNames.of(path));
    FileNames.bytes(path, recording.log)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .ifPresent(text -> recording.play(text.lines().toList()));
    Optional<Run> run =
        recording.log.hasErrors() ? Optional.empty() : Optional.of(recording.course.run());
    return new Replayed(run, recording.log.sorted());
  }

  private void play(List<String> lines) {
    int events = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        boolean isLast = i == lines.size() - 1;
        events += line(i + 1, lines.get(i), isLast && events > 0) ? 1 : 0;
      }
    }
    if (events == 0 && !log.hasErrors()) {
      log.add(
          IssueCode.F013_SHAPE,
          Place.of(file),
          new Text("The file records nothing.", "기록된 내용이 없는 파일입니다."),
          new Text(
              "Name the file that `solve --record FILE` wrote.",
              "`solve --record FILE`로 만든 파일을 지정하세요."));
    } else if (!course.hasEnded() && !log.hasErrors()) {
      log.add(
          IssueCode.F016_CUT_SHORT,
          Place.of(file, lines.size()),
          new Text("The recording ends before the run did.", "실행이 끝나기 전에 기록이 끊겼습니다."),
          new Text(
              "Read it as what was known until then, or record a run that is not cut off.",
              "그때까지의 내용으로만 보거나, 끝까지 간 실행을 다시 기록하세요."));
    }
  }

  /// Whether the line is an event.
  ///
  /// @param mayBeCut whether half a line is what a run leaves that was cut off
  private boolean line(int number, String line, boolean mayBeCut) {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JacksonException e) {
      if (!mayBeCut) {
        log.add(
            IssueCode.F007_SYNTAX,
            Place.of(file, number),
            Text.format(
                "This is no valid JSON: %s.", "올바른 JSON이 아닙니다: %s.", e.getOriginalMessage()),
            new Text(
                "Record the run anew; a recording is not meant to be edited.",
                "다시 기록하세요. 기록 파일은 고쳐 쓰지 않습니다."));
      }
      return mayBeCut;
    }
    boolean isEvent = new EventReader(node, course).play();
    if (!isEvent) {
      log.add(
          IssueCode.F013_SHAPE,
          Place.of(file, number),
          Text.format(
              "This line is no event of a recording, or one with parts missing: %s.",
              "기록의 사건이 아니거나 빠진 항목이 있는 줄입니다: %s.", excerpt(line)),
          new Text(
              "Name the file that `solve --record FILE` wrote, with this version of Callsheet.",
              "이 버전의 Callsheet에서 `solve --record FILE`로 만든 파일을 지정하세요."));
    }
    return isEvent;
  }

  private static String excerpt(String line) {
    return line.length() > EXCERPT ? line.substring(0, EXCERPT) + "…" : line;
  }
}
