package callsheet.engine.activity;

import callsheet.model.Conflicts;
import callsheet.model.Model;
import java.util.List;

/// The conflicts of each choice, hard ones and soft ones.
///
/// @param hard the other choice
/// @param hardGroup the index of the conflicts it is one of, [#EVERYONE] if they bind every host
/// @param soft the other choice
/// @param softGroup the index of the conflicts it is one of
/// @param softAmount what it costs, in units of the weight
@SuppressWarnings("ArrayRecordComponent") // read in the kernel's inner loops, never compared
record ConflictLinks(Csr hard, int[] hardGroup, Csr soft, int[] softGroup, int[] softAmount) {

  /// Stands for a group that binds every host.
  static final int EVERYONE = -1;

  static ConflictLinks of(Model model, boolean[] everyone) {
    List<Conflicts> groups = model.conflicts();
    Csr.Builder hard = new Csr.Builder(model.choices().count());
    Csr.Builder soft = new Csr.Builder(model.choices().count());
    for (Conflicts group : groups) {
      count(group, group.isHard() ? hard : soft);
    }
    hard.startPlacing();
    soft.startPlacing();
    int[] hardGroup = new int[hard.build().entry().length];
    int[] softGroup = new int[soft.build().entry().length];
    int[] softAmount = new int[softGroup.length];
    for (int g = 0; g < everyone.length; g++) {
      Conflicts group = groups.get(g);
      int[] a = group.seatA();
      int[] b = group.seatB();
      if (group.isHard()) {
        int of = everyone[g] ? EVERYONE : g;
        for (int i = 0; i < a.length; i++) {
          hardGroup[hard.place(a[i], b[i])] = of;
          hardGroup[hard.place(b[i], a[i])] = of;
        }
      } else {
        for (int i = 0; i < a.length; i++) {
          int there = soft.place(a[i], b[i]);
          int back = soft.place(b[i], a[i]);
          softGroup[there] = g;
          softGroup[back] = g;
          softAmount[there] = group.amounts()[i];
          softAmount[back] = group.amounts()[i];
        }
      }
    }
    return new ConflictLinks(hard.build(), hardGroup, soft.build(), softGroup, softAmount);
  }

  private static void count(Conflicts group, Csr.Builder builder) {
    for (int seat : group.seatA()) {
      builder.count(seat);
    }
    for (int seat : group.seatB()) {
      builder.count(seat);
    }
  }
}
