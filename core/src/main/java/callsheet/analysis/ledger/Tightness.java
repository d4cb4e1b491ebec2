package callsheet.analysis.ledger;

import callsheet.compile.Eligibility;
import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import callsheet.roster.Roster;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.util.BitSet;

/// How often each setting leaves a roster no room: where one step further would break it.
///
/// Counted are rows whose sum stands exactly at a bound that it could pass, pairs of seats of which
/// a host takes one and so may not take the other, and pairs of seat and host that a hard
/// eligibility rule removes. A setting that is never tight and never broken could be left out, and
/// this roster would be as good.
final class Tightness {

  private final Model model;
  private final int[] hosts;
  private final boolean[] value;
  private final long[] tight;

  private Tightness(Model model, Roster roster, int settings) {
    this.model = model;
    this.hosts = roster.hosts();
    Choices choices = model.choices();
    for (int seat = 0; seat < hosts.length; seat++) {
      // A host against a hard eligibility rule, as in a roster made by hand, has no literal.
      if (choices.literalOf(seat, hosts[seat]) == Model.NONE) {
        hosts[seat] = Roster.UNFILLED;
      }
    }
    this.value = model.values(hosts);
    this.tight = new long[settings];
  }

  /// How often each setting is tight, in the rulebook's order.
  ///
  /// @param model the roster's scenario under the rulebook, compiled
  static long[] of(Rulebook rulebook, Model model, Roster roster) {
    Tightness tightness = new Tightness(model, roster, rulebook.settings().size());
    tightness.countRows();
    model.conflicts().forEach(tightness::count);
    tightness.countRemoved(rulebook, roster);
    return tightness.tight;
  }

  private void countRows() {
    Model.Rows rows = model.rows();
    for (int row = 0; row < rows.count(); row++) {
      long activity = model.activity(row, value);
      boolean atTop = activity == rows.hi()[row] && rows.most(row) > activity;
      boolean atBottom = activity == rows.lo()[row] && rows.least(row) < activity;
      if (rows.setting()[row] >= 0 && (atTop || atBottom)) {
        tight[rows.setting()[row]]++;
      }
    }
  }

  private void count(Conflicts conflicts) {
    for (int pair = 0; pair < conflicts.size(); pair++) {
      int a = conflicts.seatA()[pair];
      int b = conflicts.seatB()[pair];
      if (holdsOff(conflicts.hosts(), a, b) || holdsOff(conflicts.hosts(), b, a)) {
        tight[conflicts.setting()]++;
      }
    }
  }

  /// Whether who takes a seat may for that reason not take another.
  private boolean holdsOff(BitSet bound, int taken, int other) {
    int host = hosts[taken];
    return host >= 0
        && bound.get(host)
        && hosts[other] != host
        && model.choices().literal(other, host) != Model.NONE;
  }

  private void countRemoved(Rulebook rulebook, Roster roster) {
    Eligibility eligibility = new Eligibility(roster.scenario(), rulebook);
    for (Seat seat : roster.scenario().seats()) {
      for (Host host : roster.scenario().hosts()) {
        for (Setting setting : eligibility.blocking(seat, host)) {
          tight[setting.index()]++;
        }
      }
    }
  }
}
