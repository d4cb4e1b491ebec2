package callsheet.io.table;

import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One table of a JSON document: an array of objects with the columns' names as keys. A column that
/// an object does not mention, or mentions as `null`, is blank there; a list of texts becomes one
/// cell as [ListText] writes it.
final class JsonTable {

  private final JsonParser parser;
  private final String file;
  private final String pointer;
  private final TableForm form;
  private final IssueLog log;
  private final Map<String, Integer> headers = new LinkedHashMap<>();
  private final List<TableRow> rows = new ArrayList<>();
  private String[] cells = new String[0];
  private int[] lines = new int[0];

  JsonTable(JsonParser parser, String file, String pointer, TableForm form, IssueLog log) {
    this.parser = parser;
    this.file = file;
    this.pointer = pointer;
    this.form = form;
    this.log = log;
  }

  /// Reads the array that starts at the parser's current token.
  Table read() {
    int line = TreeReader.line(parser);
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      String at = pointer + "/" + i;
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        rows.add(row(at));
      } else {
        nested(new Place(file, TreeReader.line(parser), at), "an object", "객체");
        parser.skipChildren();
      }
    }
    return new Table(form.name(), file, line, List.copyOf(headers.keySet()), rows);
  }

  private TableRow row(String at) {
    int line = TreeReader.line(parser);
    Arrays.fill(cells, "");
    Arrays.fill(lines, 0);
    int lastLine = line;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      int column = column(parser.currentName());
      parser.nextToken();
      lastLine = TreeReader.line(parser);
      lines[column] = lastLine;
      cells[column] = cell(at, column);
    }
    return TableRow.ofJson(line, at, cells.clone(), lastLine == line ? new int[0] : lines.clone());
  }

  private int column(String key) {
    Integer known = headers.putIfAbsent(key, headers.size());
    if (known != null) {
      return known;
    }
    int width = headers.size();
    cells = Arrays.copyOf(cells, width);
    cells[width - 1] = "";
    lines = Arrays.copyOf(lines, width);
    return width - 1;
  }

  private String cell(String at, int column) {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> "";
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
          CellText.trimmed(parser.getString());
      case START_ARRAY -> list(TreeReader.read(parser), at, column);
      default -> {
        parser.skipChildren();
        yield refused(at, column);
      }
    };
  }

  private String list(Tree array, String at, int column) {
    List<String> texts = new ArrayList<>();
    for (Tree item : ((Tree.Sequence) array).items()) {
      if (item instanceof Tree.Leaf leaf) {
        texts.add(leaf.text());
      } else {
        return refused(at, column);
      }
    }
    return ListText.join(texts);
  }

  private String refused(String at, int column) {
    String key = List.copyOf(headers.keySet()).get(column);
    if (form.column(key).isPresent() || form.takesFreeColumns()) {
      nested(
          new Place(file, lines[column], at + "/" + key),
          "a text, a number or a list of texts",
          "글자, 숫자 또는 글자 목록");
    }
    return "";
  }

  private void nested(Place place, String english, String korean) {
    log.add(
        IssueCode.F013_SHAPE,
        place,
        Text.format(
            "Something else stands where %s is expected.",
            "%s이(가) 있어야 할 자리에 다른 것이 있습니다.", new Text(english, korean)),
        new Text(
            "Bring the document into the form that docs/formats.md shows.",
            "docs/formats.md에 있는 꼴로 문서를 고치세요."));
  }
}
