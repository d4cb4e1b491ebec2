package callsheet.lambda;

import callsheet.api.ApiRequest;
import callsheet.api.Budget;
import callsheet.api.Operations;
import callsheet.api.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// Loads the classes that a solve needs, on a thread of its own, while the runtime still fetches
/// the first event and that event is read: by solving a day of two shows.
final class Loading {

  private static final String DAY =
      """
      {
        "time": 0.001,
        "deterministic": true,
        "scenario": {
          "horizon": {"start": "2026-12-01", "days": 1},
          "hosts": [{"host_id": "H1", "name": "H1"}, {"host_id": "H2", "name": "H2"}],
          "broadcasts": [
            {"broadcast_id": "B1", "channel": "TV", "start": "2026-12-01 10:00", "end": "11:00"},
            {"broadcast_id": "B2", "channel": "TV", "start": "2026-12-01 14:00", "end": "15:00"}
          ]
        }
      }
      """;

  private Loading() {}

  /// Starts loading; nothing waits for it.
  static void start() {
    Thread.ofPlatform().daemon().name("callsheet-loading").start(Loading::solveADay);
  }

  /// The day goes the way that a request goes.
  static Reply solveADay() {
    return Operations.answer(
        ApiRequest.read(Optional.of("solve"), DAY.getBytes(StandardCharsets.UTF_8)),
        new Budget(Duration.ofMinutes(1), System::nanoTime));
  }
}
