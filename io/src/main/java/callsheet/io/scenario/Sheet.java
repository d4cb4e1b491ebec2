package callsheet.io.scenario;

import callsheet.io.table.TableForm;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A table to be written.
///
/// @param attributes headers of the free columns, which stand behind those of the form
/// @param rows cells in the order of the form's columns, then of the attributes
record Sheet(TableForm form, List<String> attributes, List<List<Value>> rows) {

  /// The name of the sheet: Korean for `ko`, else English.
  String name(Locale locale) {
    return isKorean(locale) ? form.korean() : form.name();
  }

  /// All headers: Korean for `ko`, else English.
  List<String> headers(Locale locale) {
    return Stream.concat(
            form.columns().stream().map(c -> isKorean(locale) ? c.korean() : c.name()),
            attributes.stream())
        .toList();
  }

  private static boolean isKorean(Locale locale) {
    return locale.getLanguage().equals("ko");
  }
}
