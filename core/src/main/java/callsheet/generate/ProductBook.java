package callsheet.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a house has aired and may air: products are new, come back after more than a week, or are
/// repeated within a week because they sell.
final class ProductBook {

  private static final int WEEK = 7;
  private static final int SEASON = 45;
  private static final int BRANDS_A_LINE = 8;

  private record Label(String brand, String vendor) {}

  private static final class Entry {
    private final Product product;
    private int lastDay;

    private Entry(Product product, int day) {
      this.product = product;
      this.lastDay = day;
    }
  }

  private final Dice dice;
  private final Calendar calendar;
  private final int firstCode;
  private final Map<String, List<Label>> labels = new HashMap<>();
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private int products;
  private final List<Entry> aired = new ArrayList<>();

  ProductBook(House house, Calendar calendar, BrandNames names, Dice dice) {
    this.dice = dice;
    this.calendar = calendar;
    this.firstCode = 100_001 + 100_000 * house.index();
    for (Line line : house.lines()) {
      labels.put(line.name(), labels(line, names));
      entries.put(line.name(), new ArrayList<>());
    }
  }

  private List<Label> labels(Line line, BrandNames names) {
    List<Label> result = new ArrayList<>();
    String vendor = "";
    for (int i = 0; i < BRANDS_A_LINE; i++) {
      String brand = names.brand(line);
      vendor = line.isInsurance() ? brand : i % 3 < 2 ? names.vendor() : vendor;
      result.add(new Label(brand, vendor));
    }
    return result;
  }

  /// A product of a line that was not aired in the last seven days.
  Product fresh(Line line, int day) {
    List<Entry> known = entries.get(line.name());
    for (int tries = 0; tries < 4 && !known.isEmpty(); tries++) {
      Entry entry = dice.pick(known);
      if (entry.lastDay < day - WEEK && entry.lastDay >= day - SEASON) {
        return airing(entry, day);
      }
    }
    Entry entry = new Entry(invent(line, day), day);
    known.add(entry);
    return airing(entry, day);
  }

  /// A product that was aired in the last seven days and not yet today, of the line the slot calls
  /// for where there is one.
  Optional<Product> repeat(Line wanted, int day) {
    Entry found = null;
    for (int tries = 0; tries < 60 && !aired.isEmpty(); tries++) {
      Entry entry = aired.get(aired.size() - dice.between(1, Math.min(aired.size(), 150)));
      boolean recent = entry.lastDay < day && entry.lastDay >= day - WEEK;
      if (recent && entry.product.line().isInsurance() == wanted.isInsurance()) {
        found = entry;
        if (entry.product.line().equals(wanted)) {
          break;
        }
      }
    }
    return Optional.ofNullable(found).map(entry -> airing(entry, day));
  }

  private Product airing(Entry entry, int day) {
    entry.lastDay = day;
    aired.add(entry);
    return entry.product;
  }

  private Product invent(Line line, int day) {
    Label label = dice.pick(labels.get(line.name()));
    List<String> goods = new ArrayList<>(line.goods());
    if (calendar.isWinter(day)) {
      goods.addAll(line.winterGoods());
    }
    String good = dice.pick(goods);
    String title = (label.brand() + " " + good + " " + dice.pick(line.packs())).strip();
    return new Product("P" + (firstCode + products++), line, label.brand(), label.vendor(), title);
  }
}
