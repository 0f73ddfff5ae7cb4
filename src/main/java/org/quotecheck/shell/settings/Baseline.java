package org.quotecheck.shell.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotecheck.article.Article;
import org.quotecheck.check.Finding;
import org.quotecheck.check.Fingerprints;
import org.quotecheck.check.Suppression;
import org.quotecheck.shell.outcome.CommandException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The findings that were there when the house began to check, and that nobody has to mend. Known by
 * check, path and a hash of the words, so that they are known again when the text around changes.
 */
public final class Baseline {
  /** What the file is called. */
  public static final String FILE = ".quotecheck-baseline.json";

  private static final int FORMAT = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /**
   * One finding.
   *
   * @param path of the article, from the folder of the baseline, with {@code /}
   * @param check id of the check
   * @param fingerprint as in reports
   * @param message for people
   */
  public record Entry(String path, String check, String fingerprint, String message)
      implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      return Comparator.comparing(Entry::path)
          .thenComparing(Entry::check)
          .thenComparing(Entry::fingerprint)
          .compare(this, other);
    }

    /** What tells it from others: the message may be worded anew. */
    private List<String> key() {
      return List.of(path, check, fingerprint);
    }
  }

  /** As it is written. */
  private record File(int format, List<Entry> findings) {}

  private final Path folder;
  private final List<Entry> entries;
  private final Set<List<String>> keys;

  /**
   * @param folder the folder that the paths start from
   * @param entries the findings
   */
  public Baseline(Path folder, List<Entry> entries) {
    this.folder = folder;
    this.entries = entries.stream().sorted().distinct().toList();
    this.keys = this.entries.stream().map(Entry::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Reads one. Throws {@link CommandException} where it is no baseline. */
  public static Baseline read(Path folder, String name, String text) {
    try {
      File file = JSON.readValue(text, File.class);
      if (file.format != FORMAT) {
        throw CommandException.usage(
            name + ": a baseline of format " + file.format + "; this program writes " + FORMAT);
      }
      return new Baseline(folder, file.findings);
    } catch (JacksonException e) {
      String place =
          e.getLocation() == null
              ? ""
              : ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
      throw CommandException.usage(name + place + ": not a baseline: " + e.getOriginalMessage());
    }
  }

  /** The folder that the paths start from. */
  public Path folder() {
    return folder;
  }

  /** The findings, sorted. */
  public List<Entry> entries() {
    return entries;
  }

  /** As it is written, with a line break at the end. */
  public String text() {
    return JSON.writeValueAsString(new File(FORMAT, entries)) + "\n";
  }

  /** The findings as entries, of an article at that absolute path. */
  public List<Entry> entries(Path path, Article article, List<Finding> findings) {
    List<String> fingerprints = Fingerprints.of(article, findings);
    List<Entry> found = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      found.add(new Entry(relative(path), finding.check(), fingerprints.get(i), finding.message()));
    }
    return found;
  }

  /** The path as entries write it. */
  public String relative(Path path) {
    Path shown = path.startsWith(folder) ? folder.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }

  /** Whether the entry is there already. */
  public boolean contains(Entry entry) {
    return keys.contains(entry.key());
  }

  /** The findings with those suppressed that are in the baseline. */
  List<Finding> applied(Path path, Article article, List<Finding> findings) {
    List<Entry> found = entries(path, article, findings);
    List<Finding> applied = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      boolean known = finding.isOpen() && keys.contains(found.get(i).key());
      applied.add(
          known ? finding.suppressed(new Suppression(Suppression.Kind.EXTERNAL, null)) : finding);
    }
    return applied;
  }
}
