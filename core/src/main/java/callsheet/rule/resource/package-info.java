/// Rules on rooms: studios and make-up hold so many at once.
package callsheet.rule.resource;
