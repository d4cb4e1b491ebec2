package callsheet.bench.instances;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A folder of public instances: each family in a folder of its own or still in its archive, which
/// is then unpacked to a temporary one, and what is published beside it.
public final class InstanceFolder implements AutoCloseable {

  private final Path folder;
  private final Path unpacked;
  private final Map<Family, Map<String, Path>> files = new EnumMap<>(Family.class);

  /// The instances below a folder.
  public InstanceFolder(Path folder) throws IOException {
    this.folder = folder;
    this.unpacked = Files.createTempDirectory("callsheet-instances");
  }

  /// What is published about a family.
  public Published published(Family family) throws IOException {
    return Published.read(folder.resolve(family.folder() + "-bounds.csv"));
  }

  /// The files of a family by the names of the instances.
  ///
  /// @throws IOException if there is neither folder nor archive
  public Map<String, Path> files(Family family) throws IOException {
    Map<String, Path> known = files.get(family);
    if (known == null) {
      known = find(family);
      files.put(family, known);
    }
    return known;
  }

  private Map<String, Path> find(Family family) throws IOException {
    Path plain = folder.resolve(family.folder());
    Path from = Files.isDirectory(plain) ? plain : unpack(family);
    try (Stream<Path> paths = Files.walk(from)) {
      return paths.filter(Files::isRegularFile).collect(toMap(InstanceFolder::name, identity()));
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  private Path unpack(Family family) throws IOException {
    Path archive = folder.resolve(family.folder() + ".tar.xz").toAbsolutePath();
    Process tar =
        new ProcessBuilder("tar", "-xJf", archive.toString())
            .directory(unpacked.toFile())
            .inheritIO()
            .start();
    try {
      if (tar.waitFor() != 0) {
        throw new IOException("tar could not unpack " + archive);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while unpacking " + archive, interrupted);
    }
    return unpacked.resolve(family.folder());
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> paths = Files.walk(unpacked)) {
      all = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
