/// Rules on what people ask for: requests of buyers, vendors and managers, wishes of hosts.
package callsheet.rule.wishes;
