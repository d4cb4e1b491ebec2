/// Rules on eligibility: who may take which seat. Hard ones remove the pair and keep the reason.
package callsheet.rule.eligibility;
