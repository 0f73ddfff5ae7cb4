package org.quotecheck.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The model of CoreNLP's name recogniser with three classes. Its serialised form spends seconds on
 * three large maps and a third of a million small arrays; here they are tables that are mapped into
 * memory, and the recogniser reads them in their place.
 */
final class NamesModel {
  static final String FILE = "quotecheck/names.model";
  static final String KIND = "names";

  private NamesModel() {}

  /** Loads what the build has packed. */
  static CRFClassifier<CoreLabel> load() throws IOException {
    ModelFile.Reader in = ModelFile.open(FILE, KIND);
    Deque<Object> objects = new ArrayDeque<>();
    try {
      objects.add(unpacked(in.bytes(), List.of()));
      objects.add(unpacked(in.bytes(), List.of()));
      objects.add(new FeatureIndex(StringTable.read(in)));
      objects.add(unpacked(in.bytes(), List.of()));
      objects.add(1);
      Lexicon lexicon = Lexicon.read(in);
      objects.add(unpacked(in.bytes(), List.of(lexicon)));
      objects.add(in.ints().get());
      objects.add(rows(in.bytes(), in.floats()));
      objects.add(new KnownWords(StringTable.read(in)));
      return CRFClassifier.getClassifier(new Replay(objects));
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }

  private static float[][] rows(ByteBuffer lengths, FloatBuffer values) {
    float[][] rows = new float[lengths.remaining()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new float[lengths.get(i)];
      values.get(rows[i]);
    }
    return rows;
  }

  private static Object unpacked(ByteBuffer bytes, List<Lexicon> maps)
      throws IOException, ClassNotFoundException {
    byte[] array = new byte[bytes.remaining()];
    bytes.get(array);
    try (ObjectInputStream in = new Unpacking(new ByteArrayInputStream(array), maps)) {
      return in.readObject();
    }
  }

  /**
   * Packs CoreNLP's serialised form: label indices, class index, feature index, flags, number of
   * feature factories (one), the factory, window size, weights, known words in lower case.
   */
  static ModelFile.Writer pack(InputStream serialised) throws IOException {
    ModelFile.Writer out = new ModelFile.Writer();
    try (ObjectInputStream in = new ObjectInputStream(serialised)) {
      out.bytes(packed(in.readObject(), new ArrayList<>()));
      out.bytes(packed(in.readObject(), new ArrayList<>()));
      StringTable.write(out, numbered((Index<?>) in.readObject()));
      out.bytes(packed(in.readObject(), new ArrayList<>()));
      if (!Integer.valueOf(1).equals(in.readObject())) {
        throw new IOException("the name recogniser has several feature factories");
      }
      List<Map<?, ?>> maps = new ArrayList<>();
      byte[] factory = packed(in.readObject(), maps);
      if (maps.size() != 1) {
        throw new IOException(maps.size() + " lexicons in the name recogniser instead of one");
      }
      Lexicon.write(out, maps.get(0));
      out.bytes(factory);
      out.ints(in.readInt());
      writeRows(out, (double[][]) in.readObject());
      Map<String, Integer> known = new HashMap<>();
      for (Object word : (Set<?>) in.readObject()) {
        known.put((String) word, known.size());
      }
      StringTable.write(out, known);
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
    return out;
  }

  private static Map<String, Integer> numbered(Index<?> index) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < index.size(); i++) {
      numbers.put((String) index.get(i), i);
    }
    return numbers;
  }

  private static void writeRows(ModelFile.Writer out, double[][] rows) {
    byte[] lengths = new byte[rows.length];
    int total = 0;
    for (int i = 0; i < rows.length; i++) {
      lengths[i] = (byte) rows[i].length;
      total += rows[i].length;
    }
    float[] values = new float[total];
    int at = 0;
    for (double[] row : rows) {
      for (double value : row) {
        values[at++] = (float) value;
      }
    }
    out.bytes(lengths);
    out.floats(values);
  }

  /** Serialises an object; its large maps go into the list instead. */
  private static byte[] packed(Object object, List<Map<?, ?>> maps) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new Packing(bytes, maps)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  /** Stands in a serialised object for a map that was taken out. */
  private record Placeholder(int number) implements Serializable {}

  private static final class Packing extends ObjectOutputStream {
    private static final int LARGE = 1000;

    private final List<Map<?, ?>> maps;

    Packing(ByteArrayOutputStream bytes, List<Map<?, ?>> maps) throws IOException {
      super(bytes);
      this.maps = maps;
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) {
      if (object instanceof Map<?, ?> map && map.size() > LARGE) {
        maps.add(new LinkedHashMap<>(map));
        return new Placeholder(maps.size() - 1);
      }
      return object;
    }
  }

  private static final class Unpacking extends ObjectInputStream {
    private final List<Lexicon> maps;

    Unpacking(InputStream bytes, List<Lexicon> maps) throws IOException {
      super(bytes);
      this.maps = maps;
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object object) {
      return object instanceof Placeholder placeholder ? maps.get(placeholder.number()) : object;
    }
  }

  /** Gives the recogniser, which knows no other way to be made, its parts one after the other. */
  private static final class Replay extends ObjectInputStream {
    private final Deque<Object> objects;

    Replay(Deque<Object> objects) throws IOException {
      this.objects = objects;
    }

    @Override
    protected @Nullable Object readObjectOverride() {
      return objects.poll();
    }

    @Override
    public int readInt() throws IOException {
      if (objects.poll() instanceof Integer number) {
        return number;
      }
      throw new IOException("the name recogniser asks for a number where there is none");
    }
  }
}
