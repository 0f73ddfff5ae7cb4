package org.quotecheck.nlp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parsed sentence written down word by word: {@code word/TAG[/head[:relation]]}, where the head
 * is a word of the sentence, the nearest of those that look so; without one, the word is the root.
 */
record WrittenTree(List<String> words, List<String> tags, DependencyParser.Tree tree) {
  static WrittenTree read(String written) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<String> links = new ArrayList<>();
    for (String word : written.strip().split("\\s+", -1)) {
      String[] parts = word.split("/", 3);
      words.add(parts[0]);
      tags.add(parts[1]);
      links.add(parts.length < 3 ? "" : parts[2]);
    }
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      String[] link = links.get(i).split(":", 2);
      heads.add(link[0].isEmpty() ? -1 : nearest(words, link[0], i));
      relations.add(link[0].isEmpty() ? "root" : link.length < 2 ? "dep" : link[1]);
    }
    return new WrittenTree(words, tags, new DependencyParser.Tree(heads, relations));
  }

  private static int nearest(List<String> words, String word, int from) {
    for (int gap = 1; gap < words.size(); gap++) {
      for (int i : new int[] {from + gap, from - gap}) {
        if (i >= 0 && i < words.size() && words.get(i).equals(word)) {
          return i;
        }
      }
    }
    throw new IllegalArgumentException("no word " + word);
  }

  WrittenTree with(DependencyParser.Tree other) {
    return new WrittenTree(words, tags, other);
  }

  /** {@code verb < subject} of each verb but the stand-in's, a comma between; null without any. */
  @Nullable String subjects() {
    List<String> subjects = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int head = tree.heads().get(i);
      boolean verb =
          head >= 0 && tags.get(head).startsWith("VB") && !words.get(head).equals("works");
      if (verb && tree.relations().get(i).equals("nsubj")) {
        subjects.add(words.get(head) + " < " + words.get(i));
      }
    }
    return subjects.isEmpty() ? null : String.join(", ", subjects);
  }
}
