package callsheet.bite;

import java.util.List;

final class ResourceBites {

  private ResourceBites() {}

  static List<Bite> all() {
    return List.of();
  }
}
