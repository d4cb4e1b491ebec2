package callsheet.bench.loops;

import callsheet.compile.PartCodec;
import callsheet.compile.Parts;
import callsheet.compile.Parts.Part;
import callsheet.generate.Size;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// A pool of child JVMs that stays up between requests, each with the month in its memory, as a
/// forked worker would have it. Of n children the k-th compiles every n-th part from the k-th on,
/// and answers with its parts as bytes, which cross a pipe.
final class ProcessPool implements AutoCloseable {

  private static final int PIPE = 1 << 16;

  /// Reading blocks, so every child has a thread that listens to it.
  private static final Executor LISTENERS =
      task -> Thread.ofPlatform().daemon().name("child-listener").start(task);

  private final List<Process> children = new ArrayList<>();
  private final List<CompletableFuture<byte[]>> answers = new ArrayList<>();
  private long bytes;

  /// Starts the children.
  ProcessPool(Size size, long seed, int processes) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    for (int child = 0; child < processes; child++) {
      List<String> command = new ArrayList<>(List.of(java));
      command.addAll(collector());
      command.addAll(
          List.of(
              "-cp",
              System.getProperty("java.class.path"),
              ProcessPool.class.getName(),
              size.name(),
              Long.toString(seed),
              Integer.toString(child),
              Integer.toString(processes)));
      children.add(new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
    }
  }

  /// The option that names this JVM's collector, for children to have the same one.
  private static List<String> collector() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("-XX:+Use") && option.endsWith("GC"))
        .toList();
  }

  /// Has every child start on its parts.
  void ask() throws IOException {
    answers.clear();
    for (Process child : children) {
      child.getOutputStream().write(1);
      child.getOutputStream().flush();
      answers.add(CompletableFuture.supplyAsync(() -> answer(child), LISTENERS));
    }
  }

  private static byte[] answer(Process child) {
    try {
      DataInputStream in = new DataInputStream(child.getInputStream());
      byte[] answer = new byte[in.readInt()];
      in.readFully(answer);
      return answer;
    } catch (IOException e) {
      throw new IllegalStateException("A child process gave no answer", e);
    }
  }

  /// The parts that the children were asked for, in their order.
  List<Part> parts(int count) throws IOException {
    List<DataInputStream> streams = new ArrayList<>();
    bytes = 0;
    for (CompletableFuture<byte[]> answer : answers) {
      byte[] received = answer.join();
      bytes += received.length;
      streams.add(new DataInputStream(new ByteArrayInputStream(received)));
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(PartCodec.read(streams.get(i % streams.size())));
    }
    return parts;
  }

  /// How many bytes the last answers had.
  long bytes() {
    return bytes;
  }

  @Override
  public void close() throws IOException {
    for (Process child : children) {
      child.getOutputStream().close();
    }
  }

  /// A child: a byte asks, the end of the input ends it.
  public static void main(String[] args) throws IOException {
    Month month = Month.of(Size.valueOf(args[0]), Long.parseLong(args[1]));
    int first = Integer.parseInt(args[2]);
    int step = Integer.parseInt(args[3]);
    InputStream in = new BufferedInputStream(System.in);
    OutputStream out = new BufferedOutputStream(System.out, PIPE);
    while (in.read() >= 0) {
      ByteArrayOutputStream answer = new ByteArrayOutputStream(PIPE);
      DataOutputStream data = new DataOutputStream(answer);
      Parts parts = Parts.prepare(month.scenario(), month.rulebook(), 1);
      for (int i = first; i < parts.count(); i += step) {
        PartCodec.write(parts.compile(i), data);
      }
      new DataOutputStream(out).writeInt(answer.size());
      answer.writeTo(out);
      out.flush();
    }
  }
}
