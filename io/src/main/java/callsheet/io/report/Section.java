package callsheet.io.report;

import static callsheet.io.report.Element.el;

import callsheet.problem.Text;

/// A titled part of the page that the navigation at its head links to.
final class Section {

  private Section() {}

  static Element of(String id, Text title) {
    return el("section.part", el("h2").with("id", id + "-title").add(title))
        .with("id", id)
        .with("aria-labelledby", id + "-title");
  }
}
