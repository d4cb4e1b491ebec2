package callsheet.bench.instances;

import callsheet.model.Model;
import java.util.function.Function;

/// A public instance: compiled to choices and rows, and with an evaluator that knows neither rows
/// nor solver.
///
/// @param model the choices and rows
/// @param evaluator the worth of the hosts of each choice, decoded to the instance's own terms
public record Problem(Model model, Function<int[], Evaluation> evaluator) {}
