package callsheet.generate;

import callsheet.problem.Category;
import callsheet.problem.Daypart;
import java.util.List;

/// A product category as a broadcaster sells it.
///
/// @param share its part of the slots, against the shares of the other lines
/// @param revenue what an hour of it earns against the mean
/// @param pull by daypart, how much rather it is sold then
/// @param goods what is sold the year round
/// @param winterGoods what is sold from October to February too
/// @param brandEndings how the names of its brands end
/// @param packs what it is sold by; empty: one by one
record Line(
    Category category,
    double share,
    double revenue,
    List<Double> pull,
    List<String> goods,
    List<String> winterGoods,
    List<String> brandEndings,
    List<String> packs) {

  /// The licence that insurance hosts hold.
  static final String INSURANCE_LICENCE = "보험설계사";

  String name() {
    return category.name();
  }

  String group() {
    return category.group();
  }

  boolean isInsurance() {
    return category.licence().equals(INSURANCE_LICENCE);
  }

  /// How readily it fills a slot that starts at a minute.
  double appeal(int startMinute) {
    int part =
        switch (Daypart.of(startMinute)) {
          case MORNING -> 0;
          case AFTERNOON -> 1;
          case EVENING -> 2;
          case NIGHT, DAWN -> 3;
        };
    return share * pull.get(part);
  }

  /// The same line under a narrower name.
  Line narrowed(String adjective) {
    return adjective.isEmpty() ? this : named(adjective + " " + name());
  }

  /// The same line under another name.
  Line named(String name) {
    Category renamed =
        new Category(name, category.licence(), category.preparationMinutes(), category.group());
    return new Line(renamed, share, revenue, pull, goods, winterGoods, brandEndings, packs);
  }
}
