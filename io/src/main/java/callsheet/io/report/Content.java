package callsheet.io.report;

import callsheet.problem.Text;
import java.io.IOException;
import java.util.List;

/// A piece of the page: an element, text, or several of them.
sealed interface Content permits Element, Content.Chars, Content.Verbatim, Content.Group {

  /// Writes it as markup that is HTML and well-formed XML at once.
  void write(Appendable out) throws IOException;

  /// Text, escaped when written.
  record Chars(String text) implements Content {
    @Override
    public void write(Appendable out) throws IOException {
      Escape.write(text, out);
    }
  }

  /// The page's own style or script, written as it is.
  record Verbatim(String source) implements Content {
    @Override
    public void write(Appendable out) throws IOException {
      out.append(source);
    }
  }

  /// Several pieces one after the other.
  record Group(List<Content> parts) implements Content {
    public Group {
      parts = List.copyOf(parts);
    }

    @Override
    public void write(Appendable out) throws IOException {
      for (Content part : parts) {
        part.write(out);
      }
    }
  }

  /// Nothing.
  Content NOTHING = new Group(List.of());

  /// Several pieces one after the other.
  static Content of(Content... parts) {
    return new Group(List.of(parts));
  }

  /// A sentence in both languages, of which the page's style shows one.
  static Content of(Text text) {
    return inBoth("span", text);
  }

  /// The same inside an SVG text.
  static Content inPicture(Text text) {
    return inBoth("tspan", text);
  }

  private static Content inBoth(String element, Text text) {
    if (text.english().equals(text.korean())) {
      return new Chars(text.english());
    }
    return of(
        Element.el(element).with("lang", "en").add(text.english()),
        Element.el(element).with("lang", "ko").add(text.korean()));
  }
}
