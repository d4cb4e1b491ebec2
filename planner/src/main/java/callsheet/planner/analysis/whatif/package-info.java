/// What if: the month with one host more, a show less, another limit. Each kind of change is one
/// class and one line in [callsheet.planner.analysis.whatif.Changes].
package callsheet.planner.analysis.whatif;
