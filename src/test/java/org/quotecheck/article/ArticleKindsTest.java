package org.quotecheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same article in files of all kinds: the same text, told by content, placed in each file. */
final class ArticleKindsTest {
  private static final Path FOLDER = Path.of("fixtures", "kinds");

  private static Article read(String name) throws Exception {
    return new ArticleReader().read(FOLDER.resolve(name), name);
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(p -> p.of(article.text())).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "ferry.md, markdown",
    "ferry.html, html",
    "ferry.docx, docx",
    "ferry.odt, odt",
    "ferry.nitf, news-xml",
    "ferry.newsml, news-xml",
    "ferry-2.ninjs, ninjs",
    "ferry-3.ninjs, ninjs",
    "ferry.jsonl, json-lines",
  })
  void everyKindGivesTheTextOfPlainText(String name, String kind) throws Exception {
    Article plain = read("ferry.txt");
    Article article = read(name);

    assertThat(article.kind().label()).isEqualTo(kind);
    assertThat(paragraphs(article)).isEqualTo(paragraphs(plain));
    assertThat(article.scopes().all()).isEqualTo(plain.scopes().all());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ferry.md | not sail” | not* sail”",
        "ferry.md | “We found | &ldquo;We found",
        "ferry.md | Café owner | Caf&eacute; owner",
        "ferry.md | what it needs from | what it needs↵> from",
        "ferry.html | Tuesday. | Tuesday.",
        "ferry.html | O’Neill | O&rsquo;Neill",
        "ferry.html | R&D Street | R&amp;D Street",
        "ferry.html | Nobody should | Nobody <i>should",
        "ferry.html | “Nobody should | <q>Nobody <i>should",
        "ferry.nitf | hull,” said | hull,&#8221; said",
        "ferry.newsml | Café | Caf&#233;",
        "ferry-2.ninjs | Rosa Medina | Rosa Medina",
        "ferry-3.ninjs | Café | Caf&eacute;",
        "ferry-3.ninjs | “We | \\u201cWe",
        "ferry.jsonl | Café owner | Caf\\u00e9 owner",
        "ferry.jsonl | Nobody should | Nobody <em>should",
        "ferry-3.ninjs | said Rosa | said <a href=\\\"https://coast.example/rm\\\">Rosa",
      })
  void wordsHaveTheirPlaceInTheFile(String name, String words, String written) throws Exception {
    Article article = read(name);
    String file = Files.readString(FOLDER.resolve(name));
    int begin = article.text().indexOf(words);
    Span source = article.places().source(new Span(begin, begin + words.length()));

    assertThat(source.of(file)).isEqualTo(written.replace('↵', '\n'));
    LineIndex lines = LineIndex.of(file);
    assertThat(article.places().begin(new Span(begin, begin + 1)))
        .isEqualTo(lines.position(source.begin()));
  }
}
