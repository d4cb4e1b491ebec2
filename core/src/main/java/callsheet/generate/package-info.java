/// Invented months that look like real ones: a schedule, hosts and everything a planner would have
/// typed in, drawn from a seed.
///
/// The figures follow what was measured on public programme guides (how a channel's day runs, how
/// many slots sell insurance or repeat a product of the last week). Every name, brand, product and
/// programme is made up. The same plan and seed give the same scenario everywhere: all randomness
/// comes from one splittable generator, and nothing reads a clock or depends on hash order.
package callsheet.generate;
