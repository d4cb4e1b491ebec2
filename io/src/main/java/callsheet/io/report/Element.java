package callsheet.io.report;

import callsheet.problem.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An element of HTML or SVG under construction: attributes in the order they were given, then
/// content.
final class Element implements Content {

  /// Elements that close themselves when they have no content: HTML's void ones and SVG's shapes.
  private static final Set<String> EMPTY =
      Set.of("br", "circle", "col", "input", "line", "meta", "path", "rect", "use");

  /// Elements after which a line may end without changing what is shown.
  private static final Set<String> LINE_ENDS =
      Set.of(
          "body", "div", "head", "li", "meta", "option", "script", "section", "style", "svg", "tr");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Content> content = new ArrayList<>();

  private Element(String name) {
    this.name = name;
  }

  /// An element, perhaps with classes: `el("td.number", …)`.
  static Element el(String nameAndClasses, Content... content) {
    String[] parts = nameAndClasses.split("\\.", 2);
    Element element = new Element(parts[0]).add(content);
    return parts.length == 1 ? element : element.with("class", parts[1].replace('.', ' '));
  }

  /// The head of a table's column.
  static Element columnHead(Text title) {
    return el("th").with("scope", "col").add(title);
  }

  /// The same element with an attribute more.
  Element with(String attribute, Object value) {
    attributes.put(attribute, value.toString());
    return this;
  }

  /// The same element with a class more, if `condition` holds.
  Element marked(boolean condition, String mark) {
    if (condition) {
      attributes.merge("class", mark, (before, more) -> before + " " + more);
    }
    return this;
  }

  /// The same element with more content.
  Element add(Content... more) {
    content.addAll(List.of(more));
    return this;
  }

  /// The same element with more content.
  Element add(List<? extends Content> more) {
    content.addAll(more);
    return this;
  }

  /// The same element followed by a text.
  Element add(String text) {
    content.add(new Chars(text));
    return this;
  }

  /// The same element followed by a sentence in both languages.
  Element add(Text text) {
    content.add(Content.of(text));
    return this;
  }

  @Override
  public void write(Appendable out) throws IOException {
    out.append('<').append(name);
    for (var attribute : attributes.entrySet()) {
      out.append(' ').append(attribute.getKey()).append("=\"");
      Escape.write(attribute.getValue(), out);
      out.append('"');
    }
    if (content.isEmpty() && EMPTY.contains(name)) {
      out.append("/>");
    } else {
      out.append('>');
      for (Content part : content) {
        part.write(out);
      }
      out.append("</").append(name).append('>');
    }
    if (LINE_ENDS.contains(name)) {
      out.append('\n');
    }
  }
}
