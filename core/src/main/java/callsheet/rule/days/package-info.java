/// Rules on days worked and days off.
package callsheet.rule.days;
