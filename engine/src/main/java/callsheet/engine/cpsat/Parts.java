package callsheet.engine.cpsat;

import callsheet.engine.search.FreeSeats;
import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Parts of a roster that are worth solving anew together, found from nothing but rows: seats that
/// follow each other in time, or seats that share rows as the roster stands.
final class Parts {

  /// How a part is drawn.
  enum Kind {
    /// All seats of some time, whole days if so many are asked for.
    DAYS,
    /// Whole blocks, the first whatever its size: a nurse's days, and those of others who could
    /// take something of them.
    BLOCKS,
    /// Patches of seats that share most rows: a host's month, and those of others who could take
    /// something of it.
    PATCHES,
    /// The same within a week.
    PATCHES_OF_A_WEEK(7),
    /// The same within two days.
    PATCHES_OF_TWO_DAYS(2),
    /// The same within a day.
    PATCHES_OF_A_DAY(1);

    private final int days;

    Kind() {
      this(0);
    }

    Kind(int days) {
      this.days = days;
    }

    /// How many days a part spans at most; 0 if there is no such limit.
    int days() {
      return days;
    }
  }

  private static final int MOST_PATCHES = 5;

  /// Rows and derived literals of more terms bind seats too loosely to make a patch.
  private static final int LONG = 400;

  /// How deep derived literals are followed.
  private static final int MOST_DEPTH = 4;

  private static final int LOOKS_FOR_A_RIVAL = 20;

  /// A seat that could join a patch, and how much it shares with what is in it.
  private record Bond(int seat, double strength) {}

  private final Reach reach;
  private final Ties ties;
  private final Model model;
  private final Choices choices;
  private final RandomGenerator random;

  private final FreeSeats free;
  private int[] hosts = {};
  private boolean[] holds = {};
  private final BitSet part = new BitSet();

  /// What is drawn lies on this day or later, and before that one.
  private int from;

  private int to;

  /// By seat how much it shares with the patch, each bond a little more or less by chance.
  private final double[] strength;

  private final BitSet bonded = new BitSet();

  /// The bonds, the strongest first; of a seat the last one put in is the one that counts.
  private final PriorityQueue<Bond> bonds =
      new PriorityQueue<>(Comparator.comparingDouble(Bond::strength).reversed());

  /// Parts of a model's rosters.
  ///
  /// @param ties the blocks of the model
  Parts(Reach reach, Ties ties, RandomGenerator random) {
    this.reach = reach;
    this.ties = ties;
    this.model = reach.model();
    this.choices = model.choices();
    this.random = random;
    this.free = FreeSeats.of(choices);
    this.strength = new double[choices.count()];
  }

  /// How many seats can be changed.
  int seats() {
    return free.count();
  }

  /// A part of a roster: so many seats that can be changed, or as many as belong together.
  ///
  /// @param roster hosts by seat
  BitSet draw(Kind kind, int size, int[] roster) {
    hosts = roster;
    holds = model.values(roster);
    part.clear();
    from = Integer.MIN_VALUE;
    to = Integer.MAX_VALUE;
    int seed = seed(kind == Kind.BLOCKS || random.nextBoolean());
    switch (kind) {
      case DAYS -> days(seed, size);
      case BLOCKS -> blocks(seed, size);
      case PATCHES -> patches(seed, size);
      case PATCHES_OF_A_WEEK, PATCHES_OF_TWO_DAYS, PATCHES_OF_A_DAY -> {
        from = choices.day(seed) - random.nextInt(kind.days);
        to = from + kind.days;
        patches(seed, size);
      }
    }
    return (BitSet) part.clone();
  }

  /// A seat that bears on what the roster is charged for, or any.
  private int seed(boolean isOfCharged) {
    int[] charged = isOfCharged ? charged() : new int[0];
    int seat = charged.length > 0 ? seatOf(charged[random.nextInt(charged.length)]) : Model.NONE;
    return seat != Model.NONE && free.has(seat)
        ? seat
        : free.byStart()[random.nextInt(free.count())];
  }

  /// The rows that are broken, of the highest level that any is.
  private int[] charged() {
    Model.Rows rows = model.rows();
    BitSet broken = new BitSet();
    int level = model.levels();
    for (int row = 0; row < rows.count(); row++) {
      boolean counts = rows.level()[row] != Model.UNCOUNTED && rows.level()[row] <= level;
      if (counts && rows.amount(row, model.activity(row, holds)) > 0) {
        if (rows.level()[row] < level) {
          level = rows.level()[row];
          broken.clear();
        }
        broken.set(row);
      }
    }
    return broken.stream().toArray();
  }

  /// A seat that a term of a row leads to, if it leads to any.
  private int seatOf(int row) {
    Model.Rows rows = model.rows();
    int literal = oneOf(rows.start(), rows.literal(), row);
    while (literal >= choices.literals()) {
      literal =
          oneOf(model.derived().start(), model.derived().member(), literal - choices.literals());
    }
    return literal == Model.NONE ? Model.NONE : choices.choiceOf(literal);
  }

  private int oneOf(int[] start, int[] entry, int list) {
    int length = start[list + 1] - start[list];
    return length == 0 ? Model.NONE : entry[start[list] + random.nextInt(length)];
  }

  /// The seed's day and as many after it as fit; if it does not fit itself, seats about the seed.
  private void days(int seed, int size) {
    int day = choices.day(seed);
    int first = free.place()[seed];
    while (first > 0 && choices.day(free.byStart()[first - 1]) == day) {
      first--;
    }
    int end = first;
    for (int next = endOfDay(first); next > end && next - first <= size; next = endOfDay(end)) {
      end = next;
    }
    if (end == first) {
      first = Math.clamp(free.place()[seed] - random.nextInt(size), 0, free.count() - size);
      end = first + size;
    }
    for (int place = first; place < end; place++) {
      part.set(free.byStart()[place]);
    }
  }

  /// The place after the last one of a day.
  private int endOfDay(int place) {
    int end = place;
    while (end < free.count()
        && choices.day(free.byStart()[end]) == choices.day(free.byStart()[place])) {
      end++;
    }
    return end;
  }

  /// The seed's block, and others for as long as they fit.
  private void blocks(int seed, int size) {
    int next = seed;
    do {
      blockOf(next).stream().filter(free::has).forEach(part::set);
      next = rival();
    } while (next != Model.NONE && part.cardinality() + blockOf(next).cardinality() <= size);
  }

  private BitSet blockOf(int seat) {
    return ties.blocks().get(ties.ofChoice(seat));
  }

  private void patches(int seed, int size) {
    int each = Math.ceilDiv(size, 2 + random.nextInt(MOST_PATCHES - 1));
    int next = seed;
    while (next != Model.NONE && part.cardinality() < size) {
      grow(next, Math.min(size, part.cardinality() + each));
      next = rival();
    }
  }

  /// Adds a seat and then, one by one, whichever shares most with what was added.
  private void grow(int seed, int size) {
    forgetBonds();
    bond(seed, 1);
    while (!bonds.isEmpty() && part.cardinality() < size) {
      int seat = bonds.poll().seat;
      if (!part.get(seat)) {
        part.set(seat);
        bondAll(choices.literalOf(seat, hosts[seat]), 0);
      }
    }
  }

  /// A seat of someone who could take a seat of the part, if a few looks find one, or any; none if
  /// all are in it.
  private int rival() {
    int[] within = part.stream().toArray();
    for (int look = 0; look < LOOKS_FOR_A_RIVAL; look++) {
      int seat = within[random.nextInt(within.length)];
      forgetBonds();
      bondAll(choices.start(seat) + random.nextInt(choices.end(seat) - choices.start(seat)), 0);
      if (!bonds.isEmpty()) {
        return bonds.peek().seat;
      }
    }
    int[] rest = IntStream.of(free.byStart()).filter(this::canJoin).toArray();
    return rest.length == 0 ? Model.NONE : rest[random.nextInt(rest.length)];
  }

  private boolean canJoin(int seat) {
    int day = choices.day(seat);
    return free.has(seat) && day >= from && day < to && !part.get(seat);
  }

  private void forgetBonds() {
    bonded.stream().forEach(seat -> strength[seat] = 0);
    bonded.clear();
    bonds.clear();
  }

  private void bond(int seat, double more) {
    if (canJoin(seat)) {
      bonded.set(seat);
      strength[seat] += more * random.nextDouble(0.75, 1.25);
      bonds.add(new Bond(seat, strength[seat]));
    }
  }

  /// Bonds whoever shares rows with a literal by what they have.
  private void bondAll(int literal, int depth) {
    Model.Rows rows = model.rows();
    reach.forEachRow(literal, row -> bondTerms(rows.start(), rows.literal(), row, depth));
    reach.forEachAny(
        literal,
        k -> {
          bondTerms(model.derived().start(), model.derived().member(), k, depth);
          if (depth < MOST_DEPTH) {
            bondAll(choices.literals() + k, depth + 1);
          }
        });
  }

  private void bondTerms(int[] start, int[] entry, int list, int depth) {
    int length = start[list + 1] - start[list];
    for (int i = start[list]; i < start[list + 1] && length <= LONG; i++) {
      bondBelow(entry[i], 1.0 / length, depth);
    }
  }

  /// Bonds whoever makes a literal hold.
  private void bondBelow(int literal, double more, int depth) {
    if (!holds[literal] || literal == Model.TRUE) {
      return;
    }
    if (literal < choices.literals()) {
      bond(choices.choiceOf(literal), more);
    } else if (depth < MOST_DEPTH) {
      int k = literal - choices.literals();
      int length = model.derived().start()[k + 1] - model.derived().start()[k];
      for (int i = 0; i < length && length <= LONG; i++) {
        bondBelow(model.derived().member()[model.derived().start()[k] + i], more, depth + 1);
      }
    }
  }
}
