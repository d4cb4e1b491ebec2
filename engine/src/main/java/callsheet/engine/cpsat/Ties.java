package callsheet.engine.cpsat;

import callsheet.engine.activity.DisjointSets;
import callsheet.model.Choices;
import callsheet.model.Conflicts;
import callsheet.model.Model;
import callsheet.roster.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// The blocks into which a model falls when the soft rows and conflicts between them are left out:
/// choices that something hard or a derived literal ties to each other are in the same block. The
/// days of a nurse are one; all seats of a month are, too.
public final class Ties {

  /// Fewer blocks are no more than a part that exact repair frees.
  private static final int FEWEST = 8;

  /// Blocks of more choices are too large to be solved at once; the days of a nurse's year are not.
  private static final int MOST_TO_SOLVE = 400;

  private final Model model;
  private final DisjointSets tied;

  /// By choice its block; [Model#NONE] for settled choices.
  private final int[] blockOf;

  private final List<BitSet> blocks;

  /// The blocks of a model.
  public Ties(Model model) {
    this.model = model;
    this.tied = new DisjointSets(model.choices().count());
    tieAll();
    this.blockOf = new int[model.choices().count()];
    this.blocks = number();
  }

  /// Whether there are several blocks, none of which is most of the model.
  public boolean isSplit() {
    int seats = blocks.stream().mapToInt(BitSet::cardinality).sum();
    return blocks.size() >= FEWEST
        && blocks.stream().allMatch(block -> 2 * block.cardinality() <= seats);
  }

  /// Whether there are several blocks, each small enough to be solved whole.
  boolean isOfSmallBlocks() {
    return isSplit() && blocks.stream().allMatch(block -> block.cardinality() <= MOST_TO_SOLVE);
  }

  /// The choices of each block that are not settled.
  public List<BitSet> blocks() {
    return blocks;
  }

  /// The block of a choice; [Model#NONE] if it is settled.
  int ofChoice(int choice) {
    return blockOf[choice];
  }

  /// The block that a literal is of, or [Model#NONE] if it is of none.
  public int of(int literal) {
    return literal == Model.TRUE ? Model.NONE : blockOf[anyChoice(literal)];
  }

  private void tieAll() {
    Model.Rows all = model.rows();
    for (int row = 0; row < all.count(); row++) {
      if (all.level()[row] == Score.HARD || all.level()[row] == Model.UNCOUNTED) {
        tie(all.literal(), all.start()[row], all.start()[row + 1]);
      }
    }
    Model.Derived derived = model.derived();
    for (int k = 0; k < derived.count(); k++) {
      tie(derived.member(), derived.start()[k], derived.start()[k + 1]);
    }
    for (Conflicts pairs : model.conflicts()) {
      for (int i = 0; i < pairs.size() && pairs.isHard(); i++) {
        tied.join(pairs.seatA()[i], pairs.seatB()[i]);
      }
    }
  }

  private void tie(int[] literal, int from, int to) {
    int first = Model.NONE;
    for (int i = from; i < to; i++) {
      int choice = literal[i] == Model.TRUE ? Model.NONE : anyChoice(literal[i]);
      if (first != Model.NONE && choice != Model.NONE) {
        tied.join(first, choice);
      }
      first = choice == Model.NONE ? first : choice;
    }
  }

  /// A choice that a literal speaks of: all that it speaks of are in one block.
  private int anyChoice(int literal) {
    int base = literal;
    while (base >= model.choices().literals()) {
      Model.Derived derived = model.derived();
      int k = base - model.choices().literals();
      int row = derived.brokenRow()[k];
      base =
          row == Model.NONE
              ? first(derived.member(), derived.start()[k])
              : first(model.rows().literal(), model.rows().start()[row]);
    }
    return model.choices().choiceOf(base);
  }

  private static int first(int[] literal, int from) {
    int at = from;
    while (literal[at] == Model.TRUE) {
      at++;
    }
    return literal[at];
  }

  private List<BitSet> number() {
    Choices all = model.choices();
    int[] root = IntStream.range(0, blockOf.length).map(tied::of).toArray();
    int[] number = new int[blockOf.length];
    Arrays.fill(number, Model.NONE);
    int count = 0;
    for (int choice = 0; choice < root.length; choice++) {
      if (all.isSettled(choice)) {
        blockOf[choice] = Model.NONE;
      } else {
        if (number[root[choice]] == Model.NONE) {
          number[root[choice]] = count++;
        }
        blockOf[choice] = number[root[choice]];
      }
    }
    List<BitSet> numbered = IntStream.range(0, count).mapToObj(block -> new BitSet()).toList();
    for (int choice = 0; choice < blockOf.length; choice++) {
      if (blockOf[choice] != Model.NONE) {
        numbered.get(blockOf[choice]).set(choice);
      }
    }
    return numbered;
  }
}
