/// The JSON Schema of `rules.yaml`, made from what the rules say of themselves.
package callsheet.io.schema;
