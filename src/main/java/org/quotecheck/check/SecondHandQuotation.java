package org.quotecheck.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Cue;

/** Words that somebody said to another outlet, to be held against what that published. */
final class SecondHandQuotation extends Check {
  private static final String OUTLET =
      "(?:the"
          + " )?(?<outlet>(?:BBC|CNN|CNBC|MSNBC|NBC|ABC|CBS|PBS|NPR|ITV|RTÉ|CBC|NDTV|ANI|PTI|IANS|AFP"
          + "|AP|Reuters|Bloomberg|Politico|POLITICO|BuzzFeed|Breitbart|Axios|Vox|Slate|Newsweek|Al"
          + " Jazeera|Sky News|Fox News|Fox|The Hindu|Channel 4|Associated Press|Press"
          + " Association|Newsnight|Playboy|Vogue|Time)\\b(?:"
          + " (?:News|Radio|TV|World|Business))?|(?:\\p{Lu}[\\p{L}&.’'-]+"
          + " ){0,4}(?:News|Times|Post|Herald|Journal|Tribune|Gazette"
          + "|Telegraph|Chronicle|Magazine|Radio|Television|TV|Express|Guardian|Mail|Mirror|Standard|Observer|Examiner|Globe|Inquirer|Today|Mic|Examiner|Sun|Independent|Echo|Daily"
          + " News|Morning Call|Weekly|Dispatch|Bee|Sentinel|Register)\\b)";

  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:told|tells|telling|interview (?:with|on|to)|speaking (?:to|with|on)|spoke"
              + " (?:to|with)|appearing on|appearance on|talking to|wrote (?:in|for)|op-ed"
              + " (?:in|for)|as quoted (?:by|in)|quoted by|according to) "
              + OUTLET);

  SecondHandQuotation() {
    super(Level.INFO, Precision.HIGH);
  }

  @Override
  public List<Finding> run(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (SpokenQuotation quotation : subject.spoken()) {
      Cue cue = quotation.attribution().cue();
      if (cue == null || seen.contains(quotation.attribution().utterance())) {
        continue;
      }
      Span sentence = around(subject, quotation, cue);
      Matcher told = TOLD.matcher(sentence.of(subject.text()));
      while (told.find()) {
        Span place = new Span(sentence.begin() + told.start(), sentence.begin() + told.end());
        String outlet = told.group("outlet").strip();
        if (!subject.isQuoted(place) && !subject.settings().outlets().contains(outlet)) {
          seen.add(quotation.attribution().utterance());
          String how = told.group().startsWith("according") ? "reported by" : "said to";
          String message = how + " " + outlet + ": " + subject.words(quotation).first();
          findings.add(subject.finding(this, level(), message, place, quotation));
          break;
        }
      }
    }
    return findings;
  }

  /** The cue with what stands round it in its sentence. */
  private static Span around(Subject subject, SpokenQuotation quotation, Cue cue) {
    Span paragraph = subject.paragraphOf(quotation);
    int begin = Math.min(cue.span().begin(), quotation.quotation().span().end());
    String text = subject.text();
    int from = Math.max(paragraph.begin(), text.lastIndexOf(". ", begin) + 1);
    int to = text.indexOf(". ", Math.max(cue.span().end(), from));
    return new Span(
        Math.min(from, cue.span().begin()),
        to < 0 || to > paragraph.end() ? Math.max(paragraph.end(), cue.span().end()) : to);
  }
}
