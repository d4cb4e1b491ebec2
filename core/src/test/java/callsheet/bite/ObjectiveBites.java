package callsheet.bite;

import java.util.List;

final class ObjectiveBites {

  private ObjectiveBites() {}

  static List<Bite> all() {
    return List.of();
  }
}
