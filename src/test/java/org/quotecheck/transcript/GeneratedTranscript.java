package org.quotecheck.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A transcript of a hearing that chance has written: turns of three people, sentences of words that
 * are as unevenly common as those of English (Zipf's law), with the phrases that people repeat.
 */
final class GeneratedTranscript {
  static final List<String> SPEAKERS = List.of("Dana Whitlock", "Carl Benning", "Rick Osgood");

  /** Words of a sentence without its punctuation, and who says them. */
  record Line(String speaker, List<String> words) {}

  private static final List<String> COMMON =
      List.of(
          ("the of to and a in that is was for it with as his on be at by had are but from have"
                  + " they which you were all her she there would their we him been has when who"
                  + " will more if out so what up said about into than them can only other time"
                  + " new some could these two may then do first any my now such like our over"
                  + " man me even most made after also did many before must through years where"
                  + " much your way well down should because each just those people how too")
              .split(" "));

  private static final List<String> PHRASES =
      List.of(
          "at the end of the day",
          "I think that we",
          "to be honest with you",
          "what I would say is",
          "as far as I know",
          "the people of this county",
          "we have to look at",
          "in the long run");

  static final List<String> NAMES =
      List.of("Harmon", "Quill", "Delaney", "Ostrava", "Brandt", "Leith", "Marlow", "Tessaly");

  private static final String[] ONSETS = {"b", "br", "c", "d", "f", "g", "gr", "l", "m", "p", "st"};
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ea", "ou"};
  private static final String[] CODAS = {"n", "rd", "st", "ll", "ck", "nt", "m", "ss", "t"};

  private final Random random;
  private final List<String> rare = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private int size;

  GeneratedTranscript(Random random, int words) {
    this.random = random;
    while (rare.size() < 2500) {
      String word = syllable() + (random.nextInt(3) > 0 ? syllable() : "");
      if (!rare.contains(word) && !COMMON.contains(word)) {
        rare.add(word);
      }
    }
    while (size < words) {
      String speaker = SPEAKERS.get(random.nextInt(3));
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        Line line = new Line(speaker, sentence());
        lines.add(line);
        size += line.words.size();
      }
    }
  }

  private String syllable() {
    return pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  }

  private String pick(String[] of) {
    return of[random.nextInt(of.length)];
  }

  <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  List<String> sentence() {
    List<String> words = new ArrayList<>();
    int length = 10 + random.nextInt(16);
    while (words.size() < length) {
      double kind = random.nextDouble();
      if (kind < 0.03) {
        words.addAll(List.of(pick(PHRASES).split(" ")));
      } else if (kind < 0.05) {
        words.add(pick(NAMES));
      } else if (kind < 0.07) {
        words.add(Integer.toString(2 + random.nextInt(98)));
      } else if (kind < 0.55) {
        words.add(zipf(COMMON));
      } else {
        words.add(zipf(rare));
      }
    }
    return words;
  }

  private String zipf(List<String> of) {
    return of.get((int) Math.pow(of.size() + 1.0, random.nextDouble()) - 1);
  }

  /** An uncommon word, which the transcript may hold or not. */
  String rareWord() {
    return pick(rare);
  }

  List<Line> lines() {
    return lines;
  }

  Transcript transcript() {
    StringBuilder text = new StringBuilder();
    String speaker = "";
    for (Line line : lines) {
      if (!line.speaker.equals(speaker)) {
        speaker = line.speaker;
        String surname = speaker.substring(speaker.indexOf(' ') + 1);
        text.append('\n').append(surname.toUpperCase(Locale.ROOT)).append(": ");
      }
      text.append(written(line.words)).append('\n');
    }
    return TranscriptReader.read("generated", text.toString());
  }

  /** With a capital and a full stop. */
  static String written(List<String> words) {
    String text = String.join(" ", words);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }
}
