package callsheet.io.read;

import callsheet.io.table.Words;
import callsheet.problem.Category;
import callsheet.problem.IssueCode;
import callsheet.problem.Licence;
import callsheet.problem.Resource;
import callsheet.problem.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads the tables that are about neither hosts nor single broadcasts: categories, holidays and
/// resources.
record Surroundings(Reading reading) {

  private static final int MOST_MINUTES = 1440;
  private static final int MOST_CAPACITY = 10_000;

  private record Holiday(LocalDate date, String name) {}

  Rows<Category> categories() {
    Rows<Category> categories =
        reading.rows(
            "categories",
            row ->
                Optional.of(
                    new Category(
                        row.required("category"),
                        row.name("licence"),
                        row.whole("preparation", -1, 0, MOST_MINUTES),
                        row.name("group"))));
    Repeats.check(categories, "category", Category::name, reading.log());
    return categories;
  }

  Map<LocalDate, String> holidays() {
    Rows<Holiday> holidays =
        reading.rows(
            "holidays",
            row -> {
              row.required("date");
              return Optional.of(new Holiday(row.date("date", LocalDate.MAX), row.name("name")));
            });
    Repeats.check(holidays, "date", Holiday::date, reading.log());
    Map<LocalDate, String> byDate = new LinkedHashMap<>();
    holidays.values().forEach(h -> byDate.putIfAbsent(h.date(), h.name()));
    return byDate;
  }

  Rows<Resource> resources() {
    Rows<Resource> resources =
        reading.rows(
            "resources",
            row -> {
              String name = row.required("resource");
              Resource.Kind kind = row.requiredWord("kind", Words.RESOURCE, Resource.Kind.STUDIO);
              row.required("capacity");
              return Optional.of(
                  new Resource(name, kind, row.whole("capacity", 0, 0, MOST_CAPACITY)));
            });
    Repeats.check(resources, "resource", r -> r.kind() + "\t" + r.name(), reading.log());
    return resources;
  }

  /// Licences that a category requires and nobody holds.
  void reportUnheld(Rows<Category> categories, Rows<Licence> licences) {
    Unknowns unheld =
        new Unknowns(
            IssueCode.D022_UNHELD_LICENCE,
            new Text("licence in the table licences", "자격"),
            licences.names("licence"));
    for (int i = 0; i < categories.size(); i++) {
      unheld.see(categories.get(i).licence(), categories.place(i, "licence"));
    }
    unheld.report(
        licences.isReadable(),
        reading.log(),
        new Text(
            "Enter who holds it; until then nobody may host the category.",
            "자격 보유자를 입력하세요. 없으면 아무도 이 상품군을 맡을 수 없습니다."));
  }
}
