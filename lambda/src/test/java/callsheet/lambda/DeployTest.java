package callsheet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The deployment files: only settings that the products know, and those that are traps set right.
/// The products' own schemas are code (Kong's) and a service (CloudFormation's), so their words
/// stand here, as far as the files use them.
final class DeployTest {

  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  /// Settings of Kong's `aws-lambda` plugin, version 3.10.
  private static final Set<String> LAMBDA_SETTINGS =
      Set.of(
          "aws_assume_role_arn",
          "aws_imds_protocol_version",
          "aws_key",
          "aws_region",
          "aws_role_session_name",
          "aws_secret",
          "aws_sts_endpoint_url",
          "awsgateway_compatible",
          "awsgateway_compatible_payload_version",
          "base64_encode_body",
          "disable_https",
          "empty_arrays_mode",
          "forward_request_body",
          "forward_request_headers",
          "forward_request_method",
          "forward_request_uri",
          "function_name",
          "host",
          "invocation_type",
          "is_proxy_integration",
          "keepalive",
          "log_type",
          "port",
          "proxy_url",
          "qualifier",
          "skip_large_bodies",
          "timeout",
          "unhandled_status");

  private static final Set<String> FUNCTION_PROPERTIES =
      Set.of(
          "Architectures",
          "AutoPublishAlias",
          "CodeUri",
          "Description",
          "Environment",
          "FunctionUrlConfig",
          "Handler",
          "MemorySize",
          "Policies",
          "ReservedConcurrentExecutions",
          "Runtime",
          "SnapStart",
          "Timeout");

  @Test
  void kongKeepsLargeBodiesAndEmptyArraysAndWaitsLongerThanTheFunction() throws IOException {
    JsonNode kong = read("kong/kong.yml");
    JsonNode plugin = kong.path("services").path(0).path("plugins").path(0);
    JsonNode settings = plugin.path("config");

    assertThat(kong.path("_format_version").asString()).isEqualTo("3.0");
    assertThat(plugin.path("name").asString()).isEqualTo("aws-lambda");
    assertThat(settings.propertyNames()).isSubsetOf(LAMBDA_SETTINGS);
    assertThat(settings.path("skip_large_bodies").asBoolean(true)).isFalse();
    assertThat(settings.path("empty_arrays_mode").asString()).isEqualTo("correct");
    assertThat(settings.path("awsgateway_compatible").asBoolean(false)).isTrue();
    assertThat(settings.path("is_proxy_integration").asBoolean(false)).isTrue();
    int functionMillis =
        1000 * read("aws/template.yaml").at("/Parameters/TimeoutSeconds/Default").asInt();
    assertThat(settings.path("timeout").asInt()).isGreaterThan(functionMillis);
    assertThat(kong.path("services").path(1).path("read_timeout").asInt())
        .isGreaterThan(functionMillis);
    assertThat(kong.path("services").path(1).path("retries").asInt(-1)).isZero();
  }

  @Test
  void kongAsksForAKeyAndLimitsRateAndSize() throws IOException {
    assertThat(read("kong/kong.yml").path("plugins").valueStream())
        .extracting(plugin -> plugin.path("name").asString())
        .containsExactlyInAnyOrder(
            "key-auth", "rate-limiting", "request-size-limiting", "correlation-id");
  }

  @Test
  void noSecretStandsInTheFiles() throws IOException {
    for (String secret : new String[] {"aws_key", "aws_secret"}) {
      assertThat(read("kong/kong.yml").at("/services/0/plugins/0/config/" + secret).asString())
          .startsWith("{vault://");
    }
  }

  @Test
  void theTemplateNamesTheHandlerTheZipAndALeastRole() throws IOException {
    JsonNode function = read("aws/template.yaml").at("/Resources/Solver");
    JsonNode properties = function.path("Properties");

    assertThat(function.path("Type").asString()).isEqualTo("AWS::Serverless::Function");
    assertThat(properties.propertyNames()).isSubsetOf(FUNCTION_PROPERTIES);
    assertThat(properties.path("Handler").asString())
        .isEqualTo(Handler.class.getName() + "::handleRequest");
    assertThat(properties.path("CodeUri").asString())
        .isEqualTo("../../lambda/target/callsheet-lambda-arm64.zip");
    assertThat(properties.path("Policies").size()).isZero();
    assertThat(properties.path("SnapStart").path("ApplyOn").asString())
        .isEqualTo("PublishedVersions");
    JsonNode statement =
        read("aws/template.yaml")
            .at("/Resources/CallerPolicy/Properties/PolicyDocument/Statement/0");
    assertThat(statement.path("Action").asString()).isEqualTo("lambda:InvokeFunction");
    assertThat(statement.path("Resource").asString()).isEqualTo("Solver.Alias");
  }

  private static JsonNode read(String file) throws IOException {
    return YAML.readTree(Files.readString(Path.of("../deploy", file)));
  }
}
