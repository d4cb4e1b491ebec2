/// Rules on the amount of work: shows and minutes on air.
package callsheet.rule.workload;
