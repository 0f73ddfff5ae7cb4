package org.quotecheck.shell.commandline;

/**
 * What a command takes besides options.
 *
 * @param name what stands for one in the help: {@code FILE}; or for all, with blanks between them
 * @param kind what the first is, for completion
 * @param rest what the others are
 * @param min the least number
 * @param max the greatest number
 */
public record Operands(String name, Kind kind, Kind rest, int min, int max) {
  /** What can be completed. */
  public enum Kind {
    NOTHING,
    FILE,
    QUOTATION,
    COMMAND,
    CHECK,
    ARTICLE,
    SPEAKER,
    MODE
  }

  /** Operands of which all are of one kind. */
  public Operands(String name, Kind kind, int min, int max) {
    this(name, kind, kind, min, max);
  }

  /** A command that takes none. */
  public static Operands none() {
    return new Operands("", Kind.NOTHING, 0, 0);
  }

  /** Exactly one. */
  public static Operands one(String name, Kind kind) {
    return new Operands(name, kind, 1, 1);
  }

  /** One or none. */
  public static Operands atMostOne(String name, Kind kind) {
    return new Operands(name, kind, 0, 1);
  }

  /** One of a kind and then at least one of another. */
  public static Operands pair(String name, Kind first, Kind rest) {
    return new Operands(name, first, rest, 2, Integer.MAX_VALUE);
  }

  /** Any number, none too. */
  public static Operands any(String name, Kind kind) {
    return new Operands(name, kind, 0, Integer.MAX_VALUE);
  }

  /** One or more. */
  public static Operands some(String name, Kind kind) {
    return new Operands(name, kind, 1, Integer.MAX_VALUE);
  }

  /** As the help shows them. */
  public String synopsis() {
    if (max == 0) {
      return "";
    }
    if (name.contains(" ")) {
      // Says itself what comes after what.
      return name;
    }
    String name = max > 1 ? this.name + "..." : this.name;
    return min == 0 ? "[" + name + "]" : name;
  }
}
