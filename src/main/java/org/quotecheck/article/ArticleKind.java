package org.quotecheck.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kinds of file that hold an article. */
public enum ArticleKind {
  /** Plain text. */
  TEXT("text", "txt"),
  /** CommonMark with the tables and footnotes of GitHub, and front matter. */
  MARKDOWN("markdown", "md", "markdown"),
  /** A web page, or a part of one. */
  HTML("html", "html", "htm", "xhtml"),
  /** A document of Word 2007 or later, or of what writes its format. */
  DOCX("docx", "docx"),
  /** An OpenDocument text, as LibreOffice writes it. */
  ODT("odt", "odt"),
  /** XML of the news trade: IPTC NewsML-G2 and NITF. */
  NEWS_XML("news-xml", "nitf", "newsml"),
  /** JSON of the news trade: IPTC ninjs. */
  NINJS("ninjs", "ninjs"),
  /** Articles in JSON, one a line. */
  JSON_LINES("json-lines", "jsonl", "ndjson");

  /** As far as content is looked at to tell a kind, in UTF-16 code units. */
  private static final int HEAD = 4096;

  private static final Pattern PROLOGUE =
      Pattern.compile(
          "(?s)\\s*+(?:<\\?.*?\\?>\\s*+|<!--.*?-->\\s*+|<!DOCTYPE\\s++(?<type>[\\w:.-]+)[^>\\[]*(?:\\[.*?\\]\\s*)?>\\s*+)*+"
              + "(?:<(?:[\\w.-]+:)?(?<root>[\\w.-]+))?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NINJS_OBJECT =
      Pattern.compile(
          "(?s)\\s*+\\{.*\"(?:body_?(?:text|xhtml|html)|bodies|headlines?)\"\\s*:.*",
          Pattern.CASE_INSENSITIVE);

  private final String label;
  private final String suffixes;

  ArticleKind(String label, String... suffixes) {
    this.label = label;
    this.suffixes = String.join(" ", suffixes);
  }

  /** As users write it. */
  public String label() {
    return label;
  }

  /** The endings of file names that stand for this kind, without the dot. */
  public List<String> suffixes() {
    return List.of(suffixes.split(" "));
  }

  /** The kind with that label. */
  public static Optional<ArticleKind> labelled(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }

  /** The kind that a file's name stands for. */
  public static Optional<ArticleKind> named(String name) {
    String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.suffixes().contains(suffix)).findFirst();
  }

  /** The kind of a text: what it begins with decides, then the name; plain text otherwise. */
  static ArticleKind of(String text, String name) {
    String head = text.substring(0, Math.min(HEAD, text.length()));
    Optional<ArticleKind> named = named(name);
    if (named.isPresent() && (named.get() == MARKDOWN || named.get() == JSON_LINES)) {
      // Markdown may begin with a block of HTML, and the first line may be ninjs.
      return named.get();
    }
    Matcher prologue = PROLOGUE.matcher(head);
    if (prologue.lookingAt()) {
      String root = String.valueOf(prologue.group("root")).toLowerCase(Locale.ROOT);
      String type = String.valueOf(prologue.group("type")).toLowerCase(Locale.ROOT);
      if (root.equals("html") || type.equals("html")) {
        return HTML;
      }
      if (List.of("nitf", "newsitem", "newsmessage", "packageitem").contains(root)) {
        return NEWS_XML;
      }
    }
    if (NINJS_OBJECT.matcher(head).matches()) {
      return NINJS;
    }
    return named.filter(kind -> kind != DOCX && kind != ODT).orElse(TEXT);
  }
}
