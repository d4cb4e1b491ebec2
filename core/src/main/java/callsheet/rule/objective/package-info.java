/// What a roster earns.
package callsheet.rule.objective;
