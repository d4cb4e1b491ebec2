/// Shift minimisation personnel task scheduling: every job by one qualified worker, no overlap, as
/// few workers as possible (Krishnamoorthy, Ernst and Baatar, EJOR 2012).
package callsheet.bench.instances.smptsp;
