/// Runs the function without the cloud, for tests and measurements.
package callsheet.lambda.loopback;
