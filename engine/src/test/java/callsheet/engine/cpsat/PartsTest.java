package callsheet.engine.cpsat;

import static callsheet.engine.cpsat.Days.model;
import static callsheet.engine.cpsat.Days.roster;
import static org.assertj.core.api.Assertions.assertThat;

import callsheet.engine.columns.Shifts;
import callsheet.model.Choices;
import callsheet.model.Model;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartsTest {

  @BeforeAll
  static void loadTheLibrary() {
    NativeLibrary.startLoading();
    assertThat(NativeLibrary.failure()).isEmpty();
  }

  @Test
  void daysAreWholeWhereSoManySeatsAreAskedFor() {
    // given
    Model model = model(20, 8, 200, 260, 2);
    Choices choices = model.choices();
    Parts parts = new Parts(new Reach(model), new Ties(model), new SplittableRandom(3));
    int[] hosts = roster(model);
    for (int draw = 0; draw < 50; draw++) {
      // when
      BitSet part = parts.draw(Parts.Kind.DAYS, 60, hosts);
      // then
      BitSet days = new BitSet();
      part.stream().map(choices::day).forEach(days::set);
      for (int seat = 0; seat < choices.count(); seat++) {
        boolean canChange = choices.end(seat) - choices.start(seat) > 1;
        assertThat(part.get(seat)).isEqualTo(canChange && days.get(choices.day(seat)));
      }
      assertThat(part.cardinality()).isBetween(1, 60);
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(value = Parts.Kind.class, names = "BLOCKS", mode = EnumSource.Mode.EXCLUDE)
  void partsAreSeatsThatCanChangeAndNoMoreThanAskedFor(Parts.Kind kind) {
    // given
    Model model = model(20, 8, 200, 260, 2);
    Choices choices = model.choices();
    int[] hosts = roster(model);
    Parts parts = new Parts(new Reach(model), new Ties(model), new SplittableRandom(3));
    for (int draw = 0; draw < 50; draw++) {
      // when
      BitSet part = parts.draw(kind, 30, hosts);
      // then
      assertThat(part.cardinality()).isBetween(1, 30);
      int[] days = part.stream().map(choices::day).sorted().toArray();
      assertThat(part.stream().allMatch(seat -> choices.end(seat) - choices.start(seat) > 1))
          .isTrue();
      if (kind.days() > 0) {
        assertThat(days[days.length - 1] - days[0]).isLessThan(kind.days());
      } else if (kind == Parts.Kind.PATCHES) {
        assertThat(part.cardinality()).isEqualTo(30);
      }
    }
  }

  @ParameterizedTest(name = "{0} seats")
  @CsvSource({"3, 1", "7, 1", "20, 2", "63, 9"})
  void blocksAreWholeAndOneAtLeast(int size, int most) {
    // given nine workers of seven days
    Model model = new Shifts(9, 7, 2, 1).model();
    int[] hosts = roster(model);
    Parts parts = new Parts(new Reach(model), new Ties(model), new SplittableRandom(3));
    BitSet seen = new BitSet();
    for (int draw = 0; draw < 50; draw++) {
      // when
      BitSet part = parts.draw(Parts.Kind.BLOCKS, size, hosts);
      // then
      assertThat(part.cardinality()).isBetween(7, 7 * most);
      for (int day = 0; day < 63; day++) {
        assertThat(part.get(day)).isEqualTo(part.get(day - day % 7));
      }
      seen.or(part);
    }
    assertThat(seen.cardinality()).isEqualTo(63);
  }

  @Test
  void nursesAreBlocksAndMonthsAreNot() {
    assertThat(new Ties(new Shifts(9, 7, 2, 1).model()).isSplit()).isTrue();
    assertThat(new Ties(new Shifts(7, 7, 2, 1).model()).isSplit()).isFalse();
    assertThat(new Ties(model(20, 8, 200, 260, 2)).isSplit()).isFalse();
  }

  @Test
  void aPatchHoldsSeatsOfFewHosts() {
    // given
    Model model = model(20, 8, 200, 260, 2);
    int[] hosts = roster(model);
    Parts parts = new Parts(new Reach(model), new Ties(model), new SplittableRandom(3));
    long most = 0;
    long all = 0;
    for (int draw = 0; draw < 50; draw++) {
      // when
      BitSet part = parts.draw(Parts.Kind.PATCHES, 30, hosts);
      // then
      int[] seats = new int[model.choices().hosts() + 1];
      part.stream().forEach(seat -> seats[hosts[seat] + 1]++);
      java.util.Arrays.sort(seats);
      most += seats[seats.length - 1] + seats[seats.length - 2];
      all += part.cardinality();
    }
    assertThat(most).as("seats of the two hosts who have most").isGreaterThan(all / 2);
  }
}
