package callsheet.problem;

/// How well a host presents a category: level 1 (can) to 3 (expert).
public record Skill(int host, String category, int level) {

  public Skill {
    if (level < 1 || level > 3) {
      throw new IllegalArgumentException("A skill level is 1, 2 or 3, not " + level);
    }
  }
}
