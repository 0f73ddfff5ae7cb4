package org.quotecheck.shell.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Reasons;
import org.quotecheck.check.Checks;
import org.quotecheck.review.Decision;
import org.quotecheck.review.Decisions;
import org.quotecheck.review.QuotationKey;
import org.quotecheck.shell.outcome.CommandException;

/**
 * The file beside an article that holds what people decided on its quotations: {@code
 * kabul.txt.decisions.yml} for {@code kabul.txt}. It is apart from the file of accepted findings,
 * because the program writes this one, and would take out what people comment in theirs.
 */
public final class DecisionFile {
  /** What follows the article's name in the name of its file. */
  public static final String SUFFIX = ".decisions.yml";

  private static final List<String> KEYS =
      List.of(
          "words",
          "before",
          "after",
          "ruling",
          "speaker",
          "role",
          "affiliation",
          "dismissed",
          "source",
          "note",
          "by",
          "date");

  private DecisionFile() {}

  /** Where the decisions on an article are kept. */
  public static Path beside(Path article) {
    Path name = article.getFileName();
    return article.resolveSibling((name == null ? "" : name.toString()) + SUFFIX);
  }

  /**
   * The decisions in a file; none where there is no such file. Throws {@link CommandException} with
   * name, line and column where it is wrong.
   *
   * @param name what to call the file
   */
  public static Decisions read(Path file, String name) {
    if (!Files.exists(file)) {
      return Decisions.NONE;
    }
    try {
      return parse(name, Files.readString(file));
    } catch (IOException e) {
      throw CommandException.usage(name + ": cannot be read: " + Reasons.of(e));
    }
  }

  /** The same for its text. */
  static Decisions parse(String name, String text) {
    List<Decision> decisions = new ArrayList<>();
    Yaml.list(name, text, "decisions", item -> decisions.add(decision(item)));
    return new Decisions(decisions);
  }

  private static Decision decision(Yaml item) {
    Map<String, String> texts = new HashMap<>();
    Map<String, String> dismissed = new TreeMap<>();
    item.entries(
        "a decision",
        (key, value) -> {
          String name = key.text("a key");
          if (name.equals("dismissed")) {
            value.entries("dismissed", (check, reason) -> dismiss(dismissed, check, reason));
          } else if (KEYS.contains(name)) {
            texts.put(name, name.equals("ruling") ? ruling(value) : value.text(name));
          } else {
            throw key.unknown(KEYS);
          }
        });
    String words = texts.get("words");
    if (words == null) {
      throw item.wrong("a decision needs the words of its quotation");
    }
    @Nullable String ruling = texts.get("ruling");
    return new Decision(
        new QuotationKey(words, texts.getOrDefault("before", ""), texts.getOrDefault("after", "")),
        ruling == null ? null : Decision.Ruling.of(ruling).orElseThrow(),
        texts.get("speaker"),
        texts.get("role"),
        texts.get("affiliation"),
        dismissed,
        texts.get("source"),
        texts.get("note"),
        texts.getOrDefault("by", "somebody"),
        date(item, texts.get("date")));
  }

  private static String ruling(Yaml value) {
    return value.choice("ruling", Decision.Ruling.labels());
  }

  private static void dismiss(Map<String, String> dismissed, Yaml check, Yaml reason) {
    List<String> checks = Checks.ids();
    dismissed.put(check.choice("a check", checks), reason.text("a reason"));
  }

  private static LocalDate date(Yaml item, @Nullable String text) {
    try {
      return text == null ? LocalDate.EPOCH : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw item.wrong("date needs a day as in 2024-05-31, not \"" + text + '"');
    }
  }

  /** Writes them all, or leaves the file as it is. */
  public static void write(Path file, String article, Decisions decisions) throws IOException {
    try (ReportFile report = ReportFile.at(file)) {
      report.writer().write(text(article, decisions));
      report.commit();
    }
  }

  /** What the file for an article of that name holds. */
  public static String text(String article, Decisions decisions) {
    StringBuilder text = new StringBuilder();
    text.append("# What was decided on the quotations of ").append(comment(article)).append(".\n");
    text.append("# Written by quotecheck; may be edited, and kept with the article.\n");
    text.append(decisions.all().isEmpty() ? "decisions: []\n" : "decisions:\n");
    for (Decision decision : decisions.all()) {
      text.append("  - words: ").append(quoted(decision.key().words())).append('\n');
      entry(text, "before", decision.key().before());
      entry(text, "after", decision.key().after());
      Decision.Ruling ruling = decision.ruling();
      entry(text, "ruling", ruling == null ? null : ruling.label());
      entry(text, "speaker", decision.speaker());
      entry(text, "role", decision.role());
      entry(text, "affiliation", decision.affiliation());
      if (!decision.dismissed().isEmpty()) {
        text.append("    dismissed:\n");
        decision
            .dismissed()
            .forEach(
                (check, reason) ->
                    text.append("      ")
                        .append(check)
                        .append(": ")
                        .append(quoted(reason))
                        .append('\n'));
      }
      entry(text, "source", decision.source());
      entry(text, "note", decision.note());
      entry(text, "by", decision.by());
      entry(text, "date", decision.date().toString());
    }
    return text.toString();
  }

  private static void entry(StringBuilder text, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      text.append("    ").append(key).append(": ").append(quoted(value)).append('\n');
    }
  }

  private static String comment(String name) {
    return name.replaceAll("(?U)[\\p{Cntrl}\\s]+", " ");
  }

  /** A double-quoted scalar of YAML 1.2 (section 7.3.1), on one line. */
  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain = isPlain(c);
      boolean pair = i + 1 < value.length() && Character.isSurrogatePair(c, value.charAt(i + 1));
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (plain) {
        quoted.append(c);
      } else if (pair) {
        quoted.append(c).append(value.charAt(++i));
      } else {
        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      }
    }
    return quoted.append('"').toString();
  }

  /** What YAML prints as it is (section 5.1), marks of direction and order left out. */
  private static boolean isPlain(char c) {
    boolean ascii = c >= ' ' && c < 0x7F;
    boolean middle = c >= 0xA0 && c < 0xD800 && (c < 0x2028 || c > 0x202E);
    boolean high = c >= 0xE000 && c < 0xFFFE && c != 0xFEFF;
    return ascii || middle || high;
  }
}
