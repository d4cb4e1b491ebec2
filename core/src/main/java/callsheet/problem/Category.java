package callsheet.problem;

/// A product category.
///
/// @param licence the licence its hosts must hold; empty: none
/// @param preparationMinutes minutes a host needs between the previous show and one of this
///   category; -1: the rule's own figure
/// @param group free grouping, e.g. `fashion`
public record Category(String name, String licence, int preparationMinutes, String group) {}
