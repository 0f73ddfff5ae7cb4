package org.quotecheck.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quotecheck.article.LineIndex;
import org.quotecheck.article.Span;
import org.quotecheck.speaker.Speaker;
import org.quotecheck.transcript.Transcript.Place;
import org.quotecheck.transcript.Verification.Piece;

/** Finds quotations in one transcript, and says how they differ from it. */
public final class Verifier {
  /** Pieces of a quotation that are further apart than this are spliced, in words. */
  private static final int FAR = 50;

  /** Fewer words of a quotation than this are found anywhere, and tell nothing. */
  private static final int LEAST_PIECE = 4;

  /** The share of a quotation's words that has to be there for it to count as found. */
  private static final double FOUND = 0.6;

  /** The same for the second piece of a splice, which is claimed of the writer. */
  private static final double FOUND_PIECE = 0.75;

  /** Labels that do not say who it is. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:unidentified|unknown|male|female|speaker|voice|man|woman|person|participant)\\b.*|A");

  private final Transcript transcript;
  private final TranscriptIndex index;
  private final LineIndex lines;
  private final Set<String> commonWords;

  /** Reads the transcript once, for any number of quotations. */
  public Verifier(Transcript transcript) {
    this.transcript = transcript;
    this.lines = LineIndex.of(transcript.text());
    List<SpokenWord> words = new ArrayList<>();
    for (Transcript.Stretch stretch : transcript.stretches()) {
      words.addAll(SpokenWord.of(transcript.text(), stretch.span()));
    }
    this.index = new TranscriptIndex(words);
    this.commonWords =
        words.stream()
            .filter(word -> Character.isLowerCase(word.written().codePointAt(0)))
            .map(SpokenWord::form)
            .collect(Collectors.toSet());
  }

  /**
   * Holds a quotation against the transcript.
   *
   * @param text the article's text
   * @param content the quotation in it, without its marks
   * @param speaker who says it there; null where nobody is known to
   */
  public Verification verify(CharSequence text, Span content, @Nullable Speaker speaker) {
    QuotedWords quoted = QuotedWords.of(text, content);
    int[] forms = index.forms(quoted.words());
    Optional<WordAlignment> main =
        index.alignments(forms).stream()
            .max(Comparator.comparingDouble(found -> found.score() + bonus(found, speaker)));
    if (main.isEmpty() || main.get().firstSpoken() < 0) {
      return Verification.notFound();
    }
    BitSet joints = (BitSet) quoted.marked().clone();
    int begin = main.get().firstSpoken();
    int end = main.get().lastSpoken() + 1;
    for (Span rest : rests(main.get(), forms.length)) {
      Optional<WordAlignment> other = piece(forms, rest, begin, end);
      if (other.isPresent()) {
        boolean before = rest.end() == main.get().quotedBegin();
        int gap = before ? begin - other.get().lastSpoken() - 1 : other.get().firstSpoken() - end;
        if (gap < 0 || gap > FAR) {
          return spliced(main.get(), other.get(), before);
        }
        joints.set(before ? rest.end() : rest.begin());
        begin = Math.min(begin, other.get().firstSpoken());
        end = Math.max(end, other.get().lastSpoken() + 1);
      }
    }
    int margin = forms.length + (joints.isEmpty() ? 0 : FAR);
    WordAlignment whole = index.within(forms, joints, begin - margin, end + margin, true);
    int matches = whole.matches(forms, index.forms());
    if (matches < FOUND * forms.length || (forms.length <= 2 && matches < forms.length)) {
      return Verification.notFound();
    }
    return judged(quoted, whole, speaker);
  }

  /** The transcript's name. */
  public String name() {
    return transcript.name();
  }

  /** Whether that person may be heard: has a turn, or somebody speaks who is not named. */
  public boolean mayHear(Speaker speaker) {
    return transcript.stretches().stream().anyMatch(s -> !isSomebodyElse(s.turn(), speaker));
  }

  /** Of places that are equally good, the one where the speaker speaks. */
  private double bonus(WordAlignment found, @Nullable Speaker speaker) {
    return found.firstSpoken() >= 0 && isSomebodyElse(place(found).turn(), speaker) ? -0.5 : 0;
  }

  private static List<Span> rests(WordAlignment main, int length) {
    return List.of(new Span(0, main.quotedBegin()), new Span(main.quotedEnd(), length)).stream()
        .filter(rest -> rest.length() >= LEAST_PIECE)
        .toList();
  }

  /** Where else a part of the quotation stands: near the main one if it does. */
  private Optional<WordAlignment> piece(int[] forms, Span rest, int begin, int end) {
    int[] part = Arrays.copyOfRange(forms, rest.begin(), rest.end());
    BitSet unmarked = new BitSet();
    WordAlignment near =
        rest.begin() == 0
            ? index.within(part, unmarked, begin - FAR - part.length, begin, false)
            : index.within(part, unmarked, end, end + FAR + part.length, false);
    if (isFound(near, part)) {
      return Optional.of(near);
    }
    return index.alignments(part).stream().filter(found -> isFound(found, part)).findFirst();
  }

  private boolean isFound(WordAlignment found, int[] part) {
    int matches = found.matches(part, index.forms());
    return matches >= LEAST_PIECE && matches >= FOUND_PIECE * part.length;
  }

  private Verification spliced(WordAlignment main, WordAlignment other, boolean before) {
    List<Place> places =
        before ? List.of(place(other), place(main)) : List.of(place(main), place(other));
    return new Verification(Verdict.SPLICED, places, List.of());
  }

  private Verification judged(QuotedWords quoted, WordAlignment whole, @Nullable Speaker speaker) {
    Place place = place(whole);
    List<Piece> pieces = WordDiff.of(quoted, index.words(), whole.spoken(), commonWords);
    Verdict verdict;
    if (isSomebodyElse(place.turn(), speaker)) {
      verdict = Verdict.SAID_BY_SOMEONE_ELSE;
    } else if (pieces.stream().anyMatch(piece -> !piece.agrees() && !piece.marked())) {
      verdict = Verdict.ALTERED;
    } else if (quoted.brackets() || pieces.stream().anyMatch(Piece::marked)) {
      verdict = Verdict.MARKED_OMISSIONS;
    } else {
      verdict = Verdict.VERBATIM;
    }
    return new Verification(verdict, List.of(place), pieces);
  }

  private Place place(WordAlignment found) {
    List<SpokenWord> words = index.words();
    return transcript.place(
        lines, words.get(found.firstSpoken()).span(), words.get(found.lastSpoken()).span());
  }

  /** Whether a turn is plainly another person's: a body may speak through anybody. */
  private static boolean isSomebodyElse(@Nullable String turn, @Nullable Speaker speaker) {
    if (turn == null
        || speaker == null
        || speaker.kind() != Speaker.Kind.PERSON
        || NOBODY.matcher(turn).matches()) {
      return false;
    }
    Set<String> label = names(turn);
    List<String> known = new ArrayList<>(speaker.aliases());
    known.add(speaker.name());
    return known.stream().noneMatch(name -> names(name).stream().anyMatch(label::contains));
  }

  private static Set<String> names(String name) {
    return Arrays.stream(
            name.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{M}']+"))
        .filter(word -> word.length() > 1 && !TITLES.contains(word))
        .collect(Collectors.toSet());
  }

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "lord",
          "lady",
          "dame",
          "prof",
          "professor",
          "gov",
          "governor",
          "sen",
          "senator",
          "rep",
          "representative",
          "president",
          "minister",
          "mayor",
          "judge",
          "justice",
          "secretary",
          "the",
          "of",
          "he",
          "she",
          "de",
          "van",
          "von");
}
