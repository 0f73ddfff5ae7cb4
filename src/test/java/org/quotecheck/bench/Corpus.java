package org.quotecheck.bench;

import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The articles of a folder, repeated in turn where more are wanted. */
final class Corpus {
  private static final Pattern LINE_END = Pattern.compile("(?<=\n)");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<Path> files;
  private final List<String> texts = new ArrayList<>();

  Corpus(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    if (texts.isEmpty()) {
      throw new IOException(folder + " holds no *.txt file");
    }
  }

  List<Path> files() {
    return files;
  }

  /** So many texts. */
  List<String> texts(int count) {
    return Stream.iterate(0, i -> i + 1)
        .limit(count)
        .map(i -> texts.get(i % texts.size()))
        .toList();
  }

  /** One text of paragraphs from many articles, of at least so many characters. */
  String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      for (String paragraph : LINE_END.split(texts.get(i % texts.size()), -1)) {
        if (text.length() < length) {
          text.append(paragraph);
        }
      }
      text.append("\n\n");
    }
    return text.toString();
  }

  /** The article whose number of words is nearest. */
  Path nearest(int words) {
    return files.stream()
        .min(Comparator.comparing(file -> Math.abs(words(texts.get(files.indexOf(file))) - words)))
        .orElseThrow();
  }

  static int words(String text) {
    return SPACE.split(text.strip(), -1).length;
  }

  /** Counted in the same way for both programs. */
  static long tokens(String text) {
    PTBTokenizer<Word> tokenizer = PTBTokenizer.newPTBTokenizer(new StringReader(text));
    return tokenizer.tokenize().size();
  }
}
