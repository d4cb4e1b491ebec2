/// Reads scenarios and rosters and reports everything that is wrong with them at once.
///
/// One reader serves all forms: [callsheet.io.table] turns folders, workbooks and documents into
/// the same raw tables. A value that can't be read, a reference that leads nowhere and rows that
/// contradict each other each become an [callsheet.problem.Issue]; a scenario comes out only if
/// none of them is an error.
package callsheet.io.read;
