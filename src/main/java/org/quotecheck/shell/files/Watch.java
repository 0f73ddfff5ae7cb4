package org.quotecheck.shell.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quotecheck.shell.outcome.CommandException;

/**
 * Tells which articles are new or changed. Looks at the files again and again: the file systems
 * that newsrooms share over a network send no notice of changes.
 */
public final class Watch {
  private static final long LOOK_AGAIN_MILLIS = 300;

  private final ArticleFiles articles;
  private Map<String, FileStamp> known = Map.of();

  /** Throws {@link CommandException} where standard input is among the articles. */
  public Watch(ArticleFiles articles) {
    if (articles.operands().contains(ArticleFiles.HYPHEN)) {
      throw CommandException.usage("--watch needs files; standard input does not change");
    }
    this.articles = articles;
  }

  /** All articles at first; later waits until some are new or changed, and gives those. */
  public List<Input> next() throws IOException, InterruptedException {
    while (true) {
      Map<String, FileStamp> now = new HashMap<>();
      List<Input> changed = new ArrayList<>();
      for (Input input : articles.inputs()) {
        FileStamp stamp = FileStamp.of(input);
        now.put(input.name(), stamp);
        if (!stamp.equals(known.get(input.name()))) {
          changed.add(input);
        }
      }
      known = now;
      if (!changed.isEmpty()) {
        return changed;
      }
      Thread.sleep(LOOK_AGAIN_MILLIS);
    }
  }
}
