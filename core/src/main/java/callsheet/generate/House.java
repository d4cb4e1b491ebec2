package callsheet.generate;

import java.util.ArrayList;
import java.util.List;

/// A broadcaster: up to two live channels, perhaps a data and a mobile channel, and what it sells.
///
/// @param dataChannel where recordings air; a live channel if there is none of its own
/// @param mobileChannel where mobile shows air; a live channel if there is none of its own
/// @param firstLive number of its first live channel among all
record House(
    int index,
    String brand,
    List<String> liveChannels,
    int firstLive,
    String dataChannel,
    String mobileChannel,
    List<Line> lines) {

  private static final List<String> BRANDS =
      List.of("가람", "나래", "다솜", "라온", "미르", "바름", "새롬", "아라", "자람", "차오름", "하늬", "도담", "누림");

  /// The houses of a plan.
  static List<House> all(Plan plan) {
    List<House> houses = new ArrayList<>();
    for (int i = 0; i < plan.houses(); i++) {
      houses.add(house(plan, i));
    }
    return List.copyOf(houses);
  }

  private static House house(Plan plan, int index) {
    int round = index / BRANDS.size();
    String brand = BRANDS.get(index % BRANDS.size()) + (round == 0 ? "" : "" + (round + 1));
    List<String> live = new ArrayList<>(List.of(brand + "쇼핑"));
    if (2 * index + 1 < plan.liveChannels()) {
      live.add(brand + "플러스");
    }
    return new House(
        index,
        brand,
        List.copyOf(live),
        2 * index,
        plan.sideChannels() ? brand + "데이터" : live.getLast(),
        plan.sideChannels() ? brand + "모바일" : live.getFirst(),
        Assortment.of(index, plan.houses()));
  }

  boolean hasSideChannels() {
    return !liveChannels.contains(dataChannel);
  }

  /// All channels, each once.
  List<String> channels() {
    List<String> channels = new ArrayList<>(liveChannels);
    if (hasSideChannels()) {
      channels.add(dataChannel);
      channels.add(mobileChannel);
    }
    return channels;
  }

  Line insurance() {
    return lines.getLast();
  }
}
