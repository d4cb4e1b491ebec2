/// The general limit: what a host has of something, over some time, between a least and a most.
package callsheet.rule.limit;
