package callsheet.model;

import java.util.Arrays;

/// A linear sum in the making: `constant + Σ coefficient · literal`. Reused between rows.
///
/// [Model#TRUE] folds into the constant and [Model#NONE] (a literal that can never hold) vanishes,
/// so rules need not treat pinned, carried-over or blocked seats apart. A literal added twice
/// counts twice.
public final class Sum {

  private int size;
  private int[] literals = new int[16];
  private int[] coefficients = new int[16];
  private long constant;

  /// An empty sum.
  public Sum() {}

  /// Adds `coefficient · literal`.
  public Sum add(long coefficient, int literal) {
    if (literal == Model.TRUE) {
      constant += coefficient;
    } else if (literal != Model.NONE && coefficient != 0) {
      if (size == literals.length) {
        literals = Arrays.copyOf(literals, 2 * size);
        coefficients = Arrays.copyOf(coefficients, 2 * size);
      }
      literals[size] = literal;
      coefficients[size++] = Math.toIntExact(coefficient);
    }
    return this;
  }

  /// Adds a constant.
  public Sum add(long constant) {
    this.constant += constant;
    return this;
  }

  /// Empties it for the next row.
  public Sum clear() {
    size = 0;
    constant = 0;
    return this;
  }

  /// Copies the terms to two arrays, from a place on.
  public void copyTo(int[] literalsOfAll, int[] coefficientsOfAll, int at) {
    System.arraycopy(literals, 0, literalsOfAll, at, size);
    System.arraycopy(coefficients, 0, coefficientsOfAll, at, size);
  }

  /// The number of terms.
  public int size() {
    return size;
  }

  /// The literal of a term.
  public int literal(int term) {
    return literals[term];
  }

  /// The coefficient of a term.
  public int coefficient(int term) {
    return coefficients[term];
  }

  /// The constant.
  public long constant() {
    return constant;
  }

  /// The least the sum can be if its literals were free.
  public long least() {
    long least = constant;
    for (int i = 0; i < size; i++) {
      least += Math.min(0, coefficients[i]);
    }
    return least;
  }

  /// The most the sum can be if its literals were free.
  public long most() {
    long most = constant;
    for (int i = 0; i < size; i++) {
      most += Math.max(0, coefficients[i]);
    }
    return most;
  }
}
