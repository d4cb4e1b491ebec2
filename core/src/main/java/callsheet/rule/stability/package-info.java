/// Rules on what people have already been told.
package callsheet.rule.stability;
