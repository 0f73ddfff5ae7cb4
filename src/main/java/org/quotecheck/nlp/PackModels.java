package org.quotecheck.nlp;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * Packs CoreNLP's models into files that load fast; copies what loads fast as it is. The build runs
 * it; what is packed already is left alone.
 */
public final class PackModels {
  private static final String FOLDER = "edu/stanford/nlp/models/";
  private static final String PARSER = FOLDER + "parser/nndep/english_UD.gz";
  private static final String NAMES = FOLDER + "ner/english.all.3class.distsim.crf.ser.gz";
  private static final String TAGGER = FOLDER + "pos-tagger/english-left3words-distsim.tagger";
  private static final String GENDERS = FOLDER + "dcoref/namegender.combine.txt";

  private PackModels() {}

  /** How one model is packed. */
  private interface Packing {
    ModelFile.Writer pack(InputStream source) throws IOException;
  }

  /**
   * Arguments: the folder with CoreNLP's models as they are in its jar, the program's folder of
   * models, and the folder of what goes into its jar.
   */
  public static void main(String[] arguments) throws IOException {
    Path models = Path.of(arguments[0]);
    Path packed = Path.of(arguments[1]);
    pack(
        models.resolve(PARSER),
        packed.resolve(ParserModel.FILE),
        ParserModel.KIND,
        text -> {
          return ParserModel.pack(
              new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8)));
        });
    pack(models.resolve(NAMES), packed.resolve(NamesModel.FILE), NamesModel.KIND, NamesModel::pack);
    copy(TAGGER, models, packed);
    copy(GENDERS, models, Path.of(arguments[2]));
  }

  private static void copy(String name, Path from, Path to) throws IOException {
    Path target = to.resolve(name);
    Files.createDirectories(target.getParent());
    Files.copy(from.resolve(name), target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void pack(Path source, Path target, String kind, Packing packing)
      throws IOException {
    byte[] zipped = Files.readAllBytes(source);
    CRC32 checksum = new CRC32();
    checksum.update(zipped);
    int value = (int) checksum.getValue();
    if (!ModelFile.isMadeFrom(value, target, kind)) {
      Files.createDirectories(target.getParent());
      try (InputStream plain =
          new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(zipped)))) {
        packing.pack(plain).writeTo(target, kind, value);
      }
    }
  }
}
