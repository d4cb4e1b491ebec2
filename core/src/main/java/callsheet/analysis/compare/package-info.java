/// Two rosters of one scenario side by side: seats, hosts, rules and what they are worth.
package callsheet.analysis.compare;
