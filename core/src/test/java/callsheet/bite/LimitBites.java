package callsheet.bite;

import java.util.List;

final class LimitBites {

  private LimitBites() {}

  static List<Bite> all() {
    return List.of();
  }
}
