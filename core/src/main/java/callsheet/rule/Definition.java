package callsheet.rule;

/// A rule that only defines a notion other rules use; it has no instances of its own.
public non-sealed interface Definition extends Rule {

  @Override
  default void audit(Findings findings) {
    // A definition has no instances: nothing can break it.
  }
}
