package callsheet.lambda;

import callsheet.api.ApiRequest;
import callsheet.api.Budget;
import callsheet.api.Operations;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/// Warms the function before SnapStart takes its snapshot: classes loaded, hot code compiled, the
/// native library in memory. Nothing of the month that it solves is kept.
final class Priming implements Resource {

  private static final int SECONDS = 4;

  /// The context holds what is registered weakly.
  private static final Priming PRIMING = new Priming();

  private Priming() {}

  /// Asks to be called before a snapshot. Without SnapStart nothing ever calls.
  static void register() {
    Core.getGlobalContext().register(PRIMING);
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) throws IOException {
    solveAMonth();
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {}

  /// A month goes the whole way that a request goes.
  static void solveAMonth() throws IOException {
    var _ =
        Operations.answer(
            ApiRequest.read(Optional.empty(), TypicalMonth.request(SECONDS)),
            new Budget(Duration.ofMinutes(1), System::nanoTime));
  }
}
