package org.quotecheck.analysis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.quotecheck.article.Article;
import org.quotecheck.article.Span;
import org.quotecheck.nlp.Annotations;
import org.quotecheck.speaker.NameBearer;
import org.quotecheck.speaker.Speaker;

/**
 * Analyses of earlier runs, one file each. Its name is a digest of all that the analysis depends
 * on: the program, the text and the paragraphs; what is looked for in an analysis afterwards is no
 * part of it. Safe for use by several threads and several processes at once: a file appears whole
 * or not at all, and one that is damaged counts as none.
 */
public final class AnalysisCache {
  private static final String SUFFIX = ".analysis";
  private static final String UNFINISHED = ".tmp";
  private static final int CHECKSUM = Long.BYTES;

  private final Path folder;
  private final byte[] program;

  /** What is stored; the article is at hand where it is looked for. */
  private record Entry(
      Annotations annotations,
      List<SpokenQuotation> quotations,
      List<Speaker> speakers,
      List<NameBearer> names) {
    static Entry of(Analysis analysis) {
      return new Entry(
          analysis.annotations(), analysis.quotations(), analysis.speakers(), analysis.names());
    }

    Analysis analysis(Article article) {
      return new Analysis(article, annotations, quotations, speakers, names);
    }
  }

  /**
   * @param folder where the files are; made when the first is written
   * @param program tells one version of the program from another
   */
  public AnalysisCache(Path folder, byte[] program) {
    this.folder = folder;
    this.program = program.clone();
  }

  /** The analysis of an article, where it was stored and is not damaged. */
  public Optional<Analysis> find(Article article) {
    Path file = file(article);
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      if (bytes.remaining() < CHECKSUM || bytes.getLong() != checksum(bytes.duplicate())) {
        return Optional.empty();
      }
      DataInputStream in =
          new DataInputStream(
              new ByteArrayInputStream(bytes.array(), bytes.position(), bytes.remaining()));
      if (!(new RecordCodec.Reader(in).read(Entry.class) instanceof Entry entry)) {
        return Optional.empty();
      }
      // The oldest are removed first: being used makes young.
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      return Optional.of(entry.analysis(article));
    } catch (IOException missingOrUnreadable) {
      return Optional.empty();
    }
  }

  /** Stores an analysis. Throws where the folder cannot be written. */
  public void store(Analysis analysis) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new RecordCodec.Writer(new DataOutputStream(bytes)).write(Entry.of(analysis));
    byte[] content = bytes.toByteArray();
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, "", UNFINISHED);
    try {
      ByteBuffer all = ByteBuffer.allocate(CHECKSUM + content.length);
      all.putLong(checksum(ByteBuffer.wrap(content))).put(content);
      Files.write(unfinished, all.array());
      Files.move(unfinished, file(analysis.article()), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /**
   * Removes the files that were not used for longest, until the rest is no larger than {@code
   * bytes}, and what a process that was killed left unfinished.
   */
  public void shrinkTo(long bytes) throws IOException {
    CacheFiles.in(folder, SUFFIX).shrinkTo(bytes);
    CacheFiles.in(folder, UNFINISHED).removeOlderThan(Instant.now().minusSeconds(3600));
  }

  private Path file(Article article) {
    MessageDigest digest = sha256();
    digest.update(program);
    for (Span paragraph : article.paragraphs()) {
      digest.update((paragraph + "\n").getBytes(StandardCharsets.UTF_8));
    }
    digest.update(article.text().getBytes(StandardCharsets.UTF_16BE));
    return folder.resolve(HexFormat.of().formatHex(digest.digest()) + SUFFIX);
  }

  private static long checksum(ByteBuffer bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return checksum.getValue();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
