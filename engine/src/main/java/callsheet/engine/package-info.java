/// The engine: from a compiled model to a roster, a bound and the reason it stopped.
///
/// It sees choices and rows only. `activity` keeps rows up to date, `search` improves a roster,
/// `bound` proves how far it can be from the best, `cpsat` and `columns` are the only places that
/// know OR-Tools.
package callsheet.engine;
