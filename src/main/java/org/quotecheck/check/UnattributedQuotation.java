package org.quotecheck.check;

import java.util.List;
import java.util.regex.Pattern;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Status;
import org.quotecheck.quotation.Quotation;

/** A quotation whose source a reader can neither read nor infer. */
final class UnattributedQuotation extends Check {
  private static final Threshold WORDS =
      new Threshold("words", 5, 1, 100, "words that make a quotation a statement");

  /** A dash, or a source in brackets: “…” [AP]. */
  private static final Pattern SIGNED = Pattern.compile("[\\s\\h]*(?:[―—–-]|[\\[(]\\p{Lu})");

  /** What leads on to a quotation. */
  private static final Pattern LEADING_ON = Pattern.compile("[:―—–-][\\s\\h]*$");

  /** "So says a voice": an attribution that begins the next paragraph. */
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?i)^[\\s\\h]*(?:so|thus)?[\\s\\h]*(?:said|says?|wrote|writes|ran|reads)\\b");

  private static final Pattern SPEECH =
      Pattern.compile(
          "(?i)\\b(?:said|says?|saying|told|tells|telling|ask(?:s|ed)?|add(?:s|ed)|wr(?:ote|ites)|written"
              + "|tweet(?:s|ed)?|post(?:s|ed)|shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|chant(?:s|ed|ing)?"
              + "|cr(?:ied|ies|ying)|repl(?:ied|ies|ying)|answer(?:s|ed)?|respond(?:s|ed)?|call(?:s|ed)"
              + "|declar(?:es|ed)|announc(?:es|ed)|explain(?:s|ed)|continu(?:es|ed)|insist(?:s|ed)|argu(?:es|ed)|warn(?:s|ed)|joked?|reads?|according"
              + " to|stat(?:es|ed)|recall(?:s|ed)"
              + "|remember(?:s|ed)|exclaim(?:s|ed)|sang|sung|words|quoted?|quoting|statement)\\b");

  /** Ends of the text above that announce what follows without a colon. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?i)\\b(?:transcript|statements?|remarks|comments|speech|interviews?|letters?|e-?mails?"
              + "|op-ed|editorial|respon(?:ds?|ded|ding|se)|repl(?:y|ied|ies|ying)|continued"
              + "|elaborated|asked|apologi[sz](?:ed|ing)|spoke|speaks?|speaking|addressed|praised"
              + "|urged|wrote|writes|told|conclusive|findings)\\b[^.!?:]*[.!?:”\"]*\\s*$");

  /** How many quoted paragraphs above may belong to one run of speech. */
  private static final int LONGEST_RUN = 12;

  UnattributedQuotation() {
    super(Level.ERROR, Precision.HIGH, WORDS);
  }

  @Override
  public List<Finding> run(Subject subject) {
    return subject.spoken().stream()
        .filter(q -> q.attribution().status() == Status.UNATTRIBUTED)
        .map(q -> subject.finding(this, level(subject, q), message(subject, q), q))
        .toList();
  }

  private static String message(Subject subject, SpokenQuotation quotation) {
    return "no source for " + subject.words(quotation).first();
  }

  /**
   * Whether nothing in the reporter's words around it could be an attribution that was missed: a
   * verb of speech, a dash with a name, a sentence above that announces a speech. Marks that do not
   * pair make everything doubtful.
   */
  private static boolean isSure(Subject subject, SpokenQuotation quotation) {
    Span paragraph = subject.paragraphOf(quotation);
    Span own = quotation.quotation().span();
    String text = subject.text();
    String before = text.substring(paragraph.begin(), Math.max(paragraph.begin(), own.begin()));
    String after = text.substring(Math.min(own.end(), paragraph.end()), paragraph.end());
    boolean announced = LEADING_ON.matcher(subject.before(own)).find();
    return quotation.quotation().ending() != Quotation.Ending.UNCLOSED
        && !announced
        && !SIGNED.matcher(after).lookingAt()
        && !SPEECH.matcher(before).find()
        && !SPEECH.matcher(after).find()
        && !ANNOUNCED.matcher(above(subject, quotation.quotation().paragraph())).find()
        && !TRAILING.matcher(below(subject, quotation.quotation().paragraph())).find()
        && !isInRun(subject, quotation);
  }

  private static String below(Subject subject, int paragraph) {
    List<Span> paragraphs = subject.analysis().article().paragraphs();
    return paragraph + 1 < paragraphs.size()
        ? paragraphs.get(paragraph + 1).of(subject.text())
        : "";
  }

  /**
   * Whether the quotation before or behind it, in a paragraph beside its own, is attributed or left
   * open: a speech or a talk, in which a reader follows.
   */
  private static boolean isInRun(Subject subject, SpokenQuotation quotation) {
    List<SpokenQuotation> all = subject.analysis().quotations();
    int index = all.indexOf(quotation);
    // What opens an article is meant to make the reader ask who says it.
    boolean opens = quotation.quotation().paragraph() < 2;
    return (index > 0 && belongs(all.get(index - 1), quotation))
        || (!opens && index + 1 < all.size() && belongs(all.get(index + 1), quotation));
  }

  private static boolean belongs(SpokenQuotation neighbour, SpokenQuotation quotation) {
    int gap = Math.abs(neighbour.quotation().paragraph() - quotation.quotation().paragraph());
    boolean open = neighbour.quotation().ending() == Quotation.Ending.CONTINUED;
    return gap <= 1 && (neighbour.attribution().status() == Status.ATTRIBUTED || open);
  }

  /** The reporter's words in the nearest paragraph above that has any. */
  private static String above(Subject subject, int paragraph) {
    List<Span> paragraphs = subject.analysis().article().paragraphs();
    for (int i = paragraph - 1; i >= Math.max(0, paragraph - LONGEST_RUN); i--) {
      String words = subject.reporterWords(paragraphs.get(i));
      if (words.chars().anyMatch(Character::isLetter)) {
        return words;
      }
    }
    return "";
  }

  /** Shorter ones may be a phrase that nobody needs to have said. */
  private Level level(Subject subject, SpokenQuotation quotation) {
    boolean direct = quotation.quotation().type() == Quotation.Type.DIRECT;
    boolean full = subject.words(quotation).count() >= subject.threshold(this, WORDS);
    return direct && full && isSure(subject, quotation)
        ? level()
        : direct || full ? Level.WARNING : Level.INFO;
  }
}
