#!/usr/bin/env python3
"""reliability.py REPORT.json EVAL: are the confidences of the mentions what they say?

REPORT.json is quotecheck's report on PolNeAR dev, EVAL the folder of the measuring programs. Of all mentions that the
report gives: how many, how confident, how many of them right. A mention is right where it overlaps a source that people
marked; one for words that nobody marked as attributed is wrong.
  expected calibration error   mean distance of confidence and share that is right, weighed by the number in each row
  answered at 0.99             share of the mentions that can be kept, the surest first, while 0.99 of them are right
"""
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, sys.argv[2])
import corpus

reported = corpus.report_articles(sys.argv[1])
answers = []
for doc, text, spans in corpus.polnear("dev"):
    offsets, quotations = corpus.to_code_points(text), reported[doc]["quotations"]
    for span in spans:
        q = corpus.matching(quotations, offsets, span["begin"], span["end"])
        if not q or not q.get("mention") or (span["attributed"] and not span["source"]):
            continue
        where = offsets[q["mention"]["begin"]], offsets[q["mention"]["end"]]
        answers.append((q["confidence"], any(corpus.overlap(where, s) for s in span["source"])))

error = 0
print("confidence      answers   mean   right")
for tenth in range(10):
    row = [(c, right) for c, right in answers if min(9, int(10 * c)) == tenth]
    if row:
        mean, share = sum(c for c, _ in row) / len(row), sum(right for _, right in row) / len(row)
        error += abs(mean - share) * len(row) / len(answers)
        print(f"{tenth / 10:.1f} to {(tenth + 1) / 10:.1f}      {len(row):7}  {mean:.3f}   {share:.3f}")
answers.sort(key=lambda answer: -answer[0])
right = kept = 0
for count, answer in enumerate(answers, 1):
    right += answer[1]
    kept = count if right >= 0.99 * count else kept
print(f"expected calibration error {error:.3f}  answered at 0.99 {kept / len(answers):.3f}")
