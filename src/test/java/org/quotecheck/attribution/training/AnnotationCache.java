package org.quotecheck.attribution.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import org.quotecheck.analysis.Sha256;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.nlp.Passage;
import org.quotecheck.nlp.Sentence;
import org.quotecheck.nlp.Token;

/**
 * Keeps annotations in files, so that only the first training run waits for the parser. A file's
 * name is a digest of all that its annotations depend on: text, paragraphs, passages, and the
 * language stage itself.
 */
final class AnnotationCache {
  /** To be raised when what {@link #write} writes changes. */
  private static final int FORMAT = 1;

  private final Path folder;
  private final byte[] stage;
  private final BiFunction<Article, List<Passage>, Annotations> annotator;

  /**
   * @param folder where the files are kept; made when needed
   * @param stage what tells one version of the language stage from another
   * @param annotator makes the annotations that the folder does not hold
   */
  AnnotationCache(
      Path folder, byte[] stage, BiFunction<Article, List<Passage>, Annotations> annotator) {
    this.folder = folder;
    this.stage = stage.clone();
    this.annotator = annotator;
  }

  /** The annotations of an article, from the folder if it holds them. */
  Annotations annotate(Article article, List<Passage> passages) throws IOException {
    Path file = folder.resolve(key(article, passages) + ".bin");
    if (Files.exists(file)) {
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
        return read(in);
      } catch (EOFException cutShort) {
        // As if it were not there.
      }
    }
    Annotations annotations = annotator.apply(article, passages);
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, "annotations", ".tmp");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
      write(annotations, out);
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    return annotations;
  }

  private String key(Article article, List<Passage> passages) {
    byte[] digest =
        Sha256.of(
            new byte[] {FORMAT},
            stage,
            (article.paragraphs() + " " + passages).getBytes(StandardCharsets.UTF_8),
            article.text().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 16);
  }

  private static void write(Annotations annotations, DataOutputStream out) throws IOException {
    out.writeInt(annotations.sentences().size());
    for (Sentence sentence : annotations.sentences()) {
      out.writeBoolean(sentence.quoted());
      out.writeInt(sentence.tokens().size());
      for (Token token : sentence.tokens()) {
        out.writeInt(token.span().begin());
        out.writeInt(token.span().end());
        out.writeUTF(token.text());
        out.writeUTF(token.lemma());
        out.writeUTF(token.tag());
        out.writeUTF(token.name().name());
      }
      for (int i = 0; i < sentence.heads().size(); i++) {
        out.writeInt(sentence.heads().get(i));
        out.writeUTF(sentence.relations().get(i));
      }
    }
  }

  private static Annotations read(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<Sentence> sentences = new ArrayList<>(count);
    for (int s = 0; s < count; s++) {
      boolean quoted = in.readBoolean();
      int size = in.readInt();
      List<Token> tokens = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        tokens.add(
            new Token(
                new Span(in.readInt(), in.readInt()),
                in.readUTF(),
                in.readUTF(),
                in.readUTF().intern(),
                Token.Name.valueOf(in.readUTF())));
      }
      List<Integer> heads = new ArrayList<>();
      List<String> relations = new ArrayList<>();
      for (int i = 0; !quoted && i < size; i++) {
        heads.add(in.readInt());
        relations.add(in.readUTF().intern());
      }
      sentences.add(new Sentence(tokens, heads, relations, quoted));
    }
    return new Annotations(List.copyOf(sentences));
  }
}
