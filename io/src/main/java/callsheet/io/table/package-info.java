/// Raw tables and where their cells stand: the one form in which a folder of CSV files, a workbook
/// and a JSON document reach the reader.
///
/// A [TableSource] turns one of them into a [TableSet]: for each table of a [Schema] its headers
/// and rows as text, with the place of every cell as an editor counts it. Another source, say a
/// database with one query a table, is one more implementation of that interface.
package callsheet.io.table;
