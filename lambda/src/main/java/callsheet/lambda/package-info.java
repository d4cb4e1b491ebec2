/// Callsheet on AWS Lambda: one handler for every form in which a request may come.
package callsheet.lambda;
