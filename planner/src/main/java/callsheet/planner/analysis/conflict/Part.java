package callsheet.planner.analysis.conflict;

import callsheet.engine.Stop;
import callsheet.engine.cpsat.Feasibility;
import callsheet.engine.cpsat.Feasibility.Answer;
import callsheet.engine.cpsat.Feasibility.Question;
import callsheet.model.Choices;
import callsheet.model.Model;
import callsheet.problem.Host;
import callsheet.problem.Seat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A growing part of the hard rules: the cases met so far, and every pin and everything that keeps
/// a host off, for the seats and hosts that these speak of.
final class Part {

  private final HardRules rules;
  private final Feasibility feasibility;
  private final int[] wanted;
  private final Set<Member> members = new LinkedHashSet<>();
  private final Map<Member, Set<Integer>> barred = new HashMap<>();
  private final Map<Integer, Member.Pinned> pins = new HashMap<>();
  private final Set<Integer> literals = new HashSet<>();

  /// A part with nothing but seats that have to be filled.
  Part(HardRules rules, Collection<Seat> wanted) {
    this.rules = rules;
    this.feasibility = new Feasibility(rules.model());
    this.wanted = wanted.stream().mapToInt(Seat::index).toArray();
    rules.pins().forEach(pin -> pins.put(pin.seat().index(), pin));
    for (int seat : this.wanted) {
      speakOfAll(seat);
    }
  }

  /// The members, in the order in which they came in.
  Set<Member> members() {
    return members;
  }

  /// How many members it has and literals it speaks of: it has grown if they are more.
  int size() {
    return members.size() + literals.size();
  }

  /// Takes a member in, and whatever speaks of the same seats and hosts by itself.
  void add(Member member) {
    if (members.add(member)) {
      switch (member) {
        case Member.Case rule -> {
          rules.rowsOf(rule).forEach(this::speakOfRow);
          rules
              .exclusive(rule)
              .forEach(pair -> {
                speakOf(pair[0]);
                speakOf(pair[1]);
              });
        }
        case Member.Pinned pin -> speakOf(literal(pin));
        case Member.Away _, Member.Refused _, Member.Unfit _, Member.UnfitFor _ -> {}
      }
    }
  }

  private int literal(Member.Pinned pin) {
    return rules.model().choices().literal(pin.seat().index(), pin.host().index());
  }

  private void speakOfRow(int row) {
    Model.Rows rows = rules.model().rows();
    for (int i = rows.start()[row]; i < rows.start()[row + 1]; i++) {
      speakOf(rows.literal()[i]);
    }
  }

  /// Lets the part speak of a literal, and of what bears on it by itself.
  void speakOf(int literal) {
    Choices choices = rules.model().choices();
    if (!literals.add(literal)) {
      return;
    }
    if (literal >= choices.literals()) {
      speakOfMembers(literal - choices.literals());
      return;
    }
    int seat = choices.choiceOf(literal);
    if (pins.containsKey(seat)) {
      add(pins.get(seat));
    }
    if (choices.hostOf(literal) == Model.NONE) {
      speakOfAll(seat);
    } else {
      Seat of = rules.scenario().seats().get(seat);
      Host host = rules.scenario().hosts().get(choices.hostOf(literal));
      for (Member block : rules.blocking(of, host)) {
        members.add(block);
        barred.computeIfAbsent(block, b -> new LinkedHashSet<>()).add(literal);
      }
    }
  }

  private void speakOfAll(int seat) {
    Choices choices = rules.model().choices();
    for (int literal = choices.start(seat); literal < choices.end(seat); literal++) {
      speakOf(literal);
    }
  }

  private void speakOfMembers(int k) {
    Model.Derived derived = rules.model().derived();
    if (derived.brokenRow()[k] != Model.NONE) {
      speakOfRow(derived.brokenRow()[k]);
    } else {
      for (int i = derived.start()[k]; i < derived.start()[k + 1]; i++) {
        speakOf(derived.member()[i]);
      }
    }
  }

  /// Whether some of the members can hold together.
  Answer ask(Collection<Member> some, double seconds, Stop stop) {
    return feasibility.ask(question(some), seconds, stop);
  }

  /// The same, differing little from a roster.
  Answer ask(Collection<Member> some, int[] near, double seconds, Stop stop) {
    return feasibility.ask(question(some), near, seconds, stop);
  }

  private Question question(Collection<Member> some) {
    List<Integer> rows = new ArrayList<>();
    List<Integer> exclusive = new ArrayList<>();
    List<Integer> held = new ArrayList<>();
    Set<Integer> out = new LinkedHashSet<>();
    for (Member member : some) {
      switch (member) {
        case Member.Case rule -> {
          rows.addAll(rules.rowsOf(rule));
          rules
              .exclusive(rule)
              .forEach(pair -> Stream.of(pair[0], pair[1]).forEach(exclusive::add));
        }
        case Member.Pinned pin -> held.add(literal(pin));
        case Member.Away _, Member.Refused _, Member.Unfit _, Member.UnfitFor _ ->
            out.addAll(barred.getOrDefault(member, Set.of()));
      }
    }
    return new Question(ints(rows), ints(exclusive), ints(held), ints(out), wanted);
  }

  private static int[] ints(Collection<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
