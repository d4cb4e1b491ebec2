package callsheet.engine.activity;

import callsheet.model.Model;
import callsheet.roster.Score;

/// What each literal moves, a block for each in one flat array, so that a change of a literal reads
/// memory in one run: the literal itself, how many rows and how many derived literals it moves,
/// then (row, coefficient) for each row, hard rows first, then the block of each derived literal.
final class Links {

  /// In a block: the literal.
  static final int LITERAL = 0;

  /// In a block: the number of rows.
  static final int ROWS = 1;

  /// In a block: the number of derived literals.
  static final int PARENTS = 2;

  /// The length of a block before its rows.
  static final int HEADER = 3;

  private final Model model;
  private final Numbering numbering;

  /// By row whether it moves nothing, since it has become its literal's own worth.
  private final boolean[] folded;

  private final int[] at;
  private final int[] links;

  /// Where the next hard row of each literal comes, the next soft one, and the next derived
  /// literal; while counting, how many there are.
  private final int[] hard;

  private final int[] soft;
  private final int[] parents;

  /// Blocks with nothing in them but their lengths: rows and derived literals are to be placed,
  /// each kind by one thread.
  Links(Model model, Numbering numbering, boolean[] folded, int threads) {
    this.model = model;
    this.numbering = numbering;
    this.folded = folded;
    int literals = model.literalCount();
    this.at = new int[literals + 1];
    this.hard = new int[literals];
    this.soft = new int[literals];
    this.parents = new int[literals];
    Beside.both(threads, this::countRows, this::countParents);
    for (int literal = 0; literal < literals; literal++) {
      int rows = hard[literal] + soft[literal];
      at[literal + 1] = Math.addExact(at[literal], HEADER + 2 * rows + parents[literal]);
    }
    this.links = new int[at[literals]];
    for (int literal = 0; literal < literals; literal++) {
      int block = at[literal];
      links[block + LITERAL] = literal;
      links[block + ROWS] = hard[literal] + soft[literal];
      links[block + PARENTS] = parents[literal];
      int softAt = block + HEADER + 2 * hard[literal];
      parents[literal] = softAt + 2 * soft[literal];
      hard[literal] = block + HEADER;
      soft[literal] = softAt;
    }
  }

  private void countRows() {
    Model.Rows rows = model.rows();
    int[] start = rows.start();
    int[] literal = rows.literal();
    for (int row = 0; row < folded.length; row++) {
      if (!folded[row]) {
        int[] count = rows.level()[row] == Score.HARD ? hard : soft;
        for (int i = start[row]; i < start[row + 1]; i++) {
          count[numbering.literal(literal[i])]++;
        }
      }
    }
  }

  /// Places the hard rows or the others.
  void placeRows(boolean hardOnes) {
    int[] next = hardOnes ? hard : soft;
    Model.Rows rows = model.rows();
    int[] start = rows.start();
    int[] literal = rows.literal();
    int[] coefficient = rows.coefficient();
    for (int number = 0; number < folded.length; number++) {
      int row = numbering.oldRow()[number];
      if (!folded[row] && (rows.level()[row] == Score.HARD) == hardOnes) {
        for (int i = start[row]; i < start[row + 1]; i++) {
          int of = numbering.literal(literal[i]);
          int place = next[of];
          next[of] = place + 2;
          links[place] = number;
          links[place + 1] = coefficient[i];
        }
      }
    }
  }

  private void countParents() {
    for (int member : model.derived().member()) {
      parents[numbering.literal(member)]++;
    }
  }

  /// Places the derived literals.
  void placeParents() {
    int[] start = model.derived().start();
    int[] member = model.derived().member();
    for (int k = 0; k < model.derived().count(); k++) {
      int parent = at[numbering.literal(numbering.base() + k)];
      for (int i = start[k]; i < start[k + 1]; i++) {
        links[parents[numbering.literal(member[i])]++] = parent;
      }
    }
  }

  int[] at() {
    return at;
  }

  int[] links() {
    return links;
  }
}
