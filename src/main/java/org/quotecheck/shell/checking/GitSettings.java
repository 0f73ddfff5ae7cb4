package org.quotecheck.shell.checking;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Lets JGit know only the settings of the repository itself. Left to itself it asks a git command
 * for those of the machine, measures the file system, and records that in the user's folder; a
 * check only reads.
 */
final class GitSettings extends SystemReader.Delegate {
  private GitSettings(SystemReader reader) {
    super(reader);
  }

  /** Makes these the settings of the process. */
  static void install() {
    if (!(SystemReader.getInstance() instanceof GitSettings)) {
      SystemReader.setInstance(new GitSettings(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS files) {
    return new Nothing(parent, files);
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS files) {
    return new Nothing(parent, files);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
    return new Nothing(parent, files);
  }

  /** Settings that no file holds. */
  private static final class Nothing extends FileBasedConfig {
    Nothing(@Nullable Config parent, FS files) {
      super(parent, new File(""), files);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
