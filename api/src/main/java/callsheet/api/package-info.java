/// Requests and replies in JSON, whatever carries them: a Lambda event, an HTTP exchange.
///
/// A request is one object: the `scenario`, a `roster` where the operation asks about one, and
/// options called as on the command line. The reply's body is what the command line prints for it
/// with `--format json`.
package callsheet.api;
