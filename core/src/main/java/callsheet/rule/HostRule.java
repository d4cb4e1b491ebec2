package callsheet.rule;

import callsheet.problem.Host;

/// A rule whose instances each speak of one host; compiled for all hosts in parallel.
public non-sealed interface HostRule extends Rule {

  /// Compiles the instances of one host.
  void compile(Host host, Rows rows);
}
