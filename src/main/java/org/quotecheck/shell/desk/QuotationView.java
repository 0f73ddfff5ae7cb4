package org.quotecheck.shell.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.Cue;
import org.quotecheck.attribution.Mention;
import org.quotecheck.check.Finding;
import org.quotecheck.shell.terminal.Console;
import org.quotecheck.shell.terminal.Markup;
import org.quotecheck.shell.terminal.Palette;
import org.quotecheck.shell.terminal.Wrap;
import org.quotecheck.speaker.Speaker;

/** Everything about one quotation, so that a person can judge it. */
public final class QuotationView {
  private static final String INDENT = "  ";
  private static final int LABEL = 13;

  private final OpenArticle article;
  private final SpokenQuotation quotation;
  private final Console console;

  /** Of a quotation of that article. */
  public QuotationView(OpenArticle article, SpokenQuotation quotation, Console console) {
    this.article = article;
    this.quotation = quotation;
    this.console = console;
  }

  /** Writes it to the console. */
  public void print() {
    heading();
    console.println("");
    paragraphs();
    console.println("");
    Attribution attribution = quotation.attribution();
    speaker(quotation.speaker());
    Mention mention = attribution.mention();
    row("mention", mention == null ? "none" : mention.span().of(article.text()), Palette.MENTION);
    Cue cue = attribution.cue();
    row("cue", cue == null ? "none" : cue.span().of(article.text()), Palette.CUE);
    row(
        "evidence",
        "%s (%s)".formatted(attribution.evidence().explanation(), attribution.evidence().rule()),
        Palette.PLAIN);
    for (Finding finding : article.findingsAbout(quotation)) {
      row(
          finding.level().label(),
          "%s (%s)".formatted(finding.message(), finding.check()),
          Palette.of(finding.level()));
    }
  }

  private void heading() {
    Attribution attribution = quotation.attribution();
    Span span = quotation.quotation().span();
    String place =
        "Quotation %d of %d, line %d, %s: "
            .formatted(
                quotation.id(),
                article.quotations().size(),
                article.places().begin(span).line(),
                quotation.quotation().type().name().toLowerCase(Locale.ROOT));
    AttributedString line =
        new AttributedStringBuilder()
            .append(place, Palette.HEADING)
            .append(attribution.status().label(), Palette.of(attribution.status()))
            .append(String.format(Locale.ROOT, ", confidence %.2f", attribution.confidence()))
            .toAttributedString();
    Wrap.lines(line, console.width()).forEach(console::println);
  }

  /** The paragraph of the quotation, and those of the mention and the cue if they are others. */
  private void paragraphs() {
    List<Span> paragraphs = article.analysis().article().paragraphs();
    Markup markup = markup();
    int before = -1;
    for (int index : indexes(paragraphs)) {
      if (before >= 0) {
        console.println(index == before + 1 ? "" : INDENT + "[...]");
      }
      console.indented(INDENT.length(), markup.of(paragraphs.get(index)));
      before = index;
    }
  }

  private Set<Integer> indexes(List<Span> paragraphs) {
    Set<Integer> indexes = new TreeSet<>();
    indexes.add(quotation.quotation().paragraph());
    Stream.of(mentionSpan(), cueSpan())
        .flatMap(Stream::ofNullable)
        .forEach(
            span -> {
              for (int i = 0; i < paragraphs.size(); i++) {
                if (paragraphs.get(i).contains(span)) {
                  indexes.add(i);
                }
              }
            });
    return indexes;
  }

  private Markup markup() {
    Markup markup = new Markup(article.text(), console.colour());
    markup.mark(quotation.quotation().span(), "quotation", Palette.QUOTATION);
    Speaker speaker = quotation.speaker();
    if (speaker != null && speaker.roleEvidence() != null) {
      markup.mark(speaker.roleEvidence(), "role", Palette.ROLE);
    }
    Span mention = mentionSpan();
    if (mention != null) {
      markup.mark(mention, "mention", Palette.MENTION);
    }
    Span cue = cueSpan();
    if (cue != null) {
      markup.mark(cue, "cue", Palette.CUE);
    }
    return markup;
  }

  private void speaker(@Nullable Speaker speaker) {
    if (speaker == null) {
      row("speaker", "none", Palette.PLAIN);
      return;
    }
    row("speaker", "%s (%s)".formatted(speaker.name(), speaker.kind().label()), Palette.HEADING);
    row("role", orNone(speaker.role()), Palette.ROLE);
    row("affiliation", orNone(speaker.affiliation()), Palette.PLAIN);
    List<String> others = new ArrayList<>(speaker.aliases());
    others.remove(speaker.name());
    if (!others.isEmpty()) {
      row("also named", String.join("; ", others), Palette.PLAIN);
    }
  }

  private void row(String label, String value, AttributedStyle style) {
    console.hanging(
        new AttributedString(INDENT + label, Palette.FAINT),
        INDENT.length() + LABEL,
        Palette.inert(value, style));
  }

  private @Nullable Span mentionSpan() {
    Mention mention = quotation.attribution().mention();
    return mention == null ? null : mention.span();
  }

  private @Nullable Span cueSpan() {
    Cue cue = quotation.attribution().cue();
    return cue == null ? null : cue.span();
  }

  private static String orNone(@Nullable String value) {
    return value == null ? "none given" : value;
  }
}
