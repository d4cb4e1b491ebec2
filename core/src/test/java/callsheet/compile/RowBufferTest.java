package callsheet.compile;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.model.Model;
import callsheet.model.Sum;
import callsheet.roster.Instance;
import org.junit.jupiter.api.Test;

class RowBufferTest {

  private static final int BASE = 1_000;

  private final RowBuffer buffer = new RowBuffer(BASE, 3);

  private void addRow() {
    Sum sum = new Sum().add(2, 5).add(3, 7).add(1);
    buffer.row(sum, Model.NO_LO, 4, 1, 2, 10, 6, Instance.pair(1, 2, 3));
  }

  @Test
  void theSameMembersAreOneLiteralInWhateverOrder() {
    int first = buffer.any(3, 5, 8);
    assertThat(buffer.any(8, 3, 5, 3, Model.NONE)).isEqualTo(first).isEqualTo(BASE);
    assertThat(buffer.any(3, 5)).isEqualTo(BASE + 1);
    assertThat(buffer.any(3, 5, 9)).isEqualTo(BASE + 2);
    assertThat(buffer.derived()).isEqualTo(3);
  }

  @Test
  void literalsAreFoundAgainHoweverManyThereAre() {
    // A part with few literals between two with many: each part's table is of another size.
    for (int most : new int[] {900, 3, 900}) {
      for (int round = 0; round < 2; round++) {
        for (int i = 1; i < most; i++) {
          assertThat(buffer.any(i, i + 1)).isEqualTo(BASE + i - 1);
        }
      }
      assertThat(buffer.handOver().derived()).isEqualTo(most - 1);
    }
  }

  @Test
  void aRowKeepsItsTermsAndItsNumbers() {
    buffer.any(1, 2);
    addRow();
    addRow();
    assertThat(buffer.rows()).isEqualTo(2);
    assertThat(buffer.literal.toArray()).containsExactly(5, 7, 5, 7);
    assertThat(buffer.coefficient.toArray()).containsExactly(2, 3, 2, 3);
    // The second row's terms start at 2; step 1, level 2, setting 6; host 1, day 3, seat 2.
    assertThat(buffer.head.toArray())
        .containsExactly(0, 1, 2, 6, 1, 3, 2, -1, 2, 1, 2, 6, 1, 3, 2, -1);
    // The constant goes to the other side.
    assertThat(buffer.hi.get(1)).isEqualTo(3);
  }

  @Test
  void whatIsHandedOverIsWholeAndNothingIsLeft() {
    addRow();
    buffer.any(3, 5);
    buffer.gain(2, 4, 100);
    buffer.gain(2, Model.TRUE, 70);

    RowBuffer whole = buffer.handOver();

    assertThat(whole.rows()).isEqualTo(1);
    assertThat(whole.member.toArray()).containsExactly(3, 5);
    assertThat(whole.gainLiteral.toArray()).containsExactly(4);
    assertThat(whole.constantScore).containsExactly(0, 0, 70);
    assertThat(buffer.rows()).isZero();
    assertThat(buffer.derived()).isZero();
    assertThat(buffer.gainLiteral.size()).isZero();
    assertThat(buffer.constantScore).containsOnly(0);
    // A literal of the next part is built anew, and what was handed over is not written to.
    assertThat(buffer.any(3, 5)).isEqualTo(BASE);
    addRow();
    buffer.any(6, 7);
    assertThat(whole.member.toArray()).containsExactly(3, 5);
    assertThat(whole.rows()).isEqualTo(1);
  }
}
