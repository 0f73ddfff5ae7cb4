package org.quotecheck.shell;

import java.util.List;
import java.util.stream.Stream;
import org.jline.builtins.Completers;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.quotecheck.check.Checks;

/** Completes commands, options, their values, file names and numbers of quotations. */
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
    String before = line.words().get(line.wordIndex() - 1);
    List<Option> awaiting =
        manual.options().stream()
            .filter(option -> !option.isFlag() && option.flagName().equals(before))
            .toList();
    if (!awaiting.isEmpty()) {
      Option option = awaiting.get(0);
      option.choices().forEach(choice -> candidates.add(new Candidate(choice)));
      if (option.choices().isEmpty()) {
        files.complete(reader, line, candidates);
      }
    } else if (line.word().startsWith("-")) {
      options(manual, line, candidates);
    } else {
      operands(manual.operands().kind(), reader, line, candidates);
    }
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
      Operands.Kind kind, LineReader reader, ParsedLine line, List<Candidate> candidates) {
    switch (kind) {
      case FILE -> files.complete(reader, line, candidates);
      case QUOTATION -> numbers().forEach(number -> candidates.add(new Candidate(number)));
      case COMMAND -> commands.forEach(command -> candidates.add(command(command)));
      case CHECK -> Checks.all().forEach(check -> candidates.add(new Candidate(check.id())));
      case NOTHING -> {}
    }
  }

  private Stream<String> numbers() {
    return desk.current().stream()
        .flatMap(article -> article.quotations().stream())
        .map(quotation -> Integer.toString(quotation.id()));
  }

  private static Candidate command(ShellCommand command) {
    return described(command.getName(), command.manual().summary());
  }

  private static Candidate described(String value, String description) {
    return new Candidate(value, value, null, description, null, null, true);
  }
}
