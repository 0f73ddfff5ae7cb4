package org.quotecheck.shell.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.quotecheck.shell.outcome.CommandException;
import org.quotecheck.shell.outcome.Suggestion;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a YAML file that people write, read with its place, so that what is wrong with it can
 * be told as {@code file:line:column: …}. YAML 1.2: {@code off} and {@code no} are words.
 */
public final class Yaml {
  private final String file;
  private final Node node;

  private Yaml(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /**
   * The value that a text holds; empty where it holds nothing. Throws {@link CommandException}
   * where it is not YAML.
   *
   * @param file what to call it
   */
  public static Optional<Yaml> parse(String file, String text) {
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    try {
      return new Compose(settings).composeString(text).map(node -> new Yaml(file, node));
    } catch (MarkedYamlEngineException e) {
      throw at(file, e.getProblemMark(), "not YAML: " + oneLine(String.valueOf(e.getProblem())));
    } catch (YamlEngineException e) {
      throw at(file, Optional.empty(), "not YAML: " + oneLine(String.valueOf(e.getMessage())));
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static CommandException at(String file, Optional<Mark> mark, String message) {
    String place = mark.map(m -> ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1)).orElse("");
    return CommandException.usage(file + place + ": " + message);
  }

  /** What to throw where this value is not one that can be used. */
  public CommandException wrong(String message) {
    return at(file, node.getStartMark(), message);
  }

  /** Whether it has keys and values. */
  public boolean isMapping() {
    return node instanceof MappingNode;
  }

  boolean isNothing() {
    return node.getTag().equals(Tag.NULL);
  }

  /** Hands on the entries in order. A value that is left out reads as a mapping without entries. */
  public void entries(String what, BiConsumer<Yaml, Yaml> consumer) {
    if (isNothing()) {
      return;
    }
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(what + " needs \"key: value\" lines, not " + kind());
    }
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Yaml key = new Yaml(file, tuple.getKeyNode());
      if (!seen.add(key.text("a key"))) {
        throw key.wrong("\"" + key.text("a key") + "\" is there twice");
      }
      consumer.accept(key, new Yaml(file, tuple.getValueNode()));
    }
  }

  /**
   * Hands on the items of a file that holds one list, under that key.
   *
   * @param file what to call it
   */
  static void list(String file, String text, String name, Consumer<Yaml> consumer) {
    parse(file, text)
        .ifPresent(
            yaml ->
                yaml.entries(
                    "the file",
                    (key, value) -> {
                      if (!key.text("a key").equals(name)) {
                        throw key.unknown(List.of(name));
                      }
                      value.items(consumer);
                    }));
  }

  /** Hands on the items in order; a single value counts as a list of one. */
  public void items(Consumer<Yaml> consumer) {
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> consumer.accept(new Yaml(file, item)));
    } else if (!isNothing()) {
      consumer.accept(this);
    }
  }

  /** A list of texts, or one text. */
  public List<String> texts(String what) {
    List<String> texts = new ArrayList<>();
    items(item -> texts.add(item.text(what)));
    return texts;
  }

  /** Text that is not blank. */
  public String text(String what) {
    if (node instanceof ScalarNode scalar && !isNothing() && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw wrong(what + " needs text, not " + kind());
  }

  /** A whole number between two, both inclusive. */
  public int number(String what, int least, int most) {
    try {
      int number = Integer.parseInt(text(what));
      if (least <= number && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw wrong("%s needs a number from %d to %d, not %s".formatted(what, least, most, kind()));
  }

  /** One of a few words. */
  public String choice(String what, List<String> choices) {
    String text = text(what);
    if (choices.contains(text)) {
      return text;
    }
    throw wrong(
        "%s needs %s, not \"%s\"%s"
            .formatted(what, oneOf(choices), text, Suggestion.clause(text, choices)));
  }

  private static String oneOf(List<String> choices) {
    int last = choices.size() - 1;
    return last > 5
        ? "another word"
        : String.join(", ", choices.subList(0, last)) + " or " + choices.get(last);
  }

  /** The complaint about a key that is not known. */
  public CommandException unknown(List<String> known) {
    String key = text("a key");
    return wrong("unknown key \"" + key + "\"" + Suggestion.clause(key, known));
  }

  private String kind() {
    if (node instanceof ScalarNode scalar) {
      return isNothing() ? "nothing" : '"' + scalar.getValue() + '"';
    }
    return node.getNodeType()
        .name()
        .toLowerCase(Locale.ROOT)
        .replace("sequence", "a list")
        .replace("mapping", "keys with values");
  }
}
