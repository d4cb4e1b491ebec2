package callsheet.io.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// A page read back by a strict parser: what is not well-formed does not get this far.
record ReadPage(Document document) {

  /// Reads a page as XML, leaving out the contents of style and script, which XML would want
  /// marked.
  static ReadPage of(String page) throws Exception {
    String xml =
        page.replace("<!DOCTYPE html>", "")
            .replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1></$1>");
    return new ReadPage(
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml))));
  }

  Element root() {
    return document.getDocumentElement();
  }

  /// All elements of a name.
  List<Element> all(String name) {
    return within(root(), name);
  }

  /// All elements of a name with a class.
  List<Element> all(String name, String mark) {
    return all(name).stream()
        .filter(e -> List.of(e.getAttribute("class").split(" ")).contains(mark))
        .toList();
  }

  /// Whether an element has the id.
  boolean has(String id) {
    return all("*").stream().anyMatch(element -> element.getAttribute("id").equals(id));
  }

  /// The element with an id, which must be the only one.
  Element byId(String id) {
    List<Element> found =
        all("*").stream().filter(element -> element.getAttribute("id").equals(id)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " elements have the id " + id);
    }
    return found.getFirst();
  }

  /// The rows of the tables' bodies within an element.
  List<Element> rows(String id) {
    return within(byId(id), "tbody").stream().flatMap(b -> within(b, "tr").stream()).toList();
  }

  private static List<Element> within(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
