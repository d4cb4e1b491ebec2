package callsheet.bench.loops;

import callsheet.compile.PartCodec;
import callsheet.compile.Parts;
import callsheet.compile.Parts.Part;
import callsheet.model.Model;
import callsheet.problem.Scenario;
import callsheet.rulebook.Rulebook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A model whose parts have all been bytes.
final class Serialised {

  private Serialised() {}

  static Model model(Scenario scenario, Rulebook rulebook) throws IOException {
    Parts parts = Parts.prepare(scenario, rulebook, 1);
    List<Part> read = new ArrayList<>();
    for (int i = 0; i < parts.count(); i++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      PartCodec.write(parts.compile(i), new DataOutputStream(bytes));
      read.add(PartCodec.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))));
    }
    return parts.join(read);
  }
}
