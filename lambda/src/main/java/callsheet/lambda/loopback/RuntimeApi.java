package callsheet.lambda.loopback;

import callsheet.lambda.Handler;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The function on this machine: Lambda's side of the Runtime API on loopback, and the function in
/// a process of its own, run by the runtime interface client that runs it in the cloud. That client
/// has to be on the class path.
public final class RuntimeApi implements AutoCloseable {

  private static final String ROOT = "/2018-06-01/runtime/";

  /// The longest that a reply is waited for beyond the invocation's own time.
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
  private record Invocation(String id, byte[] event, Duration timeout) {}

  /// What the function said to an invocation.
  ///
  /// @param path `response` or `error`
  /// @param took from when the runtime fetched the event until its answer was here
  @SuppressWarnings("ArrayRecordComponent") // read by tests, never compared
  public record Answer(String path, byte[] body, Duration took) {}

  private final HttpServer server;
  private final BlockingQueue<Invocation> invocations = new LinkedBlockingQueue<>();
  private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
  private final Process function;
  private volatile long fetchedNanos;
  private int count;

  /// Starts the function by the JVM that runs this.
  ///
  /// @param classPath of the function and the client
  /// @param log what it prints; its folder is the function's task root
  /// @param options of its JVM
  public RuntimeApi(String classPath, Path log, String... options) throws IOException {
    this(command(classPath, options), log);
  }

  /// Starts the function by a command.
  ///
  /// @param log what it prints; its folder is the function's task root
  public RuntimeApi(List<String> command, Path log) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(ROOT, this::handle);
    server.start();
    function = start(command, log);
  }

  private static List<String> command(String classPath, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(classPath);
    command.add("com.amazonaws.services.lambda.runtime.api.client.AWSLambda");
    command.add(Handler.class.getName() + "::handleRequest");
    return command;
  }

  private Process start(List<String> command, Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    builder
        .environment()
        .put("AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + server.getAddress().getPort());
    builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", "callsheet");
    builder.environment().put("AWS_LAMBDA_FUNCTION_VERSION", "1");
    builder.environment().put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1769");
    builder.environment().put("AWS_LAMBDA_LOG_GROUP_NAME", "callsheet");
    builder.environment().put("AWS_LAMBDA_LOG_STREAM_NAME", "test");
    builder.environment().put("LAMBDA_TASK_ROOT", log.getParent().toString());
    return builder.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(ROOT.length());
      if (path.equals("invocation/next")) {
        next(exchange);
      } else {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Duration took = Duration.ofNanos(System.nanoTime() - fetchedNanos);
        answers.add(new Answer(path.substring(path.lastIndexOf('/') + 1), body, took));
        exchange.sendResponseHeaders(202, -1);
      }
    }
  }

  private void next(HttpExchange exchange) throws IOException {
    try {
      Invocation invocation = invocations.take();
      var headers = exchange.getResponseHeaders();
      headers.add("Lambda-Runtime-Aws-Request-Id", invocation.id());
      headers.add(
          "Lambda-Runtime-Deadline-Ms",
          Long.toString(System.currentTimeMillis() + invocation.timeout().toMillis()));
      headers.add(
          "Lambda-Runtime-Invoked-Function-Arn",
          "arn:aws:lambda:ap-northeast-2:000000000000:function:callsheet");
      headers.add("Content-Type", "application/json");
      fetchedNanos = System.nanoTime();
      exchange.sendResponseHeaders(200, invocation.event().length);
      exchange.getResponseBody().write(invocation.event());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Invokes the function and waits for its answer.
  public Answer invoke(byte[] event, Duration timeout) {
    invocations.add(new Invocation("request-" + count++, event, timeout));
    try {
      Answer answer = answers.poll(timeout.plus(PATIENCE).toMillis(), TimeUnit.MILLISECONDS);
      if (answer == null) {
        throw new IllegalStateException(
            "The function said nothing; it is alive: " + function.isAlive());
      }
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// The most memory that the function's process has had resident, in bytes, as Linux counts it.
  public long peakMemoryBytes() {
    try {
      return java.nio.file.Files.readAllLines(Path.of("/proc/" + function.pid() + "/status"))
          .stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Ends the function as the platform does, and waits for it.
  public void end() {
    function.destroy();
    try {
      function.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    function.destroyForcibly();
    server.stop(0);
  }
}
