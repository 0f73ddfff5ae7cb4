package org.quotecheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.Places.Piece;

/**
 * Collects the text of an article from a file with mark-up, paragraph by paragraph, with the place
 * of each character. White space is one blank, and none at a paragraph's ends. What mark-up sets
 * out as quoted gets quotation marks where it has none, since they say the same.
 */
final class Extraction {
  private static final Pattern DOUBLE_MARK = Pattern.compile("[\"“”„«»]|''|``");

  private final String source;
  private final List<Block> blocks = new ArrayList<>();
  private Block open = new Block();
  private int quote;
  private int quotes;

  /** A paragraph, or a comment between paragraphs. */
  private static final class Block {
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** Null for a comment. */
    private @Nullable Scope scope = Scope.BODY;

    /** The number of the block quote that it is part of; 0 for none. */
    private int quote;

    private @Nullable Span blank;

    void add(String characters, Span place) {
      if (blank != null) {
        Span before = blank;
        blank = null;
        if (text.length() > 0) {
          add(" ", before);
        }
      }
      int begin = text.length();
      text.append(characters);
      Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
      boolean copy = characters.length() == place.length();
      if (copy && last != null && last.isCopy() && last.source().end() == place.begin()) {
        pieces.set(
            pieces.size() - 1,
            new Piece(
                last.begin(), last.length() + characters.length(), last.source().union(place)));
      } else {
        pieces.add(new Piece(begin, characters.length(), place));
      }
    }
  }

  /**
   * @param source the file's own text, in which all places are
   */
  Extraction(String source) {
    this.source = source;
  }

  /** Adds a character, or the characters of a reference, that stand there. */
  void add(String characters, Span place) {
    if (characters.isEmpty()) {
      return;
    }
    if (characters.chars().allMatch(c -> " \t\n\r\f".indexOf(c) >= 0)) {
      blank(place);
    } else {
      open.add(characters, place);
    }
  }

  /** Adds the characters of a part of a text as they are. */
  void copy(CharSequence text, Span part, Origin origin) {
    for (int i = part.begin(); i < part.end(); i++) {
      add(String.valueOf(text.charAt(i)), origin.of(new Span(i, i + 1)));
    }
  }

  /** Adds white space, of which several in a row are one. */
  void blank(Span place) {
    if (open.blank == null) {
      open.blank = place;
    }
  }

  /** Whether the paragraph has words yet. */
  boolean isEmpty() {
    return open.text.length() == 0;
  }

  /** Ends the paragraph, if it has words. */
  void endParagraph(Scope scope) {
    if (!open.text.toString().chars().allMatch(Blank::is)) {
      open.scope = scope;
      open.quote = quote;
      blocks.add(open);
    }
    open = new Block();
  }

  /** What follows is quoted, until {@link #endQuote}. Between paragraphs only. */
  void beginQuote() {
    quote = ++quotes;
  }

  /** The end of what is quoted. */
  void endQuote() {
    quote = 0;
  }

  /** Keeps a comment that the checks read: inside a paragraph there, else by itself. */
  void comment(String comment, Span place) {
    Block block = isEmpty() ? new Block() : open;
    block.add(comment, place);
    if (block != open) {
      block.scope = null;
      blocks.add(block);
    }
  }

  /** The article of all paragraphs. */
  Article article(String path, ArticleKind kind, List<String> notes) {
    return article(path, kind, notes, 1);
  }

  /**
   * The article of all paragraphs.
   *
   * @param line the number of the line that the source begins with in its file, from 1
   */
  Article article(String path, ArticleKind kind, List<String> notes, int line) {
    blocks.stream()
        .filter(block -> block.quote > 0 && block.scope == Scope.BODY)
        .collect(Collectors.groupingBy(block -> block.quote))
        .values()
        .forEach(Extraction::setMarks);
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    List<Span> paragraphs = new ArrayList<>();
    List<Scope> scopes = new ArrayList<>();
    for (Block block : blocks) {
      text.append(text.length() == 0 ? "" : "\n\n");
      int begin = text.length();
      text.append(block.text);
      for (Piece piece : block.pieces) {
        pieces.add(new Piece(begin + piece.begin(), piece.length(), piece.source()));
      }
      if (block.scope != null) {
        paragraphs.add(new Span(begin, text.length()));
        scopes.add(block.scope);
      }
    }
    String all = text.toString();
    paragraphs.replaceAll(paragraph -> Paragraphs.words(all, paragraph));
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      if (paragraphs.get(i).length() == 0) {
        paragraphs.remove(i);
        scopes.remove(i);
      }
    }
    return new Article(
        path,
        kind,
        all,
        paragraphs,
        new Scopes(all, paragraphs, scopes),
        Places.of(source, pieces, line),
        notes);
  }

  /** Quotes have marks at the beginning of each paragraph and at the end of the last. */
  private static void setMarks(List<Block> paragraphs) {
    List<Block> quoted = new ArrayList<>(paragraphs);
    while (!quoted.isEmpty()
        && SignatureLine.OPENING.matcher(quoted.get(quoted.size() - 1).text).lookingAt()) {
      quoted.remove(quoted.size() - 1);
    }
    if (quoted.isEmpty() || quoted.stream().anyMatch(b -> DOUBLE_MARK.matcher(b.text).find())) {
      return;
    }
    quoted.forEach(Extraction::open);
    Block last = quoted.get(quoted.size() - 1);
    int end = last.pieces.get(last.pieces.size() - 1).source().end();
    last.add("”", new Span(end, end));
  }

  private static void open(Block block) {
    List<Piece> pieces = new ArrayList<>();
    int begin = block.pieces.get(0).source().begin();
    pieces.add(new Piece(0, 1, new Span(begin, begin)));
    block.pieces.forEach(p -> pieces.add(new Piece(p.begin() + 1, p.length(), p.source())));
    block.text.insert(0, '“');
    block.pieces.clear();
    block.pieces.addAll(pieces);
  }
}
