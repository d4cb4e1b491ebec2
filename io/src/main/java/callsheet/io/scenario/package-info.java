/// Writes scenarios in every form that [callsheet.io.read] reads, so that reading one back gives
/// the same scenario.
package callsheet.io.scenario;
