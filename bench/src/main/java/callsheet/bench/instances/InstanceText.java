package callsheet.bench.instances;

import java.util.List;
import java.util.stream.Stream;

/// The lines of an instance file, read one by one; comments and blank lines are skipped.
public final class InstanceText {

  private record Line(int number, String text) {}

  private final List<Line> lines;
  private int next;

  /// The lines of a text.
  public InstanceText(String text) {
    List<String> all = text.lines().toList();
    this.lines =
        Stream.iterate(0, i -> i < all.size(), i -> i + 1)
            .map(i -> new Line(i + 1, all.get(i).strip()))
            .filter(line -> !line.text().isEmpty() && !line.text().startsWith("#"))
            .toList();
  }

  /// Whether there is another line.
  public boolean hasNext() {
    return next < lines.size();
  }

  /// The next line.
  ///
  /// @throws IllegalArgumentException if there is none
  public String next() {
    if (!hasNext()) {
      throw new IllegalArgumentException("The file ends too early");
    }
    return lines.get(next++).text();
  }

  /// The number in the next line, `name = number`.
  ///
  /// @throws IllegalArgumentException if the line is another
  public int count(String name) {
    String[] parts = next().split("=", 2);
    if (parts.length < 2 || !parts[0].strip().equals(name)) {
      throw wrong("'" + name + " = number' expected");
    }
    return number(parts[1].strip());
  }

  /// The whole numbers of the next line, set apart by blanks; a colon counts as one.
  ///
  /// @param least how many there must be
  /// @throws IllegalArgumentException if there are fewer, or something else
  public int[] numbers(int least) {
    String text = next().replace(':', ' ').strip();
    int[] numbers = Stream.of(text.split("\\s+", -1)).mapToInt(this::number).toArray();
    if (numbers.length < least) {
      throw wrong(least + " numbers expected");
    }
    return numbers;
  }

  /// The ids of the next line, `count: id id …`.
  ///
  /// @param below what each id must be less than
  /// @throws IllegalArgumentException if there are more or fewer of them, or one too large
  public int[] ids(int below) {
    int[] numbers = numbers(1);
    int[] ids =
        Stream.iterate(1, i -> i < numbers.length, i -> i + 1)
            .mapToInt(i -> numbers[i])
            .sorted()
            .toArray();
    if (ids.length != numbers[0]) {
      throw wrong(numbers[0] + " ids promised, " + ids.length + " found");
    }
    if (ids.length > 0 && (ids[0] < 0 || ids[ids.length - 1] >= below)) {
      throw wrong("ids from 0 to " + (below - 1) + " expected");
    }
    return ids;
  }

  private int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw wrong("'" + text + "' is no whole number");
    }
  }

  /// What is wrong with the line read last.
  public IllegalArgumentException wrong(String cause) {
    return new IllegalArgumentException("Line " + lines.get(next - 1).number() + ": " + cause);
  }
}
