/// How evenly a roster, and the months before it, treat the hosts.
package callsheet.analysis.fairness;
