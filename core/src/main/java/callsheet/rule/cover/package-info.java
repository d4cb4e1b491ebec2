/// Rules on cover: every seat has its host.
package callsheet.rule.cover;
