package org.quotecheck.shell.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.quotecheck.article.ArticleReader;
import org.quotecheck.article.UnreadableArticleException;
import org.quotecheck.shell.files.ArticleFiles;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.transcript.TranscriptReader;
import org.quotecheck.transcript.Verifier;

/** The transcripts that a configuration names, each read once. Safe for several threads. */
final class Transcripts {
  private final Path workingDirectory;
  private final ArticleReader reader = new ArticleReader();
  private final Map<Path, Verifier> read = new ConcurrentHashMap<>();

  Transcripts(Path workingDirectory) {
    this.workingDirectory = workingDirectory;
  }

  /**
   * Those files. Throws {@link CommandException} where one cannot be read.
   *
   * @param folder where the configuration is
   * @param names as it names them
   */
  List<Verifier> of(Path folder, List<String> names) {
    return names.stream().map(name -> of(folder.resolve(ArticleFiles.path(name)), name)).toList();
  }

  private Verifier of(Path file, String name) {
    Path path = file.normalize();
    String shown =
        path.startsWith(workingDirectory) ? workingDirectory.relativize(path).toString() : name;
    return read.computeIfAbsent(path, p -> verifier(p, shown));
  }

  private Verifier verifier(Path path, String shown) {
    try {
      return new Verifier(TranscriptReader.read(shown, reader.read(path, shown).text()));
    } catch (UnreadableArticleException e) {
      throw CommandException.usage(
          "%s: the configuration names it as a transcript, and %s"
              .formatted(shown, e.getMessage()));
    }
  }
}
