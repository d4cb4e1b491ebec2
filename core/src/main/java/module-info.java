/// The problem, its rules, the compiled rows and the judge: everything but search and files.
module callsheet.core {
  exports callsheet.problem;
}
