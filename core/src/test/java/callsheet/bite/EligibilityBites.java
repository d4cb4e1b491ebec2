package callsheet.bite;

import java.util.List;

final class EligibilityBites {

  private EligibilityBites() {}

  static List<Bite> all() {
    return List.of();
  }
}
