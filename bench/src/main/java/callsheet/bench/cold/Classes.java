package callsheet.bench.cold;

import java.nio.file.Path;
import java.util.List;

/// How the JVM comes by its classes.
enum Classes {
  /// Every class is loaded, verified and linked anew, the JDK's own too.
  NOTHING_SHARED("nothing shared"),
  /// The archive of its own classes that every JDK has.
  JDK_ARCHIVE("the JDK's archive"),
  /// An archive of the command's classes as well.
  CLASS_ARCHIVE("class archive"),
  /// The cache that `./callsheet` makes: classes loaded and linked, and the rehearsal's profiles.
  AOT_CACHE("AOT cache");

  final String label;

  Classes(String label) {
    this.label = label;
  }

  private Path file(Path folder) {
    return folder.resolve(name());
  }

  /// The options of a start.
  List<String> options(Path folder) {
    return switch (this) {
      case NOTHING_SHARED -> List.of("-Xshare:off");
      case JDK_ARCHIVE -> List.of();
      case CLASS_ARCHIVE -> List.of("-XX:SharedArchiveFile=" + file(folder), "-Xshare:on");
      case AOT_CACHE -> List.of("-XX:AOTCache=" + file(folder), "-XX:AOTMode=on");
    };
  }

  /// The options of the rehearsal that makes what a start needs; none if it needs nothing.
  List<String> rehearsal(Path folder) {
    return switch (this) {
      case NOTHING_SHARED, JDK_ARCHIVE -> List.of();
      case CLASS_ARCHIVE -> List.of("-XX:ArchiveClassesAtExit=" + file(folder));
      case AOT_CACHE -> List.of("-XX:AOTCacheOutput=" + file(folder));
    };
  }
}
