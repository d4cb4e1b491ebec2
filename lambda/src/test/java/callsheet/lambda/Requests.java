package callsheet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What tests send.
final class Requests {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Requests() {}

  /// A generated month as the API takes it.
  static JsonNode smallMonth(Path folder) throws IOException {
    Path file = folder.resolve("month.json");
    assertThat(run("generate", "small", "--seed", "7", "--out", file.toString())).isNotNull();
    return MAPPER.readTree(Files.readString(file));
  }

  /// What the command line prints.
  static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            arguments,
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Locale.ENGLISH);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isLessThan(5);
    return out.toString(StandardCharsets.UTF_8);
  }

  /// An event as Kong's plugin makes it with `awsgateway_compatible`.
  static ObjectNode kongGateway(String path, JsonNode body) {
    byte[] text = body.toString().getBytes(StandardCharsets.UTF_8);
    ObjectNode event = MAPPER.createObjectNode();
    event.put("version", "1.0").put("resource", path).put("path", path).put("httpMethod", "POST");
    event.putObject("headers").put("content-type", "application/json");
    event.putObject("multiValueHeaders").putArray("content-type").add("application/json");
    event.putObject("pathParameters");
    event.putObject("queryStringParameters");
    event.putObject("multiValueQueryStringParameters");
    event.put("body", Base64.getEncoder().encodeToString(text)).put("isBase64Encoded", true);
    event
        .putObject("requestContext")
        .put("path", path)
        .put("protocol", "HTTP/1.1")
        .put("httpMethod", "POST")
        .put("domainName", "callsheet.example")
        .put("requestId", "kong-1")
        .put("resourcePath", path);
    return event;
  }
}
