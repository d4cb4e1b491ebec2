/// Rules on who stands together on one broadcast: pairs, novices with seniors, a mixed team.
package callsheet.rule.team;
