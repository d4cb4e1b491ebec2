/// Rules on programmes and single broadcasts: fixed hosts, pins, rotation.
package callsheet.rule.programme;
