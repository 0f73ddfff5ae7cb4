package org.quotecheck.report.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.check.Checks;
import org.quotecheck.check.Finding;
import org.quotecheck.check.Level;
import org.quotecheck.check.Settings;
import org.quotecheck.check.Subject;
import org.quotecheck.check.Suppression;
import org.quotecheck.report.ArticleReport;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.testing.MarkedText;

/** One report with everything that formats get wrong. */
final class SampleReport {
  private static final String HARBOUR =
      """
      Last ferry in May

      <q1>“The line will close, and nobody has told the people who live on the islands,”</q1> \
      <c1>said</c1> <s1=Ann Lee>ticket seller Ann Lee</s1>. <q2 speaker="Ann Lee">“It is a shame.”</q2>

      The company’s <q3 status=not-a-quotation type=partial>“Blue Line”</q3> and \
      <s4=Harbour & Sons>Harbour & <Sons></s4> <c4>called</c4> it \
      <q4 type=partial>“a \"sad\"\tday”</q4>.

      😀😀 <q5 status=unattributed>“Nobody here <b>knows</b>
      what happens to the boats & nets next.”</q5>

      <q6 status=implied speaker="Ann Lee">“We \033[31mwill\033[0m see, \u202Eees lliw ew.”</q6>

      \t<q7>“東京の港はもう閉まりました。誰も知らない。”</q7> <c7>said</c7> <s7>an official</s7>, \
      <q8 ending=unclosed speaker="an official">“and that is all.</q8>
      """;

  private SampleReport() {}

  static List<ArticleReport> articles() {
    return List.of(harbour(), calm(), hostile(), silent(), unreadable());
  }

  private static ArticleReport harbour() {
    Analysis analysis = withRoles(MarkedText.read("drafts/harbour.txt", HARBOUR));
    List<Finding> findings = new ArrayList<>();
    findings.addAll(checked(analysis));
    findings.add(
        new Finding("some-check", Level.INFO, "a title", new Span(0, 4), OptionalInt.empty()));
    findings.add(accepted("a \"place\"", new Suppression(Suppression.Kind.IN_SOURCE, "as filed")));
    findings.add(accepted("a time", new Suppression(Suppression.Kind.EXTERNAL, null)));
    findings.sort((a, b) -> a.span().compareTo(b.span()));
    return new ArticleReport("drafts/harbour.txt", analysis, findings, List.of());
  }

  /** What a few checks find: enough, and it stays the same when a check is added. */
  private static List<Finding> checked(Analysis analysis) {
    Subject subject = Subject.of(analysis, Settings.DEFAULT);
    return Stream.of("implied-attribution", "unattributed-quotation", "unclosed-quotation")
        .flatMap(id -> Checks.find(id).orElseThrow().run(subject).stream())
        .toList();
  }

  private static Finding accepted(String message, Suppression by) {
    return new Finding("some-check", Level.ERROR, message, new Span(5, 10), OptionalInt.empty())
        .suppressed(by);
  }

  private static ArticleReport calm() {
    String marked = "<q1>“All is well,”</q1> <s1>Tom Reed</s1> <c1>said</c1>.\n";
    return new ArticleReport(
        "drafts/calm.txt", MarkedText.read("drafts/calm.txt", marked), List.of(), List.of());
  }

  /** Text that every format could take for its own. */
  private static ArticleReport hostile() {
    String path = "./drafts/../drafts/=1+1, 100% a:b ]]> <i>|@team.txt";
    String marked =
        """
        ::error file=x::first 😀
        <q1 status=unattributed>“=cmd|' /C calc'!A0 ]]> 100%
        ::warning::of ##[add-mask]us, &amp; \u0001\uFFFE left.”</q1>
        """;
    Analysis analysis = MarkedText.read(path, marked);
    List<Finding> findings = new ArrayList<>();
    findings.addAll(checked(analysis));
    findings.add(
        new Finding(
            "some-check",
            Level.WARNING,
            "=HYPERLINK(\"http://a.example\",\"x\") ::set-output name=a::b\r\n"
                + "##[error]]> 100%25 `*_|_*`",
            new Span(0, marked.indexOf(' ')),
            OptionalInt.empty()));
    findings.sort((a, b) -> a.span().compareTo(b.span()));
    return new ArticleReport(path, analysis, findings, List.of());
  }

  private static ArticleReport silent() {
    Analysis plain = MarkedText.read("a\nb\033.txt", "It rained.\n");
    Article article =
        Article.plain(
            plain.article().path(),
            plain.article().text(),
            List.of("Not UTF-8 at byte 9, so read as Windows-1252."));
    Analysis analysis = new Analysis(article, plain.annotations(), List.of(), List.of());
    return new ArticleReport("a\nb\033.txt", analysis, List.of(), List.of());
  }

  private static ArticleReport unreadable() {
    return new ArticleReport(
        "drafts/scan.pdf",
        null,
        List.of(),
        List.of("this is a PDF document; save its text as plain text"));
  }

  private static Analysis withRoles(Analysis analysis) {
    List<Speaker> speakers = analysis.speakers().stream().map(SampleReport::withRole).toList();
    return new Analysis(
        analysis.article(),
        analysis.annotations(),
        analysis.quotations().stream().map(q -> spokenBy(speakers, q)).toList(),
        speakers);
  }

  private static SpokenQuotation spokenBy(List<Speaker> speakers, SpokenQuotation quotation) {
    Attribution a = quotation.attribution();
    Speaker speaker = quotation.speaker();
    return new SpokenQuotation(
        quotation.id(),
        new Attribution(
            a.quotation(), a.utterance(), a.status(), a.mention(), a.cue(), a.evidence(), 0.98765),
        speaker == null ? null : speakers.get(speaker.id() - 1));
  }

  private static Speaker withRole(Speaker s) {
    return switch (s.id()) {
      case 1 ->
          new Speaker(
              1,
              s.name(),
              s.kind(),
              "ticket seller",
              "Blue Line",
              List.of("ticket seller Ann Lee", "Lee"),
              new Span(103, 116));
      case 2 ->
          new Speaker(
              2, s.name(), Speaker.Kind.ORGANIZATION, "a <shipping> firm", null, s.aliases(), null);
      default ->
          new Speaker(
              s.id(),
              s.name(),
              Speaker.Kind.ANONYMOUS,
              "official of the Harbour Authority",
              "Harbour Authority",
              s.aliases(),
              null);
    };
  }
}
