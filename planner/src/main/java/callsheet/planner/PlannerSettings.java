package callsheet.planner;

import callsheet.engine.Settings;

/// How a plan is made.
///
/// @param search limit, seed and threads of the search
/// @param compileThreads threads that compile rules to rows: any number gives the same model
public record PlannerSettings(Settings search, int compileThreads) {

  public PlannerSettings {
    if (compileThreads < 1) {
      throw new IllegalArgumentException("At least one thread must compile, not " + compileThreads);
    }
  }
}
