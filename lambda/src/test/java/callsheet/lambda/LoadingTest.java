package callsheet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import callsheet.api.Reply;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class LoadingTest {

  @Test
  void theDayThatIsSolvedToLoadClassesHasARoster() {
    Reply reply = Loading.solveADay();

    assertThat(new String(reply.body(), StandardCharsets.UTF_8)).contains("\"host_id\": \"H");
    assertThat(reply.status()).isEqualTo(200);
  }
}
