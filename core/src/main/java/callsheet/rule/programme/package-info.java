/// Rules on programmes and single broadcasts: fixed hosts, pins.
package callsheet.rule.programme;
