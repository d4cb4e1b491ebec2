/// The problem, its rules, the compiled rows and the judge: everything but search and files.
module callsheet.core {
  exports callsheet.analysis;
  exports callsheet.analysis.compare;
  exports callsheet.analysis.fairness;
  exports callsheet.analysis.ledger;
  exports callsheet.answer;
  exports callsheet.compile;
  exports callsheet.generate;
  exports callsheet.judge;
  exports callsheet.model;
  exports callsheet.planted;
  exports callsheet.problem;
  exports callsheet.result;
  exports callsheet.roster;
  exports callsheet.rule;
  exports callsheet.rule.cover;
  exports callsheet.rule.days;
  exports callsheet.rule.eligibility;
  exports callsheet.rule.fairness;
  exports callsheet.rule.limit;
  exports callsheet.rule.objective;
  exports callsheet.rule.programme;
  exports callsheet.rule.stability;
  exports callsheet.rule.team;
  exports callsheet.rule.time;
  exports callsheet.rule.wishes;
  exports callsheet.rule.workload;
  exports callsheet.rulebook;
}
