/// Who takes part in a race for the best roster: the engine, and the peers it is measured against,
/// one file each. All get the same scenario, rules, time and threads, and all compile for
/// themselves.
package callsheet.bench.contender;
