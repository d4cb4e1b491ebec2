/// What a rule is: it compiles to rows, and it judges a finished roster in plain arithmetic.
///
/// Each rule is one record, its components being its parameters; the families are sub-packages. A
/// rule's `compile` (the promise) and its `audit` (the judge) share no code, so that each checks
/// the other: property tests hold the two together.
package callsheet.rule;
