package callsheet.io.table;

import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Reads YAML, of which JSON is a part.
public final class YamlText {

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private YamlText() {}

  /// The document in a file's bytes; empty, with an issue, if it is no YAML or says nothing.
  public static Optional<TableSet.Document> document(byte[] bytes, String file, IssueLog log) {
    return TextFile.decode(bytes, file, log)
        .flatMap(text ->
            tree(text, Place.of(file), log)
                .map(root -> new TableSet.Document(file, "", root, text)));
  }

  /// The value a text says. An issue stands at `place`, moved down to the line that is wrong.
  public static Optional<Tree> tree(String text, Place place, IssueLog log) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return parser.nextToken() == null ? Optional.empty() : Optional.of(TreeReader.read(parser));
    } catch (JacksonException e) {
      SyntaxProblem problem = SyntaxProblem.of(e);
      log.add(
          IssueCode.F007_SYNTAX,
          place.row() == 0 ? problem.in(place.file()) : place,
          Text.format("This is no valid YAML: %s.", "올바른 YAML이 아닙니다: %s.", problem.text()),
          new Text(
              "Indent with spaces, put a space after each colon, and quote texts with : or #.",
              "공백으로 들여쓰고, 쌍점 뒤에 공백을 두고, : 나 #이 든 값은 따옴표로 묶으세요."));
      return Optional.empty();
    }
  }
}
