package org.quotecheck.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.attribution.Attribution;
import org.quotecheck.attribution.conclusion.Attributor;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;
import org.quotecheck.quotation.Quotation;
import org.quotecheck.quotation.QuotationFinder;
import org.quotecheck.speaker.Cast;
import org.quotecheck.speaker.resolution.SpeakerResolver;

/**
 * Attribution and speakers hold whatever the tagger, the recogniser and the parser make of a text:
 * articles of random words, each sentence with random tags, names and a random tree.
 */
class AnyParsePropertiesTest {
  private static final List<String> WORDS =
      split(
          "the a an one another her his its their my she he it they I who which that this said says"
              + " told asked wrote read called added according to by of in for from with at on and or"
              + " as was is were be been not former chief president minister of spokesman"
              + " spokeswoman company statement report letter words reaction response official judge"
              + " lawyer mother brother husband family police council woman man year old 34 - ' ’s"
              + " Mr Ms Dr Sir Lady Col Judge Ann Lee Ned Price Smith Jr. O’Brien van der Berg"
              + " Reuters BBC Acme Inc House Paris Monday X @ann # ? ! ; , : , . ( ) [ ] – — … • \n \n\n"
              + " “ ” “ ” ‘ ’ \" \" ' '");
  private static final List<String> TAGS =
      split(
          "NN NNS NNP NNPS VBD VBZ VBG VBN VB MD PRP PRP$ WP WDT DT CD JJ JJS RB IN TO CC POS HYPH"
              + " : , . -LRB- -RRB- `` ''");
  private static final List<String> RELATIONS =
      split(
          "nsubj nsubj:pass obj iobj obl obl:by nmod nmod:poss nmod:of appos compound flat fixed amod"
              + " det case cc conj advcl acl acl:relcl xcomp ccomp parataxis mark aux aux:pass cop"
              + " advmod nummod dep punct");

  /** What the language stage puts for a clause in marks. */
  private static final List<String> STAND_IN = List.of("``", "It", "works", ".", "''");

  private static final List<Token.Name> NAMES = List.of(Token.Name.values());

  /** What the language stage makes into one token, or nearly. */
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}.@#]+|\\S");

  private static final Attributor ATTRIBUTOR = Attributor.load();

  @Property(tries = 2_000)
  void everyQuotationIsAnswered(@ForAll Random random) {
    Article article = Article.of("any.txt", text(random));
    List<Quotation> quotations = QuotationFinder.find(article);
    Annotations annotations = annotations(article, quotations, random);

    List<Attribution> attributions = ATTRIBUTOR.attribute(article, annotations, quotations);
    Cast cast = SpeakerResolver.resolve(article, annotations, attributions);

    assertEquals(quotations, attributions.stream().map(Attribution::quotation).toList());
    assertEquals(quotations.size(), cast.of().size());
    assertTrue(
        cast.speakers().stream().noneMatch(speaker -> speaker.name().isBlank()),
        () -> cast.speakers() + " in " + article.text());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int words = 1 + random.nextInt(90);
    for (int i = 0; i < words; i++) {
      text.append(any(WORDS, random)).append(random.nextInt(6) == 0 ? "" : " ");
    }
    return text.toString();
  }

  /** Sentences that end at random, none of them over the end of a paragraph. */
  private static Annotations annotations(
      Article article, List<Quotation> quotations, Random random) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span paragraph : article.paragraphs()) {
      List<Token> tokens = new ArrayList<>();
      int at = paragraph.begin();
      Matcher word = TOKEN.matcher(article.text()).region(paragraph.begin(), paragraph.end());
      while (word.find(at)) {
        if (word.end() > paragraph.end()) {
          break;
        }
        Span span = new Span(word.start(), word.end());
        Span whole = standIn(span, quotations);
        if (whole.equals(span)) {
          tokens.add(token(span, span.of(article.text()), random));
        } else {
          for (String letters : STAND_IN) {
            tokens.add(token(whole, letters, random));
          }
        }
        at = whole.end();
        if (random.nextInt(12) == 0) {
          sentences.add(sentence(tokens, random));
          tokens = new ArrayList<>();
        }
      }
      if (!tokens.isEmpty()) {
        sentences.add(sentence(tokens, random));
      }
    }
    return new Annotations(sentences);
  }

  /** Something else stands for a whole clause; the words of a fragment stand for themselves. */
  private static Span standIn(Span word, List<Quotation> quotations) {
    return quotations.stream()
        .filter(quotation -> quotation.type() == Quotation.Type.DIRECT)
        .map(Quotation::span)
        .filter(span -> span.overlaps(word))
        .findFirst()
        .map(
            span ->
                new Span(Math.min(span.begin(), word.begin()), Math.max(span.end(), word.end())))
        .orElse(word);
  }

  private static Token token(Span span, String text, Random random) {
    Token.Name name = random.nextInt(3) == 0 ? any(NAMES, random) : Token.Name.NONE;
    return new Token(span, text, text, any(TAGS, random), name);
  }

  private static Sentence sentence(List<Token> tokens, Random random) {
    int size = tokens.size();
    Integer[] heads = new Integer[size];
    String[] relations = new String[size];
    int root = random.nextInt(size);
    List<Integer> placed = new ArrayList<>(List.of(root));
    heads[root] = -1;
    relations[root] = "root";
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (i != root) {
        rest.add(i);
      }
    }
    Collections.shuffle(rest, random);
    for (int i : rest) {
      heads[i] = any(placed, random);
      relations[i] = any(RELATIONS, random);
      placed.add(i);
    }
    return new Sentence(tokens, Arrays.asList(heads), Arrays.asList(relations), false);
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static List<String> split(String words) {
    return List.of(words.split(" ", -1));
  }
}
