/// What a cold start of the command line costs, and what helps.
package callsheet.bench.cold;
