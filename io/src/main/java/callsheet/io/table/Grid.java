package callsheet.io.table;

import callsheet.problem.IssueCode;
import callsheet.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cells of a file or sheet before it is known which row holds the headers.
///
/// @param file what messages call it
/// @param rows blank ones left out
record Grid(String file, List<TableRow> rows) {

  /// The table in it. Headers are looked for in the first rows; rows above are titles. Cells beside
  /// the headers are an issue, since they are usually a row that slipped.
  Optional<Table> table(TableForm form, IssueLog log) {
    Optional<Header> found = Header.find(rows, form);
    if (found.isEmpty()) {
      log.add(
          IssueCode.T004_NO_HEADER,
          Place.of(file),
          Text.format(
              rows.isEmpty() ? "'%s' is empty." : "'%s' has no row of headers that I know.",
              rows.isEmpty() ? "'%s'이(가) 비어 있습니다." : "'%s'에서 머리글 행을 찾지 못했습니다.",
              file),
          Text.format(
              "Write the headers in the first row: %s.", "첫 행에 머리글을 쓰세요: %s.", headersOf(form)));
      return Optional.empty();
    }
    Header header = found.get();
    List<TableRow> body = new ArrayList<>(rows.subList(header.firstBodyRow(), rows.size()));
    body.forEach(row -> checkWidth(row, header, log));
    int headerRow = rows.get(header.firstBodyRow() - 1).number();
    return Optional.of(new Table(form.name(), file, headerRow, header.labels(), body));
  }

  private static Text headersOf(TableForm form) {
    return new Text(
        String.join(", ", form.columns().stream().map(Column::name).toList()),
        String.join(", ", form.columns().stream().map(Column::korean).toList()));
  }

  private void checkWidth(TableRow row, Header header, IssueLog log) {
    for (int i = 0; i < row.width(); i++) {
      boolean hasHeader = i < header.labels().size() && !header.labels().get(i).isEmpty();
      if (!hasHeader && !row.cell(i).isEmpty()) {
        log.add(
            IssueCode.T006_NO_HEADER_ABOVE,
            Place.of(file, row.number()),
            Text.format(
                "'%s' stands in column %d, which has no header.",
                "'%s' 값이 머리글 없는 %d번째 열에 있습니다.", Excerpt.of(row.cell(i)), i + 1),
            new Text(
                "Put texts that hold a separator in quotes, or give the column a header.",
                "구분 기호가 든 값은 따옴표로 묶거나 열에 머리글을 쓰세요."));
        return;
      }
    }
  }
}
