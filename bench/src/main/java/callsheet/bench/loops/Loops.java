package callsheet.bench.loops;

import callsheet.compile.Parts;
import callsheet.compile.Parts.Part;
import callsheet.model.Model;
import callsheet.problem.Host;
import callsheet.problem.Scenario;
import callsheet.rulebook.Rulebook;
import callsheet.rulebook.Rulebook.Setting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;

/// Ways to go over the parts of a model. Each prepares the data, compiles every part by the same
/// code, and gives the same model; nothing differs but the loop.
final class Loops {

  private Loops() {}

  /// Loops within loops.
  static Model forLoop(Scenario scenario, Rulebook rulebook) {
    Parts parts = Parts.prepare(scenario, rulebook, 1);
    List<Part> built = new ArrayList<>();
    for (int i = 0; i < parts.sharedCount(); i++) {
      built.add(parts.compile(i));
    }
    for (Host host : parts.hosts()) {
      Part part = parts.open();
      for (Setting setting : parts.settings()) {
        parts.add(part, host, setting);
      }
      built.add(part);
    }
    return parts.join(built);
  }

  /// A function mapped over the parts.
  static Model map(Scenario scenario, Rulebook rulebook) {
    Parts parts = Parts.prepare(scenario, rulebook, 1);
    return parts.join(IntStream.range(0, parts.count()).mapToObj(parts::compile).toList());
  }

  private record Pair(Host host, Setting setting) {}

  /// A function mapped over the product of hosts and rules.
  static Model mapOfProduct(Scenario scenario, Rulebook rulebook) {
    Parts parts = Parts.prepare(scenario, rulebook, 1);
    List<Part> built = new ArrayList<>();
    IntStream.range(0, parts.sharedCount()).mapToObj(parts::compile).forEach(built::add);
    parts.hosts().forEach(host -> built.add(parts.open()));
    parts.hosts().stream()
        .flatMap(host -> parts.settings().stream().map(setting -> new Pair(host, setting)))
        .forEach(pair ->
            parts.add(
                built.get(parts.sharedCount() + pair.host().index()), pair.host(), pair.setting()));
    return parts.join(built);
  }

  /// Other processes compile the parts, having prepared the data themselves, and send them as
  /// bytes.
  static Model processPool(Scenario scenario, Rulebook rulebook, ProcessPool pool)
      throws IOException {
    pool.ask();
    Parts parts = Parts.prepare(scenario, rulebook, 1);
    return parts.join(pool.parts(parts.count()));
  }

  /// A future for each part.
  static Model futures(
      Scenario scenario, Rulebook rulebook, ExecutorService executor, int threads) {
    Parts parts = Parts.prepare(scenario, rulebook, threads);
    List<CompletableFuture<Part>> futures =
        IntStream.range(0, parts.count())
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> parts.compile(i), executor))
            .toList();
    return parts.join(futures.stream().map(CompletableFuture::join).toList());
  }
}
