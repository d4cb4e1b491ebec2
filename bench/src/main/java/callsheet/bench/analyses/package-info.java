/// What answers to planners cost, in time.
package callsheet.bench.analyses;
