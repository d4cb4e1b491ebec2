package callsheet.rule;

/// One rule of the catalogue, with its parameters.
///
/// A rule does not know how strongly it binds: it names its instances, and whoever compiles or
/// judges turns them into hard rows, penalties or a ratio.
public sealed interface Rule permits EligibilityRule, HostRule, RosterRule, Definition {

  /// Judges a roster: names every instance with the amount by which it is broken.
  void audit(Findings findings);
}
