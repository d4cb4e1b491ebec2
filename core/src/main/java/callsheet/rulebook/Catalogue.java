package callsheet.rulebook;

import callsheet.rule.Rule;
import callsheet.rule.RuleInfo;
import callsheet.rule.cover.SeatCover;
import callsheet.rule.cover.StandbyCover;
import callsheet.rule.days.ConsecutiveDaysOff;
import callsheet.rule.days.ConsecutiveNights;
import callsheet.rule.days.ConsecutiveWorkDays;
import callsheet.rule.days.IsolatedDay;
import callsheet.rule.days.WeekendsOff;
import callsheet.rule.days.WeeklyDaysOff;
import callsheet.rule.eligibility.Absence;
import callsheet.rule.eligibility.Ban;
import callsheet.rule.eligibility.CategorySkill;
import callsheet.rule.eligibility.ChannelScope;
import callsheet.rule.eligibility.ContractPeriod;
import callsheet.rule.eligibility.Decline;
import callsheet.rule.eligibility.Licence;
import callsheet.rule.eligibility.MainGrade;
import callsheet.rule.eligibility.ProtectedHours;
import callsheet.rule.fairness.LoadBalance;
import callsheet.rule.fairness.NightBalance;
import callsheet.rule.fairness.PrimeBalance;
import callsheet.rule.fairness.WeekendBalance;
import callsheet.rule.limit.Limit;
import callsheet.rule.objective.Suitability;
import callsheet.rule.programme.CategoryRepetition;
import callsheet.rule.programme.CompetingBrand;
import callsheet.rule.programme.FixedHost;
import callsheet.rule.programme.Pin;
import callsheet.rule.programme.ProductContinuity;
import callsheet.rule.programme.Rotation;
import callsheet.rule.resource.StudioCapacity;
import callsheet.rule.stability.MinimumChange;
import callsheet.rule.team.NoviceWithSenior;
import callsheet.rule.team.PairApart;
import callsheet.rule.team.PairTogether;
import callsheet.rule.team.TeamMix;
import callsheet.rule.time.CallTime;
import callsheet.rule.time.ChannelTravel;
import callsheet.rule.time.DailyRest;
import callsheet.rule.time.DutySpan;
import callsheet.rule.time.DutyWindow;
import callsheet.rule.time.LateToEarly;
import callsheet.rule.time.Meeting;
import callsheet.rule.time.NoOverlap;
import callsheet.rule.time.OverrunMargin;
import callsheet.rule.time.PreparationBuffer;
import callsheet.rule.time.SplitDay;
import callsheet.rule.wishes.HostRequest;
import callsheet.rule.wishes.Preference;
import callsheet.rule.workload.ConsecutiveShows;
import callsheet.rule.workload.ContractGuarantee;
import callsheet.rule.workload.NightShows;
import callsheet.rule.workload.OnAirPerDay;
import callsheet.rule.workload.ShowsPerDay;
import callsheet.rule.workload.ShowsPerPeriod;
import callsheet.rule.workload.WeeklyHours;
import java.util.List;
import java.util.Optional;

/// Every rule there is, one line each: family by family, in the order in which they are listed and
/// compiled. What a rule says of itself stands on its record, in its [RuleInfo].
public final class Catalogue {

  /// The rules.
  public static final List<Class<? extends Rule>> RULES =
      List.of(
          // Cover
          SeatCover.class,
          StandbyCover.class,
          // Eligibility
          Absence.class,
          Ban.class,
          CategorySkill.class,
          ChannelScope.class,
          ContractPeriod.class,
          Decline.class,
          Licence.class,
          MainGrade.class,
          ProtectedHours.class,
          // Time
          NoOverlap.class,
          PreparationBuffer.class,
          ChannelTravel.class,
          OverrunMargin.class,
          DailyRest.class,
          CallTime.class,
          LateToEarly.class,
          DutySpan.class,
          SplitDay.class,
          DutyWindow.class,
          Meeting.class,
          // Workload
          ShowsPerDay.class,
          OnAirPerDay.class,
          ConsecutiveShows.class,
          ShowsPerPeriod.class,
          ContractGuarantee.class,
          WeeklyHours.class,
          NightShows.class,
          // Days
          ConsecutiveWorkDays.class,
          ConsecutiveNights.class,
          WeeklyDaysOff.class,
          ConsecutiveDaysOff.class,
          WeekendsOff.class,
          IsolatedDay.class,
          // Team
          PairTogether.class,
          PairApart.class,
          NoviceWithSenior.class,
          TeamMix.class,
          // Programme
          FixedHost.class,
          Pin.class,
          ProductContinuity.class,
          CategoryRepetition.class,
          CompetingBrand.class,
          Rotation.class,
          // Wishes
          HostRequest.class,
          Preference.class,
          // Fairness
          LoadBalance.class,
          PrimeBalance.class,
          NightBalance.class,
          WeekendBalance.class,
          // Stability
          MinimumChange.class,
          // Resource
          StudioCapacity.class,
          // Anything else
          Limit.class,
          // Objective
          Suitability.class);

  private Catalogue() {}

  /// The rule of a name: that of its record, however it is cased or joined, or the Korean one.
  public static Optional<Class<? extends Rule>> find(String name) {
    String plain = Names.plain(name);
    for (Class<? extends Rule> rule : RULES) {
      if (Names.plain(name(rule)).equals(plain) || Names.plain(info(rule).korean()).equals(plain)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /// The name a rule is written by.
  public static String name(Class<? extends Rule> rule) {
    return rule.getSimpleName();
  }

  /// What a rule says of itself.
  public static RuleInfo info(Class<? extends Rule> rule) {
    RuleInfo info = rule.getAnnotation(RuleInfo.class);
    if (info == null) {
      throw new IllegalStateException(rule + " has no @RuleInfo");
    }
    return info;
  }
}
