package org.quotecheck.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.UnreadableArticleException.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes comments into a Word document, at the words that they are about. Text and looks stay as
 * they are, and so do all parts that comments do not concern.
 */
public final class WordComments {
  private static final String COMMENTS = "word/comments.xml";
  private static final String RELATIONS = "word/_rels/document.xml.rels";
  private static final String TYPES = "[Content_Types].xml";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String RELATION_TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  private final Document document;
  private final Document comments;
  private final boolean original;
  private int next;

  /**
   * A comment to write.
   *
   * @param place the words that it is about, in the article's text
   * @param text what it says, one line
   */
  public record Comment(Span place, String text) {}

  private WordComments(Document document, Document comments, boolean original) {
    this.document = document;
    this.comments = comments;
    this.original = original;
    for (Element known : elements(comments, "comment")) {
      String id = known.getAttributeNS(WordText.W, "id");
      next = id.matches("\\d{1,8}") ? Math.max(next, Integer.parseInt(id) + 1) : next;
    }
  }

  /**
   * A copy of a document with comments. Those about words in foot- and endnotes, where Word takes
   * none, stand where the text refers to the note.
   *
   * @param file the document that the article was read from
   * @param options how it was read
   */
  public static byte[] added(
      byte[] file, Article article, List<Comment> comments, ReadingOptions options)
      throws UnreadableArticleException {
    OfficePackage word = OfficePackage.read(file);
    if (!WordText.article(article.path(), word, options.original()).text().equals(article.text())) {
      throw new UnreadableArticleException(
          Fault.CONTENT, "this document changed while it was read; try again");
    }
    Document document =
        word.part(OfficePackage.DOCUMENT)
            .orElseThrow(
                () ->
                    new UnreadableArticleException(
                        Fault.CONTENT, "this is no Word document, so it takes no comments"));
    Document known = word.part(COMMENTS).orElse(null);
    WordComments writer =
        new WordComments(document, known == null ? none() : known, options.original());
    List<Comment> sorted = new ArrayList<>(comments);
    sorted.sort(Comparator.comparing(Comment::place));
    for (Comment comment : sorted) {
      Span place = article.places().source(comment.place());
      Optional<Element> reference =
          WordText.note(word, place.begin(), options.original()).flatMap(writer::reference);
      if (reference.isPresent()) {
        writer.addAt(reference.get(), comment.text());
      } else {
        writer.add(place, comment.text());
      }
    }
    word.put(OfficePackage.DOCUMENT, document);
    word.put(COMMENTS, writer.comments);
    if (known == null) {
      register(word, RELATIONS, "Relationship", "relationships");
      register(word, TYPES, "Override", "content-types");
    }
    return word.file();
  }

  private static Document none() {
    Document comments = OfficePackage.newDocument();
    comments.appendChild(comments.createElementNS(WordText.W, "w:comments"));
    return comments;
  }

  /** Says in a part that lists the others that there are comments. */
  private static void register(OfficePackage word, String part, String name, String namespace)
      throws UnreadableArticleException {
    Document list = word.part(part).orElse(null);
    if (list == null) {
      throw new UnreadableArticleException(
          Fault.CONTENT, part + " is missing in this Word document; save the document anew");
    }
    Element entry = list.createElementNS(PACKAGE + namespace, name);
    if (name.equals("Override")) {
      entry.setAttribute("PartName", "/" + COMMENTS);
      entry.setAttribute("ContentType", CONTENT_TYPE);
    } else {
      entry.setAttribute("Id", "quotecheckComments");
      entry.setAttribute("Type", RELATION_TYPE);
      entry.setAttribute("Target", "comments.xml");
    }
    list.getDocumentElement().appendChild(entry);
    word.put(part, list);
  }

  /** The run in which the body refers to a note. */
  private Optional<Element> reference(WordText.Note note) {
    return elements(document, note.reference()).stream()
        .filter(reference -> reference.getAttributeNS(WordText.W, "id").equals(note.id()))
        .map(Node::getParentNode)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .findFirst();
  }

  private void addAt(Element run, String text) {
    String id = Integer.toString(next++);
    insertAfter(run, reference(id));
    insertAfter(run, marker("commentRangeEnd", id));
    Node parent = run.getParentNode();
    if (parent != null) {
      parent.insertBefore(marker("commentRangeStart", id), run);
    }
    comments.getDocumentElement().appendChild(comment(id, text));
  }

  private void add(Span place, String text) {
    List<WordText.Run> runs = WordText.runs(document, original);
    List<WordText.Run> words = runs.stream().filter(run -> overlaps(run, place)).toList();
    if (words.isEmpty() && !runs.isEmpty()) {
      words = runs.subList(runs.size() - 1, runs.size());
    }
    if (words.isEmpty()) {
      return;
    }
    WordText.Run last = words.get(words.size() - 1);
    WordText.Run first = words.get(0);
    String id = Integer.toString(next++);
    // The end first: what stands before it keeps its place.
    Element end = cut(last, Math.min(place.end(), last.end()) - last.begin(), false);
    insertAfter(end, reference(id));
    insertAfter(end, marker("commentRangeEnd", id));
    Element begin = cut(first, Math.max(place.begin(), first.begin()) - first.begin(), true);
    Node parent = begin.getParentNode();
    if (parent != null) {
      parent.insertBefore(marker("commentRangeStart", id), begin);
    }
    comments.getDocumentElement().appendChild(comment(id, text));
  }

  private static boolean overlaps(WordText.Run run, Span place) {
    return run.begin() < place.end() && place.begin() < run.end();
  }

  /**
   * Splits a run of text in two where a comment begins or ends.
   *
   * @param at how many of its characters stand before the cut
   * @return the run after the cut, or else the one before
   */
  private Element cut(WordText.Run text, int at, boolean after) {
    Element words = text.element();
    Element run = (Element) words.getParentNode();
    boolean whole = words.getTextContent().length() != text.characters().length();
    boolean atBegin = at <= 0 && previousWords(words) == null;
    boolean atEnd = at >= text.characters().length() && words.getNextSibling() == null;
    if (whole || (after && atBegin) || (!after && atEnd)) {
      return run;
    }
    Element rest = (Element) run.cloneNode(false);
    for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
      if ("rPr".equals(node.getLocalName())) {
        rest.appendChild(node.cloneNode(true));
      }
    }
    Element tail = (Element) words.cloneNode(false);
    String content = words.getTextContent();
    tail.setTextContent(content.substring(at));
    words.setTextContent(content.substring(0, at));
    keepBlanks(words);
    keepBlanks(tail);
    rest.appendChild(tail);
    Node next = words.getNextSibling();
    while (next != null) {
      Node following = next.getNextSibling();
      rest.appendChild(next);
      next = following;
    }
    insertAfter(run, rest);
    return after ? rest : run;
  }

  private static @Nullable Node previousWords(Node node) {
    Node before = node.getPreviousSibling();
    while (before != null && !(before instanceof Element)) {
      before = before.getPreviousSibling();
    }
    return before == null || "rPr".equals(before.getLocalName()) ? null : before;
  }

  private static void keepBlanks(Element words) {
    words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  }

  private static void insertAfter(Node node, Node added) {
    Node parent = node.getParentNode();
    if (parent != null) {
      parent.insertBefore(added, node.getNextSibling());
    }
  }

  private Element marker(String name, String id) {
    return element(document, name, id);
  }

  private Element reference(String id) {
    Element run = document.createElementNS(WordText.W, "w:r");
    run.appendChild(element(document, "commentReference", id));
    return run;
  }

  private Element comment(String id, String text) {
    Element comment = element(comments, "comment", id);
    comment.setAttributeNS(WordText.W, "w:author", "quotecheck");
    comment.setAttributeNS(WordText.W, "w:initials", "qc");
    Element words = comments.createElementNS(WordText.W, "w:t");
    words.setTextContent(text);
    keepBlanks(words);
    Element run = comments.createElementNS(WordText.W, "w:r");
    Element paragraph = comments.createElementNS(WordText.W, "w:p");
    run.appendChild(words);
    paragraph.appendChild(run);
    comment.appendChild(paragraph);
    return comment;
  }

  private static Element element(Document document, String name, String id) {
    Element element = document.createElementNS(WordText.W, "w:" + name);
    element.setAttributeNS(WordText.W, "w:id", id);
    return element;
  }

  private static List<Element> elements(Document document, String name) {
    var nodes = document.getElementsByTagNameNS(WordText.W, name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }
}
