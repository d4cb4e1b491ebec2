package callsheet.bench.instances;

import callsheet.bench.instances.nrp.NurseRosteringReader;
import callsheet.bench.instances.nrp.NurseRosteringRows;
import callsheet.bench.instances.smptsp.ShiftMinimisation;
import callsheet.bench.instances.smptsp.ShiftMinimisationRows;
import callsheet.bench.instances.tsprp.TaskRosteringReader;
import callsheet.bench.instances.tsprp.TaskRosteringRows;

/// The families of public instances.
public enum Family {
  /// Integrated task scheduling and personnel rostering.
  TSPRP("tsprp"),
  /// Shift minimisation personnel task scheduling.
  SMPTSP("ptsp"),
  /// Nurse rostering.
  NRP("nrp");

  private final String folder;

  Family(String folder) {
    this.folder = folder;
  }

  /// The name of the folder, the archive and the file of published results.
  public String folder() {
    return folder;
  }

  /// The problem that an instance's text poses.
  ///
  /// @throws IllegalArgumentException if the text has not the family's format
  public Problem read(String text) {
    InstanceText lines = new InstanceText(text);
    return switch (this) {
      case TSPRP -> TaskRosteringRows.of(TaskRosteringReader.read(lines));
      case SMPTSP -> ShiftMinimisationRows.of(ShiftMinimisation.read(lines));
      case NRP -> NurseRosteringRows.of(NurseRosteringReader.read(lines));
    };
  }
}
