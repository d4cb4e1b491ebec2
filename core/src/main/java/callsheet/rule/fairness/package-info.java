/// Rules on fair shares: how far a host's load may lie from what their eligible days entitle them
/// to.
package callsheet.rule.fairness;
