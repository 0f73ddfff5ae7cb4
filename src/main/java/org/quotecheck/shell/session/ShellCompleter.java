package org.quotecheck.shell.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.builtins.Completers;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.check.Checks;
import org.quotecheck.check.Words;
import org.quotecheck.report.escape.Inert;
import org.quotecheck.shell.commandline.Manual;
import org.quotecheck.shell.commandline.Operands;
import org.quotecheck.shell.commandline.Operands.Kind;
import org.quotecheck.shell.commandline.Option;
import org.quotecheck.shell.commandline.ShellCommand;
import org.quotecheck.shell.desk.Desk;
import org.quotecheck.shell.desk.Review;
import org.quotecheck.shell.terminal.Mode;
import org.quotecheck.speaker.Speaker;

/**
 * Completes commands, options, their values, names of files, speakers, checks and open articles,
 * and numbers of quotations with their first words.
 */
final class ShellCompleter implements Completer {
  private final List<ShellCommand> commands;
  private final Desk desk;
  private final Completer files = new Completers.FileNameCompleter();

  ShellCompleter(List<ShellCommand> commands, Desk desk) {
    this.commands = List.copyOf(commands);
    this.desk = desk;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    if (line.wordIndex() == 0) {
      commands.forEach(command -> candidates.add(command(command)));
      return;
    }
    commands.stream()
        .filter(command -> command.getName().equals(line.words().get(0)))
        .findFirst()
        .ifPresent(command -> complete(command.manual(), reader, line, candidates));
  }

  private void complete(
      Manual manual, LineReader reader, ParsedLine line, List<Candidate> candidates) {
    Optional<Option> awaiting = awaiting(manual, line.words().get(line.wordIndex() - 1));
    if (awaiting.isPresent()) {
      awaiting.get().choices().forEach(choice -> candidates.add(new Candidate(choice)));
      values(awaiting.get().kind(), reader, line, candidates);
    } else if (line.word().startsWith("-")) {
      options(manual, line, candidates);
    } else {
      operands(manual, reader, line, candidates);
    }
  }

  /** The option whose value comes behind that word. */
  private static Optional<Option> awaiting(Manual manual, String word) {
    return manual.options().stream()
        .filter(option -> !option.isFlag() && option.flagName().equals(word))
        .findFirst();
  }

  private static void options(Manual manual, ParsedLine line, List<Candidate> candidates) {
    for (Option option : manual.options()) {
      if (line.word().startsWith(option.flagName() + "=")) {
        option
            .choices()
            .forEach(choice -> candidates.add(new Candidate(option.flagName() + "=" + choice)));
      } else if (option.repeatable()
          || !line.words().contains(option.flagName())
          || line.word().equals(option.flagName())) {
        candidates.add(described(option.flagName(), option.description()));
      }
    }
  }

  private void operands(
      Manual manual, LineReader reader, ParsedLine line, List<Candidate> candidates) {
    Operands operands = manual.operands();
    List<String> before = before(manual, line);
    boolean first = before.isEmpty();
    if (operands.kind() == Kind.QUOTATION && isNaming(before)) {
      speakers(candidates);
    } else if (first || before.size() < operands.max()) {
      values(first ? operands.kind() : operands.rest(), reader, line, candidates);
    }
    if (operands.kind() == Kind.QUOTATION) {
      if (first && operands.max() > 1) {
        candidates.add(described("all", "every quotation but titles and the like"));
      }
      if (first) {
        candidates.add(described(".", "the quotation shown last"));
      } else if (before.equals(List.of("all"))) {
        candidates.add(described("from", "only those of one speaker"));
      }
    }
  }

  /** Whether a speaker's name comes next: {@code all from …}. */
  private static boolean isNaming(List<String> before) {
    return before.equals(List.of("all", "from"));
  }

  /** The operands that are complete. */
  private static List<String> before(Manual manual, ParsedLine line) {
    List<String> words = line.words();
    return Stream.iterate(1, i -> i < line.wordIndex(), i -> i + 1)
        .filter(i -> !words.get(i).startsWith("--"))
        .filter(i -> awaiting(manual, words.get(i - 1)).isEmpty())
        .map(words::get)
        .toList();
  }

  private void values(Kind kind, LineReader reader, ParsedLine line, List<Candidate> candidates) {
    switch (kind) {
      case FILE -> files.complete(reader, line, candidates);
      case QUOTATION -> quotations(candidates);
      case SPEAKER -> speakers(candidates);
      case ARTICLE -> articles(candidates);
      case COMMAND -> commands.forEach(command -> candidates.add(command(command)));
      case CHECK -> Checks.all().forEach(check -> candidates.add(new Candidate(check.id())));
      case MODE -> Mode.labels().forEach(mode -> candidates.add(new Candidate(mode)));
      case NOTHING -> {}
    }
  }

  /** In the order of the text, each with its first words. */
  private void quotations(List<Candidate> candidates) {
    desk.current()
        .map(Review::article)
        .ifPresent(
            article -> {
              for (SpokenQuotation quotation : article.quotations()) {
                String number = Integer.toString(quotation.id());
                String words = Words.of(article.analysis(), quotation).first();
                candidates.add(
                    new Candidate(
                        number, number, null, Inert.line(words), null, null, true, quotation.id()));
              }
            });
  }

  private void speakers(List<Candidate> candidates) {
    desk.current()
        .ifPresent(
            review -> {
              for (Speaker speaker : review.article().analysis().speakers()) {
                // What cannot be typed as it is shown would not be found again.
                if (speaker.name().equals(Inert.line(speaker.name()))) {
                  String role = speaker.role();
                  candidates.add(
                      role == null
                          ? new Candidate(speaker.name())
                          : described(speaker.name(), Inert.line(role)));
                }
              }
            });
  }

  private void articles(List<Candidate> candidates) {
    List<Review> open = desk.all();
    for (int i = 0; i < open.size(); i++) {
      String name = Inert.line(open.get(i).article().baseName());
      candidates.add(described(Integer.toString(i + 1), name));
      candidates.add(described(name, Inert.line(open.get(i).path())));
    }
  }

  private static Candidate command(ShellCommand command) {
    return described(command.getName(), command.manual().summary());
  }

  private static Candidate described(String value, String description) {
    return new Candidate(value, value, null, description, null, null, true);
  }
}
