package callsheet.bite;

import java.util.List;

final class ProgrammeBites {

  private ProgrammeBites() {}

  static List<Bite> all() {
    return List.of();
  }
}
