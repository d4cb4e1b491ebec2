package callsheet.bite;

import java.util.List;

final class FairnessBites {

  private FairnessBites() {}

  static List<Bite> all() {
    return List.of();
  }
}
