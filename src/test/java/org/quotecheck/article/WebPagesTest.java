package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What web pages hold beside paragraphs. */
final class WebPagesTest {
  private static final Path POSTS = Path.of("fixtures", "kinds", "posts.html");

  private static Article page(String html) throws Exception {
    return new ArticleReader()
        .read(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)), "page.html");
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(p -> p.of(article.text())).toList();
  }

  @Test
  void headlineAndAuthorsAreTakenFromJsonLdWherePageHasNone() throws Exception {
    Article article = new ArticleReader().read(POSTS, "posts.html");

    assertThat(paragraphs(article))
        .containsExactly(
            "Ferry “will not sail” before May",
            "Ann Lee",
            "Ben Adair",
            "The ferry to Holm Island will not sail before May, its operator said on Tuesday.",
            "“We found cracks in the hull and we will not sail on her.”",
            "— Rosa Medina (@rosamedina) February 3, 2026",
            "Islanders were angry.",
            "“Nobody asked the island what it needs from the line.”",
            "Posted by Tom O’Neill on Tuesday, February 3, 2026",
            "Others took it lightly.",
            "“We can all swim, can we not?”",
            "A post shared by Jo Park (@jopark)");
    assertThat(article.scopes().all()).startsWith(Scope.HEADLINE, Scope.BYLINE, Scope.BYLINE);
    String file = Files.readString(POSTS);
    int author = article.text().indexOf("Ann Lee");
    assertThat(article.places().source(new Span(author, author + 7)).begin())
        .isEqualTo(file.indexOf("Ann Lee"));
  }

  @Test
  void thePagesOwnHeadlineAndBylineGoBeforeJsonLd() throws Exception {
    Article article =
        page(
            "<script type='application/ld+json'>{\"headline\": \"Other\", \"author\": \"Jo\"}</script>"
                + "<article><h1>Own</h1><p class='byline'>By Ann Lee</p><p>It rained.</p></article>");
    assertThat(paragraphs(article)).containsExactly("Own", "By Ann Lee", "It rained.");
  }

  @Test
  void brokenJsonLdIsPassedOver() throws Exception {
    Article article =
        page("<script type='application/ld+json'>{\"headline\": \"Oth</script><p>It rained.</p>");
    assertThat(paragraphs(article)).containsExactly("It rained.");
  }

  @Test
  void labelsOfTurnsAreReadThroughMarkUp() throws Exception {
    Article article =
        page(
            "<p><strong>Ottoline Marsh:</strong> I was wrong.</p><p><b>Ben Adair</b>: And now?</p>"
                + "<p><b>Q.</b> <i>Who pays?</i></p>");
    assertThat(paragraphs(article))
        .containsExactly("Ottoline Marsh: I was wrong.", "Ben Adair: And now?", "Q. Who pays?");
  }
}
