package callsheet.model;

import java.util.Arrays;

/// The choices of a problem and the literals of each.
///
/// Choice c owns the literals `start[c] … start[c + 1] − 1`, the first saying that nobody takes it,
/// the others each that one host does; a settled choice owns none. In a scenario a choice is an
/// open seat, settled if it is pinned. Another problem may call its options hosts as well: the
/// employees who can do a task, the shifts of an employee's day.
public final class Choices {

  private static final int MOST_PAIRS = 1 << 22;

  private final int hosts;
  private final int[] start;
  private final int[] host;
  private final int[] choice;
  private final int[] settled;
  private final int[] day;
  private final int[] minute;

  /// The literal of choice c and host h at `c · hosts + h`; empty if that would be too large.
  private final int[] literal;

  /// A table of choices.
  ///
  /// @param hosts how many hosts there are in all
  /// @param hostsByChoice the hosts of each choice in rising order; those of a settled one are not
  ///   read
  /// @param settled the host that each choice is settled on, or [Model#NONE] if it is open
  /// @param day the day of each choice
  /// @param minute when each choice starts, from the start of the horizon
  public Choices(int hosts, int[][] hostsByChoice, int[] settled, int[] day, int[] minute) {
    this.hosts = hosts;
    this.settled = settled.clone();
    this.day = day.clone();
    this.minute = minute.clone();
    int choices = hostsByChoice.length;
    this.start = new int[choices + 1];
    int next = 1;
    for (int c = 0; c < choices; c++) {
      start[c] = next;
      next += settled[c] == Model.NONE ? 1 + hostsByChoice[c].length : 0;
    }
    start[choices] = next;
    this.host = new int[next];
    this.choice = new int[next];
    host[Model.TRUE] = Model.NONE;
    choice[Model.TRUE] = Model.NONE;
    for (int c = 0; c < choices; c++) {
      if (!isSettled(c)) {
        host[start[c]] = Model.NONE;
        System.arraycopy(hostsByChoice[c], 0, host, start[c] + 1, hostsByChoice[c].length);
        Arrays.fill(choice, start[c], start[c + 1], c);
      }
    }
    this.literal = literalsByPair();
  }

  private int[] literalsByPair() {
    if ((long) count() * hosts > MOST_PAIRS) {
      return new int[0];
    }
    int[] literals = new int[count() * hosts];
    Arrays.fill(literals, Model.NONE);
    for (int l = 1; l < host.length; l++) {
      if (host[l] != Model.NONE) {
        literals[choice[l] * hosts + host[l]] = l;
      }
    }
    return literals;
  }

  /// The number of choices, settled ones included.
  public int count() {
    return settled.length;
  }

  /// The number of hosts in all.
  public int hosts() {
    return hosts;
  }

  /// The number of literals, [Model#TRUE] included; derived literals start here.
  public int literals() {
    return host.length;
  }

  /// The first literal of a choice, which says that nobody takes it.
  public int start(int choice) {
    return start[choice];
  }

  /// One beyond the last literal of a choice; equal to [#start] if it is settled.
  public int end(int choice) {
    return start[choice + 1];
  }

  /// Whether a choice has nothing to choose.
  public boolean isSettled(int choice) {
    return start[choice] == start[choice + 1];
  }

  /// The host that a settled choice has; [Model#NONE] for an open one.
  public int settledHost(int choice) {
    return settled[choice];
  }

  /// The day of a choice.
  public int day(int choice) {
    return day[choice];
  }

  /// When a choice starts, in minutes from the start of the horizon.
  public int minute(int choice) {
    return minute[choice];
  }

  /// The host of a base literal; [Model#NONE] if it says that nobody takes the choice.
  public int hostOf(int literal) {
    return host[literal];
  }

  /// The choice of a base literal.
  public int choiceOf(int literal) {
    return choice[literal];
  }

  /// The literal *the host takes the choice*: [Model#NONE] if they can't, [Model#TRUE] if it is
  /// settled on them.
  public int literal(int choice, int hostIndex) {
    if (isSettled(choice)) {
      return settled[choice] == hostIndex ? Model.TRUE : Model.NONE;
    }
    if (literal.length > 0) {
      return literal[choice * hosts + hostIndex];
    }
    int at = Arrays.binarySearch(host, start[choice] + 1, start[choice + 1], hostIndex);
    return at < 0 ? Model.NONE : at;
  }

  /// The literal *nobody takes the choice*, [Model#NONE] if it is settled.
  public int unfilled(int choice) {
    return isSettled(choice) ? Model.NONE : start[choice];
  }

  /// The literal of what a choice has: a host, or [Model#NONE] for nobody.
  public int literalOf(int choice, int hostOrNobody) {
    return hostOrNobody == Model.NONE ? unfilled(choice) : literal(choice, hostOrNobody);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Choices choices
        && Arrays.equals(start, choices.start)
        && Arrays.equals(host, choices.host)
        && Arrays.equals(settled, choices.settled);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(start) + Arrays.hashCode(host);
  }
}
