package org.quotecheck.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The arc-standard dependency parser of CoreNLP with its model, in a form that loads in a hundredth
 * of the time and parses many times as fast; a test compares its trees with CoreNLP's. Safe for use
 * by several threads at once.
 */
final class DependencyParser {
  /** The tree of one sentence: for each token its head's index, or -1, and its relation. */
  record Tree(List<Integer> heads, List<String> relations) {
    /** Whether a token hangs on another one, by others or not; on itself it does. */
    boolean hangsOn(int token, int other) {
      int i = token;
      while (i >= 0 && i != other) {
        i = heads.get(i);
      }
      return i == other;
    }

    /** The first of the tokens right before one that hang on it; itself where none does. */
    int begin(int token) {
      int first = token;
      while (first > 0 && heads.get(first - 1) >= first && heads.get(first - 1) <= token) {
        first--;
      }
      return first;
    }

    /** Whether a token hangs on another one with one of the relations that a pattern tells. */
    boolean has(int head, Pattern relation) {
      for (int i = 0; i < heads.size(); i++) {
        if (heads.get(i) == head && relation.matcher(relations.get(i)).matches()) {
          return true;
        }
      }
      return false;
    }
  }

  private final ParserModel model;
  private final HiddenLayer network;

  DependencyParser(ParserModel model) {
    this.model = model;
    this.network = model.network();
  }

  /** Parses one sentence; takes time in proportion to its length. */
  Tree parse(List<String> words, List<String> tags) {
    return new Parse(words, tags).tree();
  }

  /** Tokens are numbered from 1; 0 is the root above the sentence, {@link #NONE} none. */
  private final class Parse {
    private static final int NONE = -1;

    private final int size;
    private final int[] words;
    private final int[] tags;
    private final int[] heads;
    private final int[] relations;

    /** The outermost children on each side, and those next to them. */
    private final int[] left;

    private final int[] left2;
    private final int[] right;
    private final int[] right2;
    private final int[] stack;
    private int height = 1;
    private int next = 1;
    private final int[] inputs = new int[ParserModel.INPUTS];
    private final HiddenLayer.Evaluation evaluation = network.new Evaluation();

    Parse(List<String> words, List<String> tags) {
      this.size = words.size();
      this.words = new int[size + 1];
      this.tags = new int[size + 1];
      this.words[0] = model.rootWord();
      this.tags[0] = model.rootTag();
      for (int i = 1; i <= size; i++) {
        this.words[i] = model.word(words.get(i - 1));
        this.tags[i] = model.tag(tags.get(i - 1));
      }
      heads = filled();
      relations = filled();
      left = filled();
      left2 = filled();
      right = filled();
      right2 = filled();
      stack = new int[size + 1];
    }

    private int[] filled() {
      int[] array = new int[size + 1];
      Arrays.fill(array, NONE);
      return array;
    }

    Tree tree() {
      while (height > 1 || next <= size) {
        read();
        apply(best(evaluation.scores(inputs)));
      }
      BitSet passives = passives();
      List<Integer> headOf = new ArrayList<>(size);
      List<String> relationOf = new ArrayList<>(size);
      for (int i = 1; i <= size; i++) {
        headOf.add(heads[i] - 1);
        relationOf.add(relation(i, passives));
      }
      return new Tree(headOf, relationOf);
    }

    /** Subjects of a verb with a passive auxiliary are passive, as CoreNLP has it. */
    private String relation(int token, BitSet passives) {
      String relation = model.relations().get(relations[token]);
      boolean subject = relation.equals("nsubj") || relation.equals("csubj");
      return subject && passives.get(heads[token]) ? relation + ":pass" : relation;
    }

    private BitSet passives() {
      BitSet passives = new BitSet();
      for (int i = 1; i <= size; i++) {
        if (model.relations().get(relations[i]).equals("aux:pass")) {
          passives.set(heads[i]);
        }
      }
      return passives;
    }

    private int onStack(int depth) {
      return depth < height ? stack[height - 1 - depth] : NONE;
    }

    private void read() {
      for (int i = 0; i < 3; i++) {
        put(i, onStack(2 - i));
        put(3 + i, next + i <= size ? next + i : NONE);
      }
      for (int i = 0; i < 2; i++) {
        int top = onStack(i);
        int at = 6 + 6 * i;
        putChild(at, child(left, top));
        putChild(at + 1, child(right, top));
        putChild(at + 2, child(left2, top));
        putChild(at + 3, child(right2, top));
        putChild(at + 4, child(left, child(left, top)));
        putChild(at + 5, child(right, child(right, top)));
      }
    }

    private int child(int[] children, int of) {
      return of == NONE ? NONE : children[of];
    }

    private void put(int input, int token) {
      inputs[input] = token == NONE ? model.noWord() : words[token];
      inputs[ParserModel.WORDS + input] = token == NONE ? model.noTag() : tags[token];
    }

    private void putChild(int input, int token) {
      put(input, token);
      inputs[2 * ParserModel.WORDS + input - 6] =
          model.relation(token == NONE ? NONE : relations[token]);
    }

    /**
     * The best transition that is allowed. Of n relations, those below n draw an arc to the second
     * token of the stack, those below 2n an arc to the first; 2n shifts.
     */
    private int best(float[] scores) {
      int count = model.relations().size();
      int best = NONE;
      for (int i = 0; i < scores.length; i++) {
        if ((best == NONE || scores[i] > scores[best]) && isAllowed(i, count)) {
          best = i;
        }
      }
      return best;
    }

    private boolean isAllowed(int transition, int count) {
      if (transition == 2 * count) {
        return next <= size;
      }
      boolean toSecond = transition < count;
      int head = onStack(toSecond ? 0 : 1);
      boolean root = transition % count == 0;
      return head >= 0
          && (head == 0) == root
          && (height > 2 || (!toSecond && height == 2 && next > size));
    }

    private void apply(int transition) {
      int count = model.relations().size();
      if (transition == 2 * count) {
        stack[height++] = next++;
        return;
      }
      int first = stack[height - 1];
      int second = stack[height - 2];
      relations[transition < count ? second : first] = transition % count;
      height--;
      if (transition < count) {
        heads[second] = first;
        left2[first] = left[first];
        left[first] = second;
        stack[height - 1] = first;
      } else {
        heads[first] = second;
        right2[second] = right[second];
        right[second] = first;
      }
    }
  }
}
