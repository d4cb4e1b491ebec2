package callsheet.api;

/// Something that can be asked.
interface Operation {

  /// Its word in paths and in the member `operation`: the command's name.
  String word();

  /// Answers a request.
  ///
  /// @throws ApiProblem if it can't be answered
  /// @throws callsheet.planner.analysis.QuestionProblem if it names what the month doesn't have
  Reply answer(ApiRequest request, Budget budget);
}
