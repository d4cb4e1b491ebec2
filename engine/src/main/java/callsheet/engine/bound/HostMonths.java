package callsheet.engine.bound;

import callsheet.engine.Stop;
import callsheet.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What whole months of hosts come to at prices: a Lagrangian in which a host's month is a path
/// through the patterns of their days, and everything else has its price.
///
/// Whatever the prices are, as long as those of rows are neither less than nothing nor more than
/// their ceilings, no roster earns more than [#value].
final class HostMonths {

  /// More days of all hosts take too much memory.
  private static final int MOST_DAYS = 10_000;

  /// More arcs of all months are too many to be looked at again and again.
  private static final int MOST_ARCS = 4_000_000;

  private final LinearProgram program;
  private final PricedRows priced;

  /// Columns of no host's day, each taken as soon as it earns something.
  private final int[] free;

  /// By host.
  private final List<HostMonth> months = new ArrayList<>();

  private final List<List<PricedDay>> days = new ArrayList<>();
  private int arcs;

  /// By column what it earns by prices, and by price what the best months of these prices come to.
  private final long[] earned;

  private final int[] sum;

  private final Outlook outlook = new Outlook();
  private final Stop stop;

  private HostMonths(LinearProgram program, HostDays hostDays, Stop stop) {
    this.program = program;
    this.stop = stop;
    this.priced =
        new PricedRows(program, IntStream.range(0, program.rows).filter(hostDays::isLink));
    this.free =
        IntStream.range(0, program.columns)
            .filter(column -> hostDays.cellOf(column) == Model.NONE)
            .toArray();
    this.earned = new long[program.columns];
    this.sum = new int[priced.count()];
  }

  /// The months of a model's hosts; nothing if days have too many kinds or diagrams are too large,
  /// a host has no month that keeps the hard rules, or it was stopped.
  static Optional<HostMonths> of(Model model, LinearProgram program, Stop stop) {
    HostDays hostDays = new HostDays(model, program);
    HostMonths all = new HostMonths(program, hostDays, stop);
    boolean isWhole = hostDays.hosts() * hostDays.days() <= MOST_DAYS;
    for (int host = 0; isWhole && host < hostDays.hosts(); host++) {
      isWhole = all.add(model, hostDays, host);
    }
    return isWhole ? Optional.of(all) : Optional.empty();
  }

  private boolean add(Model model, HostDays hostDays, int host) {
    List<PricedDay> own = new ArrayList<>();
    for (int day = 0; own.size() == day && day < hostDays.days() && !stop.isPressed(); day++) {
      PricedDay.of(model, program, hostDays, host, day).ifPresent(own::add);
    }
    if (own.size() < hostDays.days()) {
      return false;
    }
    Optional<HostMonth> month =
        HostMonth.of(
            program,
            own.stream().map(day -> day.kinds().sums()).toList(),
            hostDays.sequences(host),
            MOST_ARCS - arcs);
    month.ifPresent(months::add);
    arcs += month.map(HostMonth::arcs).orElse(0);
    days.add(own);
    return month.isPresent();
  }

  /// What has a price.
  PricedRows priced() {
    return priced;
  }

  /// By how much the best months of the last prices stay below what a price lets pass; less than
  /// nothing if they go beyond.
  long slack(int index) {
    return priced.right(index) - sum[index];
  }

  /// What no roster earns more than, in parts of [LinearProgram#UNIT]; [Long#MAX_VALUE] if the
  /// numbers are too large to say, a day has too many patterns to look at, a host has no month, or
  /// it was stopped.
  ///
  /// @param price of each of [#priced]
  /// @param gap what is between the bound and the roster at hand, in the same parts: patterns are
  ///   near the best if they lack less than a third of a choice's share of it
  long value(long[] price, long gap) {
    return value(price, true, gap / 3 / Math.max(1, priced.choices()));
  }

  /// The same but for patterns that were not near the best when all were last looked at, so that it
  /// may be less.
  long nearValue(long[] price) {
    return value(price, false, 0);
  }

  private long value(long[] price, boolean isOfAll, long slack) {
    Arrays.fill(sum, 0);
    if (priced.isTooMuch(price)) {
      return Long.MAX_VALUE;
    }
    long value = program.constant * LinearProgram.UNIT + priced.price(price, earned);
    for (int column : free) {
      long worth = program.worth[column] * LinearProgram.UNIT + earned[column];
      if (worth > 0) {
        value += worth;
        priced.take(column, sum);
      }
    }
    for (int host = 0; host < months.size(); host++) {
      if (isOfAll && stop.isPressed()) {
        return Long.MAX_VALUE;
      }
      for (PricedDay day : days.get(host)) {
        if (!isOfAll) {
          day.priceNear(earned);
        } else if (!day.priceAll(earned, slack, outlook)) {
          return Long.MAX_VALUE;
        }
      }
      long worth = take(months.get(host), days.get(host));
      if (worth == HostMonth.NEVER) {
        return Long.MAX_VALUE;
      }
      value += worth;
    }
    return value;
  }

  /// Takes the best month of a host; what it is worth, or [HostMonth#NEVER] if there is none.
  private long take(HostMonth month, List<PricedDay> own) {
    int[] kind = new int[own.size()];
    long worth = month.best(own.stream().map(PricedDay::best).toArray(long[][]::new), kind);
    for (int day = 0; worth != HostMonth.NEVER && day < kind.length; day++) {
      own.get(day).columns(kind[day]).forEach(column -> priced.take(column, sum));
    }
    return worth;
  }
}
