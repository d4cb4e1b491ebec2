/// Writes answers of analyses as text, JSON and CSV; every analysis alike.
package callsheet.io.answer;
