package org.quotecheck.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.quotecheck.analysis.Analysis;
import org.quotecheck.analysis.SpokenQuotation;
import org.quotecheck.attribution.Status;
import org.quotecheck.testing.MarkedText;

/** Decisions find their quotations again. */
final class DecisionsTest {
  private static final String TWICE = "Yes, we said so at once.";
  private static final LocalDate DAY = LocalDate.of(2024, 5, 31);

  /** One block of a draft: a paragraph of narrative, or with a quotation of that number. */
  private record Block(int number, String text) {
    boolean isQuotation() {
      return number > 0;
    }
  }

  @Property(tries = 200)
  void anEditLosesNoDecisionOnAnUntouchedQuotation(@ForAll long seed) {
    Random random = new Random(seed);
    List<Block> draft = draft(random);
    Analysis before = analysis(draft);
    Map<Integer, Decision> made = new LinkedHashMap<>();
    for (SpokenQuotation quotation : before.quotations()) {
      Decision none = Decision.none(Decisions.key(before, quotation), "Lena", DAY);
      made.put(quotation.id(), none.noted("number " + numbers(draft).get(quotation.id() - 1)));
    }
    Decisions decisions = Decisions.NONE.with(before, made);

    List<Block> edited = edited(random, draft);
    Analysis after = analysis(edited);
    Map<Integer, Decision> found = decisions.on(after);
    List<Integer> kept = numbers(edited);
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i) < 1000) {
        int number = kept.get(i);
        assertThat(found)
            .hasEntrySatisfying(
                i + 1, decision -> assertThat(decision.note()).isEqualTo("number " + number));
      }
    }
    // What fits nothing any more is there still.
    assertThat(found.size() + decisions.unfit(after).size()).isEqualTo(made.size());
    // And so it is after the next decision.
    assertThat(decisions.with(after, Map.of()).all()).hasSize(made.size());
  }

  /** Some words stand twice, so that the surroundings have to tell them apart. */
  private static List<Block> draft(Random random) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      blocks.add(new Block(0, narrative(random)));
      blocks.add(new Block(i, i % 4 == 0 ? TWICE : narrative(random)));
    }
    return blocks;
  }

  private static List<Block> edited(Random random, List<Block> draft) {
    List<Block> blocks = new ArrayList<>(draft);
    for (int edits = 1 + random.nextInt(12); edits > 0; edits--) {
      int at = random.nextInt(blocks.size());
      Block block = blocks.get(at);
      switch (random.nextInt(5)) {
        case 0 -> blocks.add(at, new Block(0, narrative(random)));
        case 1 -> blocks.add(at, new Block(1000 + random.nextInt(1000), words(random)));
        case 2 -> blocks.set(at, touched(random, block));
        case 3 -> blocks.remove(at);
        default -> {
          // What stands beside equal words tells them apart, and so stays there.
          boolean besideEqualWords =
              at + 1 < blocks.size() && blocks.get(at + 1).text().equals(TWICE);
          if (!block.isQuotation() && !besideEqualWords) {
            blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
          }
        }
      }
    }
    return blocks;
  }

  private static Block touched(Random random, Block block) {
    return block.isQuotation()
        ? new Block(1000 + random.nextInt(1000), words(random))
        : new Block(0, narrative(random));
  }

  /** What is newly quoted may be what somebody else has said already. */
  private static String words(Random random) {
    return random.nextInt(4) == 0 ? TWICE : narrative(random);
  }

  private static List<Integer> numbers(List<Block> blocks) {
    return blocks.stream().filter(Block::isQuotation).map(Block::number).toList();
  }

  private static String narrative(Random random) {
    StringBuilder text = new StringBuilder("The");
    for (int i = 0; i < 12; i++) {
      text.append(' ').append(Long.toString(random.nextInt(40_000) + 1000, 36));
    }
    return text.append('.').toString();
  }

  private static Analysis analysis(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (Block block : blocks) {
      if (block.isQuotation()) {
        number++;
        text.append("<q%1$d>“%2$s”</q%1$d> ".formatted(number, block.text()));
        // The reporter's words that go with this quotation and with no other.
        text.append(
            "<s%1$d=Ann Lee>speaker %2$d</s%1$d> said.\n\n".formatted(number, block.number()));
      } else {
        text.append(block.text()).append("\n\n");
      }
    }
    return MarkedText.read("draft", text.toString());
  }

  @Test
  void decisionsChangeTheAnalysis() {
    Analysis before =
        MarkedText.read(
            "a",
            """
            <q1>“Yes,”</q1> <s1>Ann Lee</s1> said. <q2 status=unattributed>“No.”</q2> \
            <q3>“Maybe”</q3> is what <s3>Ben Roy</s3> heard.
            """);
    Map<Integer, Decision> made = new LinkedHashMap<>();
    made.put(1, none(before, 1).ruled(Decision.Ruling.CONFIRMED, "Ann Lee", "mayor", null));
    made.put(2, none(before, 2).ruled(Decision.Ruling.ASSIGNED, "Cid Fox", null, "Fox Ltd"));
    made.put(3, none(before, 3).ruled(Decision.Ruling.NOT_A_QUOTATION, null, null, null));
    Analysis after = DecidedAnalysis.of(before, Decisions.NONE.with(before, made));

    assertThat(after.speakers())
        .extracting(speaker -> speaker.name() + "/" + speaker.role() + "/" + speaker.affiliation())
        .containsExactly("Ann Lee/mayor/null", "Cid Fox/null/Fox Ltd");
    assertThat(after.quotations())
        .extracting(quotation -> quotation.attribution().status())
        .containsExactly(Status.ATTRIBUTED, Status.ATTRIBUTED, Status.NOT_A_QUOTATION);
    assertThat(after.quotations().get(1).attribution().evidence().explanation())
        .isEqualTo("assigned by Lena on 2024-05-31");
  }

  @Test
  void mergingKeepsOursAndListsWhatDiffers() {
    Analysis text =
        MarkedText.read(
            "a", "<q1>“Yes,”</q1> <s1>Ann</s1> said. <q2>“No,”</q2> <s2>Ben</s2> said.\n");
    Decision noted = none(text, 1).noted("heard it");
    Decisions ours = Decisions.NONE.with(text, Map.of(1, noted));
    Decisions same =
        Decisions.NONE.with(text, Map.of(1, noted.signed("Max", DAY), 2, none(text, 2)));
    assertThat(ours.merge(same).conflicts()).isEmpty();
    assertThat(ours.merge(same).merged().all()).hasSize(2);
    Decisions other = Decisions.NONE.with(text, Map.of(1, noted.noted("never heard it")));
    assertThat(ours.merge(other).conflicts()).hasSize(1);
    assertThat(ours.merge(other).merged()).isEqualTo(ours);
  }

  private static Decision none(Analysis analysis, int id) {
    return Decision.none(Decisions.key(analysis, analysis.quotations().get(id - 1)), "Lena", DAY);
  }
}
