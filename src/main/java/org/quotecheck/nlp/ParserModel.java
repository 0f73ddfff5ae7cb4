package org.quotecheck.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of the dependency parser: CoreNLP's {@code english_UD} model. A network with one
 * hidden layer reads {@value #INPUTS} words, tags and relations around the top of the stack (Chen
 * and Manning, "A Fast and Accurate Dependency Parser using Neural Networks", 2014).
 *
 * <p>Everything that is put into the network has a number: words first, then tags, then relations.
 */
final class ParserModel {
  /** As many words and tags; the rest are relations. */
  static final int WORDS = 18;

  static final int INPUTS = 48;

  static final String FILE = "quotecheck/parser.model";
  static final String KIND = "parser";
  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NOTHING = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final StringTable words;
  private final Map<String, Integer> tags;
  private final List<String> relations;
  private final int firstTag;
  private final int firstRelation;
  private final HiddenLayer network;

  private ParserModel(ModelFile.Reader in) {
    words = StringTable.read(in);
    List<String> tagNames = in.strings();
    relations = in.strings();
    int[] sizes = in.intArray();
    firstTag = sizes[0];
    firstRelation = firstTag + tagNames.size();
    tags = new HashMap<>();
    for (int i = 0; i < tagNames.size(); i++) {
      tags.put(tagNames.get(i), firstTag + i);
    }
    network = HiddenLayer.read(in, sizes[1], sizes[2]);
  }

  /** Loads what the build has packed. */
  static ParserModel load() throws IOException {
    return new ParserModel(ModelFile.open(FILE, KIND));
  }

  /** The network that the numbers go into. */
  HiddenLayer network() {
    return network;
  }

  int word(String word) {
    return words.get(word, words.get(UNKNOWN, 0));
  }

  int tag(String tag) {
    Integer number = tags.get(tag);
    return number == null ? noTag(UNKNOWN) : number;
  }

  int rootWord() {
    return word(ROOT);
  }

  int noWord() {
    return word(NOTHING);
  }

  int rootTag() {
    return noTag(ROOT);
  }

  int noTag() {
    return noTag(NOTHING);
  }

  private int noTag(String name) {
    return tags.getOrDefault(name, firstTag);
  }

  /** The relations that the parser gives; the first is that of the root. */
  List<String> relations() {
    return relations;
  }

  /** The number of a relation, an index in {@link #relations}; -1 stands for no token. */
  int relation(int index) {
    return firstRelation + 1 + index;
  }

  /**
   * Packs CoreNLP's text form, which is a head of seven sizes, one line for each word, tag and
   * relation with its embedding, and the lines of the weights.
   */
  static ModelFile.Writer pack(BufferedReader text) throws IOException {
    int[] head = new int[7];
    for (int i = 0; i < head.length; i++) {
      String line = line(text);
      head[i] = Integer.parseInt(line.substring(line.indexOf('=') + 1));
    }
    int dimensions = head[3];
    int hidden = head[4];
    List<float[]> rows = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < head[0] + head[1] + head[2]; i++) {
      String line = line(text);
      int space = line.indexOf(' ');
      names.add(line.substring(0, space));
      rows.add(numbers(line.substring(space + 1), dimensions));
    }
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < head[0]; i++) {
      words.put(names.get(i), i);
    }
    ModelFile.Writer out = new ModelFile.Writer();
    StringTable.write(out, words);
    out.strings(names.subList(head[0], head[0] + head[1]));
    // The first relation stands for no token.
    out.strings(names.subList(head[0] + head[1] + 1, names.size()));
    out.ints(head[0], dimensions, hidden);
    out.floats(joined(rows));
    out.floats(matrix(text, INPUTS * dimensions, hidden));
    out.floats(numbers(line(text), hidden));
    out.floats(matrix(text, hidden, 2 * (head[2] - 1) + 1));
    return out;
  }

  private static float[] matrix(BufferedReader text, int rows, int columns) throws IOException {
    List<float[]> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      lines.add(numbers(line(text), columns));
    }
    return joined(lines);
  }

  private static float[] joined(List<float[]> rows) {
    float[] all = new float[rows.stream().mapToInt(row -> row.length).sum()];
    int at = 0;
    for (float[] row : rows) {
      System.arraycopy(row, 0, all, at, row.length);
      at += row.length;
    }
    return all;
  }

  private static float[] numbers(String line, int count) throws IOException {
    String[] parts = line.split(" ", -1);
    if (parts.length < count) {
      throw new IOException(parts.length + " numbers instead of " + count);
    }
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = Float.parseFloat(parts[i]);
    }
    return numbers;
  }

  private static String line(BufferedReader text) throws IOException {
    String line = text.readLine();
    if (line == null) {
      throw new IOException("the parser model ends too early");
    }
    return line;
  }
}
