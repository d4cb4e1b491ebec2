/// What an analysis answers with, whatever it was asked: sentences, tables and pictures of them.
/// Writers turn it into text, JSON, CSV, sheets and pages, so an analysis is written once.
package callsheet.answer;
