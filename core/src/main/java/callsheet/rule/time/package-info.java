/// Rules on time: overlap, preparation, call times, rest and duty.
package callsheet.rule.time;
