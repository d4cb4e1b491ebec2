package callsheet.io.report;

import static callsheet.io.report.Element.el;

import callsheet.problem.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/// The page around the sections: its head, its bar of links and switches, its style and script.
final class Page {

  private final String title;
  private final Locale locale;
  private final Element main = el("main").with("id", "top");
  private final Element links = el("nav");

  Page(String title, Locale locale) {
    this.title = title.isBlank() ? "Callsheet" : title;
    this.locale = locale;
  }

  /// The same page with a section more.
  Page add(Content section) {
    main.add(section);
    return this;
  }

  /// The same page with a link to a section more in its bar.
  Page link(String id, Text name) {
    links.add(el("a").with("href", "#" + id).add(name));
    return this;
  }

  void write(Appendable out) throws IOException {
    String language = locale.getLanguage().equals("ko") ? "ko" : "en";
    out.append("<!DOCTYPE html>\n");
    el("html", head(), body()).with("lang", language).write(out);
  }

  private Element head() {
    String style = resource("report.css");
    return el(
        "head",
        el("meta").with("charset", "utf-8"),
        el("meta").with("http-equiv", "Content-Security-Policy").with("content", policy(style)),
        el("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
        el("meta").with("name", "generator").with("content", "Callsheet"),
        el("title").add(title + " · Callsheet"),
        el("style", new Content.Verbatim(style)));
  }

  /// Nothing is fetched, and no style or script runs but the page's own: not even one that a name
  /// in the roster would smuggle in.
  private static String policy(String style) {
    return "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
        .formatted(hash(style), hash(resource("report.js")));
  }

  private Element body() {
    return el(
        "body",
        patterns(),
        bar(),
        main,
        el("div.tip").with("id", "tip").with("role", "status").with("hidden", "hidden"),
        el("script", new Content.Verbatim(resource("report.js"))));
  }

  private Element bar() {
    return el(
        "header.top",
        el("a.brand").with("href", "#top").add(title),
        links,
        el(
            "div.switches",
            button("en", "language", "English").with("lang", "en"),
            button("ko", "language", "한국어").with("lang", "ko"),
            el("button")
                .with("type", "button")
                .with("id", "theme")
                .add(new Text("Light / dark", "밝게 / 어둡게"))));
  }

  private static Element button(String value, String mark, String title) {
    return el("button." + mark).with("type", "button").with("data-language", value).add(title);
  }

  /// The hatchings that pictures fill with: a missing host, an absence.
  private static Element patterns() {
    return el("svg.patterns", el("defs", hatch("missing", 7), hatch("away", 5)))
        .with("aria-hidden", "true");
  }

  private static Element hatch(String id, int width) {
    return el(
            "pattern",
            el("rect").with("width", width).with("height", width),
            el("path").with("d", "M0 0V" + width))
        .with("id", id)
        .with("width", width)
        .with("height", width)
        .with("patternUnits", "userSpaceOnUse")
        .with("patternTransform", "rotate(45)");
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-256", e);
    }
  }
}
