package callsheet.lambda;

import callsheet.api.ApiProblem;
import callsheet.api.Budget;
import callsheet.api.Document;
import callsheet.api.Operations;
import callsheet.api.Reply;
import callsheet.problem.Text;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The function: reads an event in any of its forms, answers the request in it within the time that
/// is left, and says so in the caller's own form. It keeps nothing between two invocations.
public final class Handler implements RequestStreamHandler {

  /// What is left of the invocation's time when the answer has to stand: for the way back.
  private static final Duration MARGIN = Duration.ofMillis(250);

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// A function that is about to be kept for many starts is warmed first; any other begins to load
  /// what it will need.
  public Handler() {
    Priming.register();
    Loading.start();
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    Duration remaining = Duration.ofMillis(context.getRemainingTimeInMillis());
    Budget budget = new Budget(remaining.minus(MARGIN), System::nanoTime);
    output.write(answer(input.readNBytes(Body.MOST_BYTES + 1), budget, context));
  }

  private static byte[] answer(byte[] input, Budget budget, Context context) {
    Document document;
    try {
      document = Document.read(input);
    } catch (JacksonException e) {
      return new DirectEvent(Document.of(MAPPER.createObjectNode()))
          .response(
              ApiProblem.of(
                      400,
                      "bad_json",
                      Text.format(
                          "The event is no valid JSON: %s.",
                          "이벤트가 올바른 JSON이 아닙니다: %s.", e.getOriginalMessage()))
                  .reply());
    }
    Event event = Event.of(document);
    return event.response(reply(event, budget, context));
  }

  private static String trace(RuntimeException fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static Reply reply(Event event, Budget budget, Context context) {
    try {
      return Operations.answer(event.request(), budget);
    } catch (ApiProblem problem) {
      return problem.reply();
    } catch (RuntimeException fault) {
      // The caller gets a number to ask about; what happened stays in the function's own log.
      context.getLogger().log(context.getAwsRequestId() + " " + trace(fault));
      return ApiProblem.of(
              500,
              "internal",
              Text.format(
                  "A fault of Callsheet; ask about the invocation %s.",
                  "Callsheet 내부 오류입니다. 호출 번호 %s를 알려 주세요.", context.getAwsRequestId()))
          .reply();
    }
  }
}
