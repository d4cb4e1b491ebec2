package callsheet.bite;

import java.util.List;

final class WishesBites {

  private WishesBites() {}

  static List<Bite> all() {
    return List.of();
  }
}
