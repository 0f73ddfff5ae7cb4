package org.quotecheck.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quotecheck.article.ArticleReader;
import org.quotecheck.attribution.Status;

/** The press quotes in headlines without a source, wherever a file has them. */
@Tag("model")
final class HeadlinesTest {
  private static final String PAGE =
      """
      <h1>Ferry off until May</h1>
      <p>The ferry lay in the harbour for most of April with a crack in her hull.</p>
      <HEAD>“We are not going to swim to work every day”</HEAD>
      <p>Nobody on the island was asked, and it rained on the harbour for most of the day.</p>
      """;

  private static List<Status> statuses(String element) throws Exception {
    byte[] page = PAGE.replace("HEAD", element).getBytes(StandardCharsets.UTF_8);
    return SharedAnalyzer.get()
        .analyze(new ArticleReader().read(new ByteArrayInputStream(page), "page.html"))
        .quotations()
        .stream()
        .map(quotation -> quotation.attribution().status())
        .toList();
  }

  @Test
  void aHeadingWithinTheTextIsAHeadline() throws Exception {
    assertThat(statuses("h2")).containsExactly(Status.IMPLIED);
  }

  @Test
  void aParagraphThereIsNone() throws Exception {
    assertThat(statuses("p")).containsExactly(Status.UNATTRIBUTED);
  }
}
