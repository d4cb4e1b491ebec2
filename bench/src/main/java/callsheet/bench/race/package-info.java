/// Contenders run one after another on the same scenarios, everything they claim checked by the
/// judge.
package callsheet.bench.race;
