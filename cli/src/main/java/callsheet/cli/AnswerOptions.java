package callsheet.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// How an answer is given, as asked for on the command line.
final class AnswerOptions {

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private Format format;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "answer-out")
  private Optional<Path> out;

  /// The form of what is printed.
  Format format() {
    return format;
  }

  /// The folder that the answer's own files go to, if any are wanted.
  Optional<Path> out() {
    return out.map(folder -> OutputFolder.at(folder).path());
  }
}
