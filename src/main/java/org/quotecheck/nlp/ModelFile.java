package org.quotecheck.nlp;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * A model as the build packs it: arrays one behind the other, which loading maps into memory. The
 * head tells the kind of model, the version of the layout, the checksum of the rest and that of
 * what it was made from.
 */
final class ModelFile {
  /** Raised with every change of the layout. */
  private static final int VERSION = 2;

  private static final int HEAD = 4 * Integer.BYTES;
  private static final int ALIGNMENT = Long.BYTES;

  private ModelFile() {}

  /** Collects the arrays of a model in the order in which they will be read. */
  static final class Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void ints(int... values) {
      array(values.length, Integer.BYTES, buffer -> buffer.asIntBuffer().put(values));
    }

    void floats(float... values) {
      array(values.length, Float.BYTES, buffer -> buffer.asFloatBuffer().put(values));
    }

    void longs(long... values) {
      array(values.length, Long.BYTES, buffer -> buffer.asLongBuffer().put(values));
    }

    void bytes(byte[] values) {
      array(values.length, Byte.BYTES, buffer -> buffer.put(values));
    }

    void strings(List<String> values) {
      bytes(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
    }

    /** The size, then the values, which begin at a multiple of eight. */
    private void array(int size, int width, Consumer<ByteBuffer> values) {
      int length = Math.multiplyExact(size, width);
      byte[] array = new byte[ALIGNMENT + length + padding(length)];
      ByteBuffer buffer = ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN).putInt(size);
      values.accept(buffer.position(ALIGNMENT).slice().order(ByteOrder.LITTLE_ENDIAN));
      bytes.writeBytes(array);
    }

    /**
     * Writes beside the file and moves into its place, so that no half file is ever found.
     *
     * @param source checksum of what the model was made from
     */
    void writeTo(Path file, String kind, int source) throws IOException {
      CRC32 checksum = new CRC32();
      byte[] content = bytes.toByteArray();
      checksum.update(content);
      Path half = file.resolveSibling(file.getFileName() + ".part");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
        DataOutputStream head = new DataOutputStream(out);
        head.writeInt(kind.hashCode());
        head.writeInt(VERSION);
        head.writeInt((int) checksum.getValue());
        head.writeInt(source);
        head.write(content);
        head.flush();
      }
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Reads the arrays in the order in which they were written. */
  static final class Reader {
    private final ByteBuffer bytes;

    private Reader(ByteBuffer bytes) {
      this.bytes = bytes;
    }

    IntBuffer ints() {
      return array(Integer.BYTES).asIntBuffer();
    }

    FloatBuffer floats() {
      return array(Float.BYTES).asFloatBuffer();
    }

    float[] floatArray() {
      FloatBuffer buffer = floats();
      float[] values = new float[buffer.remaining()];
      buffer.get(values);
      return values;
    }

    /** A matrix of so many rows, each an array of its own. */
    float[][] floatRows(int count) {
      FloatBuffer buffer = floats();
      float[][] rows = new float[count][buffer.remaining() / count];
      for (float[] row : rows) {
        buffer.get(row);
      }
      return rows;
    }

    int[] intArray() {
      IntBuffer buffer = ints();
      int[] values = new int[buffer.remaining()];
      buffer.get(values);
      return values;
    }

    LongBuffer longs() {
      return array(Long.BYTES).asLongBuffer();
    }

    ByteBuffer bytes() {
      return array(Byte.BYTES);
    }

    List<String> strings() {
      ByteBuffer buffer = bytes();
      return List.of(StandardCharsets.UTF_8.decode(buffer).toString().split("\n", -1));
    }

    private ByteBuffer array(int width) {
      int size = bytes.getInt();
      int begin = bytes.position() + ALIGNMENT - Integer.BYTES;
      int length = size * width;
      ByteBuffer array = bytes.slice(begin, length).order(ByteOrder.LITTLE_ENDIAN);
      bytes.position(begin + length + padding(length));
      return array;
    }
  }

  private static int padding(int length) {
    return -length & (ALIGNMENT - 1);
  }

  /**
   * Opens a model in the folder of models.
   *
   * @throws IOException where it is missing, damaged, or of another kind or version
   */
  static Reader open(String name, String kind) throws IOException {
    return open(find(name), kind);
  }

  /**
   * Where a model is: in the folder that the launcher names, or on the class path, as in tests.
   * Throws where it is missing.
   */
  static Path find(String name) throws IOException {
    String folder = System.getProperty("quotecheck.models");
    if (folder != null) {
      Path file = Path.of(folder, name);
      if (!Files.exists(file)) {
        throw new IOException(file + " is missing; build the program with: mvn package");
      }
      return file;
    }
    URL place = ModelFile.class.getClassLoader().getResource(name);
    if (place == null) {
      throw new IOException(name + " is missing; build the program with: mvn package");
    }
    try {
      return Path.of(place.toURI());
    } catch (URISyntaxException e) {
      throw new IOException(place + " is not a file", e);
    }
  }

  /** Whether a file holds a whole model that was made from this source by this layout. */
  static boolean isMadeFrom(int source, Path file, String kind) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      open(file, kind);
      ByteBuffer head = ByteBuffer.allocate(HEAD);
      channel.read(head);
      return head.getInt(HEAD - Integer.BYTES) == source;
    } catch (IOException missingOrDamaged) {
      return false;
    }
  }

  /** The same for a model in a file. */
  static Reader open(Path file, String kind) throws IOException {
    ByteBuffer bytes;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
    if (bytes.remaining() < HEAD + Integer.BYTES
        || bytes.getInt() != kind.hashCode()
        || bytes.getInt() != VERSION) {
      throw new IOException(file + " is no model of this version of the program");
    }
    int expected = bytes.getInt();
    bytes.getInt();
    CRC32 checksum = new CRC32();
    checksum.update(bytes.duplicate());
    if ((int) checksum.getValue() != expected) {
      throw new IOException(file + " is damaged: its checksum is wrong");
    }
    return new Reader(bytes.order(ByteOrder.LITTLE_ENDIAN));
  }
}
