package callsheet.api;

/// What is said to a request.
///
/// @param status as in HTTP
/// @param type media type of the body
/// @param body UTF-8
@SuppressWarnings("ArrayRecordComponent") // handed over whole, never compared
public record Reply(int status, String type, byte[] body) {

  static final String JSON = "application/json";

  static final String PROBLEM = "application/problem+json";
}
