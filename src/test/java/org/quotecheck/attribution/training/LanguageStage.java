package org.quotecheck.attribution.training;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quotecheck.analysis.Sha256;
import org.quotecheck.article.Article;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.nlp.LanguagePipeline;
import org.quotecheck.nlp.Passage;

/** The language stage, whose models are loaded only if anything has to be annotated. */
final class LanguageStage {
  private @Nullable LanguagePipeline pipeline;

  Annotations annotate(Article article, List<Passage> passages) {
    if (pipeline == null) {
      pipeline = LanguagePipeline.load(progress -> {});
    }
    return pipeline.annotate(article, passages);
  }

  /** A digest of the stage's compiled classes: any change of them makes other annotations. */
  static byte[] digest() throws IOException {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.list(classes())) {
      for (Path file : files.sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
    }
    return Sha256.of(contents.toArray(byte[][]::new));
  }

  private static Path classes() {
    try {
      Path root =
          Path.of(
              LanguagePipeline.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return root.resolve(LanguagePipeline.class.getPackageName().replace('.', '/'));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
