/// What each rule makes of a roster: where the objective comes from.
package callsheet.analysis.ledger;
