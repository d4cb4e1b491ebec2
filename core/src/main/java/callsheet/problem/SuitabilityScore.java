package callsheet.problem;

/// One row of the suitability table: how well a host suits one category, brand, product, programme
/// or daypart.
///
/// @param scoreTenths 0 to 1000: a score of 0 to 100 in tenths
/// @param sampleSize records it was learned from; -1: not given, the score is taken as it is
/// @param standardErrorTenths in tenths of a point; 0: not given
public record SuitabilityScore(
    int host, Scope scope, String key, int scoreTenths, int sampleSize, int standardErrorTenths) {

  /// What a score speaks of, the most general first.
  public enum Scope {
    DAYPART,
    CATEGORY,
    BRAND,
    PROGRAMME,
    PRODUCT
  }

  public SuitabilityScore {
    if (scoreTenths < 0 || scoreTenths > 1000) {
      throw new IllegalArgumentException("A score is 0 to 100, not " + scoreTenths / 10.0);
    }
    if (standardErrorTenths < 0) {
      throw new IllegalArgumentException("A standard error is not negative");
    }
  }
}
