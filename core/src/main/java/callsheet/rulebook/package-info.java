/// The catalogue of rules, the default profile, and the binding of written settings to rules.
package callsheet.rulebook;
