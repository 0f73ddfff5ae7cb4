package org.quotecheck.article;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Tells what on a web page is the article, and what its elements are for. */
final class PageBody {
  private static final Set<String> APART =
      Set.of(
          "head",
          "script",
          "style",
          "nav",
          "form",
          "button",
          "noscript",
          "template",
          "svg",
          "iframe",
          "select",
          "textarea",
          "pre",
          "object",
          "canvas",
          "audio",
          "video",
          "math",
          // Of NITF: what stands beside the text.
          "docdata",
          "media-metadata",
          "media-reference",
          "tobject",
          "pubdata");

  /** Apart, unless the element stands in a quote or sets out words of the text. */
  private static final Set<String> APART_OUTSIDE_QUOTES = Set.of("footer", "aside");

  private static final Set<String> APART_NAMES =
      Set.of(
          "nav",
          "navigation",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "comments",
          "comment",
          "disqus",
          "related",
          "recommended",
          "newsletter",
          "share",
          "sharing",
          "social",
          "promo",
          "advert",
          "advertisement",
          "ads",
          "sidebar",
          "cookie",
          "subscribe",
          "tags");

  private static final Set<String> BYLINE_NAMES = Set.of("byline", "author");
  private static final Set<String> CAPTION_NAMES = Set.of("caption", "credit", "photocredit");
  private static final Set<String> PULL_QUOTE_NAMES = Set.of("pullquote", "pull");

  private PageBody() {}

  /** The element that holds the article: what is marked as its body, or else has most text. */
  static Element of(Document page) {
    Longest longest = new Longest();
    page.traverse(longest);
    return longest.best == null ? page.body() : longest.best;
  }

  /** The page's headline, where it stands outside the article's body; or null. */
  static @Nullable Element headline(Document page, Element body) {
    if (body.selectFirst("h1") != null) {
      return null;
    }
    Element headline = page.selectFirst("h1");
    return headline == null || headline.closest("nav, aside, footer") != null ? null : headline;
  }

  /** Whether the article says in its body who wrote it. */
  static boolean hasByline(Element body) {
    return body.stream().anyMatch(element -> scope(element, Scope.BODY) == Scope.BYLINE);
  }

  /** Whether an element is no part of the article. */
  static boolean isApart(Element element) {
    String name = element.normalName();
    if (APART.contains(name) || element.hasAttr("hidden")) {
      return true;
    }
    if (name.equals("body") || name.equals("article") || name.equals("main")) {
      return false;
    }
    Set<String> words = words(element);
    if (APART_OUTSIDE_QUOTES.contains(name)) {
      return !isPullQuote(words) && element.parent() != null && !isQuote(element.parent());
    }
    if (words.contains("embed")) {
      // A post that the article shows: "social-embed".
      return false;
    }
    String role = element.attr("role");
    return role.equals("navigation")
        || role.equals("complementary")
        || words.stream().anyMatch(APART_NAMES::contains);
  }

  /** What the paragraphs of an element are for. */
  static Scope scope(Element element, Scope around) {
    String name = element.normalName();
    if (name.matches("h[1-6]|hl[12]|hedline|headline")) {
      return Scope.HEADLINE;
    }
    Set<String> words = words(element);
    if (name.equals("figcaption")
        || name.equals("caption")
        || name.matches("media(?:-caption|-producer)?")
        || words.stream().anyMatch(CAPTION_NAMES::contains)) {
      return Scope.CAPTION;
    }
    if (name.equals("byline")
        || name.equals("by")
        || element.attr("itemprop").equals("author")
        || words.stream().anyMatch(BYLINE_NAMES::contains)) {
      return Scope.BYLINE;
    }
    return isPullQuote(words) ? Scope.PULL_QUOTE : around;
  }

  private static boolean isPullQuote(Set<String> words) {
    return words.stream().anyMatch(PULL_QUOTE_NAMES::contains);
  }

  private static boolean isQuote(Element element) {
    return element.normalName().equals("blockquote");
  }

  /** The words of an element's class and id. */
  private static Set<String> words(Element element) {
    String names = element.className() + " " + element.id();
    Set<String> words =
        new HashSet<>(Arrays.asList(names.toLowerCase(Locale.ROOT).split("[\\s_-]+")));
    if (words.contains("pull") && !words.contains("quote")) {
      words.remove("pull");
    }
    return words;
  }

  /** Counts the letters in each element that may be the article, in one walk. */
  private static final class Longest implements NodeVisitor {
    private static final long RANK = 1L << 32;

    private final Deque<Integer> before = new ArrayDeque<>();
    private int letters;
    private @Nullable Element best;
    private long most;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        letters += text.isBlank() ? 0 : text.getWholeText().length();
      } else if (node instanceof Element) {
        before.push(letters);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      int own = letters - before.pop();
      long rank = rank(element);
      long weight = rank * RANK + own;
      if (rank > 0 && own > 0 && weight > most) {
        most = weight;
        best = element;
      }
    }

    /** How clearly an element is the article: the body that it declares goes before all. */
    private static int rank(Element element) {
      if (element.attr("itemprop").equals("articleBody")) {
        return 3;
      }
      if (element.normalName().equals("article")) {
        return 2;
      }
      return element.normalName().equals("main") || element.attr("role").equals("main") ? 1 : 0;
    }
  }
}
