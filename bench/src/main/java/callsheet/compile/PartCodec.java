package callsheet.compile;

import callsheet.compile.Parts.Part;
import callsheet.compile.RowBuffer.RatioParts;
import callsheet.model.Conflicts;
import callsheet.model.Sum;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;

/// A part as bytes, as it crosses from one process to another: plain arrays, so it costs less than
/// a general serialisation of objects would.
public final class PartCodec {

  private PartCodec() {}

  /// Writes a part.
  public static void write(Part part, DataOutput out) throws IOException {
    RowBuffer buffer = part.buffer;
    out.writeInt(buffer.base);
    out.writeInt(buffer.constantScore.length);
    write(buffer.constantScore, out);
    for (Ints column : ints(buffer)) {
      write(column.toArray(), out);
    }
    for (Longs column : longs(buffer)) {
      long[] values = new long[column.size()];
      column.copyTo(values, 0);
      write(values, out);
    }
    out.writeInt(buffer.conflicts.size());
    for (Conflicts conflicts : buffer.conflicts) {
      write(conflicts, out);
    }
    out.writeInt(buffer.ratios.size());
    for (var ratio : buffer.ratios.entrySet()) {
      out.writeInt(ratio.getKey());
      write(ratio.getValue().broken(), out);
      write(ratio.getValue().present(), out);
    }
  }

  /// Reads a part.
  public static Part read(DataInput in) throws IOException {
    RowBuffer buffer = new RowBuffer(in.readInt(), in.readInt());
    long[] constant = readLongs(in);
    System.arraycopy(constant, 0, buffer.constantScore, 0, constant.length);
    for (Ints column : ints(buffer)) {
      for (int value : readInts(in)) {
        column.add(value);
      }
    }
    for (Longs column : longs(buffer)) {
      for (long value : readLongs(in)) {
        column.add(value);
      }
    }
    for (int left = in.readInt(); left > 0; left--) {
      buffer.conflicts.add(readConflicts(in));
    }
    for (int left = in.readInt(); left > 0; left--) {
      buffer.ratios.put(in.readInt(), new RatioParts(readSum(in), readSum(in)));
    }
    return new Part(buffer, new HostDays[0]);
  }

  private static List<Ints> ints(RowBuffer buffer) {
    return List.of(
        buffer.literal,
        buffer.coefficient,
        buffer.head,
        buffer.derivedStart,
        buffer.member,
        buffer.brokenRow,
        buffer.brokenAnyway,
        buffer.gainLevel,
        buffer.gainLiteral);
  }

  private static List<Longs> longs(RowBuffer buffer) {
    return List.of(buffer.lo, buffer.hi, buffer.weight, buffer.gainPoints);
  }

  private static void write(Conflicts conflicts, DataOutput out) throws IOException {
    out.writeInt(conflicts.setting());
    write(conflicts.hosts().toLongArray(), out);
    out.writeInt(conflicts.level());
    out.writeLong(conflicts.weight());
    write(conflicts.seatA(), out);
    write(conflicts.seatB(), out);
    write(conflicts.amounts(), out);
  }

  private static Conflicts readConflicts(DataInput in) throws IOException {
    return new Conflicts(
        in.readInt(),
        BitSet.valueOf(readLongs(in)),
        in.readInt(),
        in.readLong(),
        readInts(in),
        readInts(in),
        readInts(in));
  }

  private static void write(int[] values, DataOutput out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length);
    bytes.asIntBuffer().put(values);
    out.writeInt(values.length);
    out.write(bytes.array());
  }

  private static int[] readInts(DataInput in) throws IOException {
    int[] values = new int[in.readInt()];
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * values.length);
    in.readFully(bytes.array());
    bytes.asIntBuffer().get(values);
    return values;
  }

  private static void write(long[] values, DataOutput out) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * values.length);
    bytes.asLongBuffer().put(values);
    out.writeInt(values.length);
    out.write(bytes.array());
  }

  private static long[] readLongs(DataInput in) throws IOException {
    long[] values = new long[in.readInt()];
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * values.length);
    in.readFully(bytes.array());
    bytes.asLongBuffer().get(values);
    return values;
  }

  private static void write(Sum sum, DataOutput out) throws IOException {
    out.writeLong(sum.constant());
    out.writeInt(sum.size());
    for (int i = 0; i < sum.size(); i++) {
      out.writeInt(sum.coefficient(i));
      out.writeInt(sum.literal(i));
    }
  }

  private static Sum readSum(DataInput in) throws IOException {
    Sum sum = new Sum().add(in.readLong());
    for (int left = in.readInt(); left > 0; left--) {
      sum.add(in.readInt(), in.readInt());
    }
    return sum;
  }
}
