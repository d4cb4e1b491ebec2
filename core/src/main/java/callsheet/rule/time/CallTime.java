package callsheet.rule.time;

import callsheet.rule.Definition;
import callsheet.rule.Parameter;
import callsheet.rule.RuleInfo;
import callsheet.rule.RuleInfo.Binding;
import callsheet.rule.RuleInfo.Family;

/// A host is called `first` minutes before their first show of a day and `later` minutes before
/// each later one.
///
/// It defines when duty starts and has no instances: duty on a day runs from the call of the first
/// show to the end of the last one, rest from there to the next day's first call.
@RuleInfo(
    korean = "출근·분장 시간",
    english = "Hosts are called in this long before their shows; duty starts with the first call.",
    family = Family.TIME,
    strengths = Binding.HARD)
public record CallTime(
    @Parameter(value = "minutes before the first show of a day", max = 600) int first,
    @Parameter(value = "minutes before later shows", max = 600) int later)
    implements Definition {

  public CallTime() {
    this(120, 60);
  }
}
