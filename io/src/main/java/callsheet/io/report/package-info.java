/// The report: one self-contained HTML page of a result, in English and Korean.
///
/// [HtmlReport] names its sections from top to bottom; each section is a class that turns the
/// result into [Element]s. Nothing is fetched and only the page's own style and script run: the
/// page's content security policy names them by their hash. The same result gives the same bytes.
package callsheet.io.report;
