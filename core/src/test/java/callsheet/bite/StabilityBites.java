package callsheet.bite;

import java.util.List;

final class StabilityBites {

  private StabilityBites() {}

  static List<Bite> all() {
    return List.of();
  }
}
