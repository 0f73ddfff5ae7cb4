package org.quotecheck.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What quotecheck is measured against, as a process of its own: CoreNLP's quote annotator with the
 * annotators that its documentation has before it and their default models.
 */
final class ReferencePipeline {
  private ReferencePipeline() {}

  /** Annotates the files named, one after the other, and prints the seconds after loading. */
  public static void main(String[] files) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    long start = System.nanoTime();
    for (String file : files) {
      pipeline.annotate(new CoreDocument(Files.readString(Path.of(file))));
    }
    System.out.println((System.nanoTime() - start) / 1e9);
  }
}
