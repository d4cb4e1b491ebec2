/// Writes answers of analyses as text, JSON and CSV, every analysis alike; and what all faces say
/// in JSON in the same words: issues, verdicts, runs.
package callsheet.io.answer;
