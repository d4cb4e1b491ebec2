/// The judge: every rule's `audit` over a finished roster, in plain arithmetic, knowing neither
/// rows nor solvers.
package callsheet.judge;
