package id.pendopo.core.journal;

import id.pendopo.core.journal.Break.Source;
import id.pendopo.core.workflow.CaseId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Every way of touching a journal or its rolls that anybody could think of, and as what it must be found. */
enum Tampering {
    /** Any character of an entry's line, replaced by another. */
    CHARACTER_CHANGED(BreakKind.CHANGED, BreakKind.UNREADABLE, BreakKind.NOT_CANONICAL) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.lines.size());
            town.lines.set(line, otherCharacter(town.lines.get(line), random));
            return found(kinds(), Source.JOURNAL, line + 1L, Optional.empty(), Optional.empty());
        }
    },
    /** Any character of what an entry says, with the hash made to fit again. */
    CHARACTER_CHANGED_AND_SEALED(BreakKind.BROKEN_LINK, BreakKind.CASE_REWRITTEN) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.lines.size());
            JournalEntry before = town.entry(line);
            String forged = forged(town.lines.get(line), random, before);
            town.lines.set(line, forged);
            boolean isLast = before.seq() == town.length(before.caseId());
            return isLast
                    ? found(BreakKind.CASE_REWRITTEN, line, before)
                    : found(
                            Set.of(BreakKind.BROKEN_LINK),
                            Source.JOURNAL,
                            town.find(before.caseId(), before.seq() + 1).orElseThrow() + 1L,
                            before.caseId(),
                            before.seq() + 1);
        }
    },
    /** What was decided, with everything after it in the case sealed anew: the journal alone looks right. */
    CASE_WRITTEN_ANEW(BreakKind.CASE_REWRITTEN) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.lines.size());
            JournalEntry before = town.entry(line);
            town.rewrite(line, text -> forged(text, random, before));
            Set<Long> marks = new java.util.TreeSet<>();
            for (int i = 0; i < town.rolls.size(); i++) {
                town.sheet(i).cases().stream()
                        .filter(head -> head.id().equals(before.caseId()) && head.version() >= before.seq())
                        .forEach(head -> marks.add(head.version()));
            }
            long first = marks.iterator().next();
            int where = town.find(before.caseId(), first).orElseThrow();
            return found(BreakKind.CASE_REWRITTEN, where, town.entry(where));
        }
    },
    /** One entry gone. */
    REMOVED(BreakKind.MISSING, BreakKind.CASE_ROLLED_BACK, BreakKind.CASE_MISSING) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            JournalEntry gone = JournalEntry.parse(town.lines.remove(random.nextInt(town.lines.size())));
            Optional<Integer> next = town.find(gone.caseId(), gone.seq() + 1);
            return next.isPresent()
                    ? found(Set.of(BreakKind.MISSING), Source.JOURNAL, next.get() + 1L, gone.caseId(), gone.seq() + 1)
                    : shorter(gone.caseId(), gone.seq() - 1);
        }
    },
    /** An entry a second time, anywhere. */
    COPY_PUT_IN(BreakKind.EXTRA) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.lines.size());
            int where = random.nextInt(town.lines.size() + 1);
            JournalEntry copy = town.entry(line);
            town.lines.add(where, town.lines.get(line));
            // Whichever of the two stands later is the one too many.
            return found(BreakKind.EXTRA, where > line ? where : line + 1, copy);
        }
    },
    /** An entry that was never decided, in the place of one that was, which follows it. */
    FORGERY_PUT_IN(BreakKind.EXTRA) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.lines.size());
            JournalEntry truth = town.entry(line);
            town.lines.add(line, forged(town.lines.get(line), random, truth));
            return found(BreakKind.EXTRA, line + 1, truth);
        }
    },
    /** An act added to the end of a case, well linked, and dated before the last closing. */
    ACT_ADDED(BreakKind.BACKDATED) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            CaseId id = anyCase(town, random);
            int last = town.find(id, town.length(id)).orElseThrow();
            JournalEntry before = town.entry(last);
            town.lines.add(follower(town.lines.get(last), before));
            return found(BreakKind.BACKDATED, town.lines.size() - 1, town.entry(town.lines.size() - 1));
        }
    },
    /** A case that nobody filed, dated before the last closing. */
    CASE_ADDED(BreakKind.BACKDATED) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            String first = town.lines.get(town.find(anyCase(town, random), 1).orElseThrow());
            town.lines.add(Town.resealed(first.replaceFirst("\"caseId\":\"[^\"]*\"", "\"caseId\":\"c-99\"")));
            return found(BreakKind.BACKDATED, town.lines.size() - 1, town.entry(town.lines.size() - 1));
        }
    },
    /** Two entries of a case exchanged. */
    EXCHANGED(BreakKind.OUT_OF_ORDER) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            CaseId id = anyCase(town, random);
            long length = town.length(id);
            if (length < 2) {
                return Optional.empty();
            }
            long seq = 1 + random.nextInt((int) length - 1);
            int one = town.find(id, seq).orElseThrow();
            int other = town.find(id, seq + 1).orElseThrow();
            JournalEntry late = town.entry(one);
            Collections.swap(town.lines, one, other);
            return found(BreakKind.OUT_OF_ORDER, other, late);
        }
    },
    /** The end of the file cut off. */
    CUT_OFF(BreakKind.CASE_ROLLED_BACK, BreakKind.CASE_MISSING) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int keep = random.nextInt(town.lines.size());
            CaseId id = town.entry(keep).caseId();
            long left = town.entry(keep).seq() - 1;
            town.lines.subList(keep, town.lines.size()).clear();
            return shorter(id, left);
        }
    },
    /** A case gone, from its first entry to its last. */
    CASE_REMOVED(BreakKind.CASE_MISSING) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            CaseId id = anyCase(town, random);
            for (int line = town.lines.size() - 1; line >= 0; line--) {
                if (town.entry(line).caseId().equals(id)) {
                    town.lines.remove(line);
                }
            }
            return shorter(id, 0);
        }
    },
    /** An entry put under another case. */
    MOVED_TO_ANOTHER_CASE(BreakKind.WRONG_CASE) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.lines.size());
            JournalEntry moved = town.entry(line);
            if (moved.seq() == 1) {
                return Optional.empty();
            }
            String other = moved.caseId().value().equals("c-1") ? "c-2" : "c-1";
            town.lines.set(
                    line,
                    Town.resealed(town.lines
                            .get(line)
                            .replaceFirst("\"caseId\":\"[^\"]*\"", "\"caseId\":\"" + other + "\"")));
            return found(BreakKind.WRONG_CASE, line, town.entry(line));
        }
    },
    /** An act dated before the one before it, and everything after it sealed anew. */
    DATED_BACK(BreakKind.TIME_RUNS_BACK) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.lines.size());
            if (town.entry(line).seq() == 1) {
                return Optional.empty();
            }
            town.rewrite(
                    line,
                    text -> text.replaceFirst("\"at\":\"2025[^\"]*\",\"cal", "\"at\":\"2024-01-01T00:00:00Z\",\"cal"));
            return found(BreakKind.TIME_RUNS_BACK, line, town.entry(line));
        }
    },
    /** The same said with a blank more. */
    BLANK_ADDED(BreakKind.NOT_CANONICAL) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.lines.size());
            town.lines.set(line, town.lines.get(line).replaceFirst("\"act\":", "\"act\": "));
            return found(BreakKind.NOT_CANONICAL, line, town.entry(line));
        }
    },
    /** A line of something else. */
    LINE_OF_SOMETHING_ELSE(BreakKind.UNREADABLE) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.lines.size() + 1);
            town.lines.add(line, random.nextBoolean() ? "" : "{\"hash\":\"\"}");
            return found(kinds(), Source.JOURNAL, line + 1L, Optional.empty(), Optional.empty());
        }
    },
    /** Rules edited under the same name, and the case decided by them sealed anew. */
    RULES_EDITED(BreakKind.POLICY_CHANGED) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.lines.size());
            town.rewrite(
                    line,
                    text -> text.replaceFirst("\"policy\":\\{\"contentHash\":\"c", "\"policy\":{\"contentHash\":\"d"));
            return found(BreakKind.POLICY_CHANGED, line, town.entry(line));
        }
    },
    /** The calendar edited under the same name, and the case counted by it sealed anew. */
    CALENDAR_EDITED(BreakKind.CALENDAR_CHANGED) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.lines.size());
            town.rewrite(
                    line,
                    text -> text.replaceFirst(
                            "\"calendar\":\\{\"contentHash\":\"[0-9a-f]{64}",
                            "\"calendar\":{\"contentHash\":\"" + "e".repeat(64)));
            return found(BreakKind.CALENDAR_CHANGED, line, town.entry(line));
        }
    },
    /** An entry given to another region. */
    GIVEN_TO_ANOTHER_REGION(BreakKind.WRONG_REGION) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.lines.size());
            town.rewrite(line, text -> text.replaceFirst("\"region\":\"32.73\"", "\"region\":\"32.04\""));
            return found(BreakKind.WRONG_REGION, line, town.entry(line));
        }
    },
    /** A personal value exchanged for another. */
    PERSON_EXCHANGED(BreakKind.PERSONAL_CHANGED) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            PersonalRecord record = anyRecord(town, random);
            town.personal.put(
                    record.ref(),
                    new PersonalRecord(
                            record.ref(),
                            record.forCase(),
                            record.purpose(),
                            record.retention(),
                            id.pendopo.core.identity.PersonalText.of("Orang Lain"),
                            record.key(),
                            record.erasedAt()));
            return found(kinds(), Source.JOURNAL, 0, Optional.of(record.forCase()), Optional.empty());
        }
    },
    /** A personal value lost, without the deed that would erase it. */
    PERSON_LOST(BreakKind.PERSONAL_MISSING) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            PersonalRecord record = anyRecord(town, random);
            town.personal.remove(record.ref());
            return found(kinds(), Source.JOURNAL, 0, Optional.of(record.forCase()), Optional.empty());
        }
    },

    // The rolls.

    /** Any character of a sheet's line, replaced by another. */
    ROLL_CHARACTER_CHANGED(BreakKind.ROLL_CHANGED, BreakKind.ROLL_UNREADABLE, BreakKind.ROLL_NOT_CANONICAL) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.rolls.size());
            town.rolls.set(line, otherCharacter(town.rolls.get(line), random));
            return found(kinds(), Source.ROLLS, line + 1L, Optional.empty(), Optional.empty());
        }
    },
    /** A sheet changed, with its hash made to fit again. */
    ROLL_CHANGED_AND_SEALED(BreakKind.ROLL_BROKEN_LINK, BreakKind.TRUNCATED) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.rolls.size());
            town.rolls.set(line, Town.resealed(town.rolls.get(line).replace("\"pack\":\"a", "\"pack\":\"b")));
            return line + 1 == town.rolls.size()
                    ? anchorLost()
                    : foundRoll(BreakKind.ROLL_BROKEN_LINK, line + 1, line + 2L);
        }
    },
    /** A roll gone. */
    ROLL_REMOVED(BreakKind.ROLL_MISSING, BreakKind.TRUNCATED) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.rolls.size());
            town.rolls.remove(line);
            return line == town.rolls.size() ? anchorLost() : foundRoll(BreakKind.ROLL_MISSING, line, line + 2L);
        }
    },
    /** A roll a second time. */
    ROLL_COPY_PUT_IN(BreakKind.ROLL_EXTRA) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.rolls.size());
            int where = line + 1 + random.nextInt(town.rolls.size() - line);
            town.rolls.add(where, town.rolls.get(line));
            return foundRoll(BreakKind.ROLL_EXTRA, where, line + 1L);
        }
    },
    /** A roll that was never issued, before the true one of its number. */
    ROLL_FORGERY_PUT_IN(BreakKind.ROLL_EXTRA) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.rolls.size());
            town.rolls.add(line, Town.resealed(town.rolls.get(line).replace("\"pack\":\"a", "\"pack\":\"b")));
            return foundRoll(BreakKind.ROLL_EXTRA, line + 1, line + 1L);
        }
    },
    /** Two rolls exchanged. */
    ROLLS_EXCHANGED(BreakKind.ROLL_OUT_OF_ORDER) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.rolls.size() - 1);
            Collections.swap(town.rolls, line, line + 1);
            return foundRoll(BreakKind.ROLL_OUT_OF_ORDER, line + 1, line + 1L);
        }
    },
    /** The last rolls cut off: whoever kept the last hash sees it. */
    ROLLS_CUT_OFF(BreakKind.TRUNCATED) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            town.rolls
                    .subList(1 + random.nextInt(town.rolls.size() - 1), town.rolls.size())
                    .clear();
            return anchorLost();
        }
    },
    /** The same roll said with a blank more. */
    ROLL_BLANK_ADDED(BreakKind.ROLL_NOT_CANONICAL) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = random.nextInt(town.rolls.size());
            town.rolls.set(line, town.rolls.get(line).replaceFirst("\"at\":", "\"at\": "));
            return foundRoll(BreakKind.ROLL_NOT_CANONICAL, line, line + 1L);
        }
    },
    /** A case taken out of a later roll, and all rolls after it sealed anew. */
    CASE_TAKEN_OUT_OF_A_ROLL(BreakKind.CASE_MISSING) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = 1 + random.nextInt(town.rolls.size() - 1);
            CaseHead head = anyOf(town.sheet(line - 1).cases(), random);
            town.rewriteRoll(
                    line,
                    text -> text.replaceFirst(
                                    "\\{\"head\":\"[0-9a-f]{64}\",\"id\":\"" + head.id() + "\",\"version\":[0-9]+},?",
                                    "")
                            .replace("},],", "}],"));
            return found(kinds(), Source.ROLLS, line + 1L, head.id(), line + 1L);
        }
    },
    /** A case said to have come less far than the roll before had found it. */
    CASE_SHORTENED_IN_A_ROLL(BreakKind.CASE_ROLLED_BACK) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = 1 + random.nextInt(town.rolls.size() - 1);
            CaseHead head = anyOf(town.sheet(line - 1).cases(), random);
            if (head.version() == 1) {
                return Optional.empty();
            }
            town.rewriteRoll(
                    line,
                    text -> text.replaceFirst(
                            "\"id\":\"" + head.id() + "\",\"version\":[0-9]+",
                            "\"id\":\"" + head.id() + "\",\"version\":" + (head.version() - 1)));
            return found(kinds(), Source.ROLLS, line + 1L, head.id(), line + 1L);
        }
    },
    /** Another head at the same number than the roll before had. */
    CASE_EXCHANGED_IN_A_ROLL(BreakKind.CASE_REWRITTEN) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = 1 + random.nextInt(town.rolls.size() - 1);
            CaseHead head = anyOf(town.sheet(line - 1).cases(), random);
            town.rewriteRoll(
                    line,
                    text -> text.replaceFirst(
                            "\\{\"head\":\"[0-9a-f]{64}\",\"id\":\"" + head.id() + "\",\"version\":[0-9]+",
                            "{\"head\":\"" + "f".repeat(64) + "\",\"id\":\"" + head.id() + "\",\"version\":"
                                    + head.version()));
            return found(kinds(), Source.ROLLS, line + 1L, head.id(), line + 1L);
        }
    },
    /** A roll of another region in the same file. */
    ROLL_OF_ANOTHER_REGION(BreakKind.WRONG_REGION) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = 1 + random.nextInt(town.rolls.size() - 1);
            town.rewriteRoll(line, text -> text.replace("\"region\":\"32.73\"", "\"region\":\"32.04\""));
            return foundRoll(BreakKind.WRONG_REGION, line, line + 1L);
        }
    },
    /** A roll that closes no later than the one before. */
    ROLL_DATED_BACK(BreakKind.ROLL_TIME_RUNS_BACK) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = 1 + random.nextInt(town.rolls.size() - 1);
            String at = town.sheet(line - 1)
                    .at()
                    .minus(Duration.ofSeconds(random.nextInt(2)))
                    .toString();
            town.rewriteRoll(line, text -> text.replaceFirst("\"at\":\"[^\"]*\"", "\"at\":\"" + at + "\""));
            return foundRoll(BreakKind.ROLL_TIME_RUNS_BACK, line, line + 1L);
        }
    },
    /** Rules of the same name with another content in a later roll. */
    ROLL_WITH_EDITED_RULES(BreakKind.POLICY_CHANGED) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = 1 + random.nextInt(town.rolls.size() - 1);
            town.rewriteRoll(
                    line,
                    text -> text.replace("\"policies\":[{\"contentHash\":\"c", "\"policies\":[{\"contentHash\":\"d"));
            return foundRoll(BreakKind.POLICY_CHANGED, line, line + 1L);
        }
    },
    /** A calendar of the same name with another content in a later roll. */
    ROLL_WITH_EDITED_CALENDAR(BreakKind.CALENDAR_CHANGED) {
        @Override
        Optional<Found> apply(Town town, Random random) {
            int line = 1 + random.nextInt(town.rolls.size() - 1);
            town.rewriteRoll(
                    line,
                    text -> text.replaceFirst(
                            "\"calendars\":\\[\\{\"contentHash\":\"[0-9a-f]{64}",
                            "\"calendars\":[{\"contentHash\":\"" + "e".repeat(64)));
            return foundRoll(BreakKind.CALENDAR_CHANGED, line, line + 1L);
        }
    };

    private final Set<BreakKind> kinds;

    Tampering(BreakKind... kinds) {
        this.kinds = EnumSet.copyOf(List.of(kinds));
    }

    /** As what it may be found. */
    Set<BreakKind> kinds() {
        return kinds;
    }

    /** Whether it shows only where personal records are looked at. */
    boolean isPersonal() {
        return this == PERSON_EXCHANGED || this == PERSON_LOST;
    }

    /** Touches the town; what must be found of it, or empty where there is nothing of the kind to touch. */
    abstract Optional<Found> apply(Town town, Random random);

    /**
     * A break that must be among those found.
     *
     * @param kinds as one of these
     * @param source in which file
     * @param line at which line, 0 where any will do
     */
    record Found(Set<BreakKind> kinds, Source source, long line, Optional<CaseId> caseId, Optional<Long> number) {
        boolean isIn(VerificationReport report) {
            return report.breaks().stream().anyMatch(this::is);
        }

        private boolean is(Break one) {
            return kinds.contains(one.kind())
                    && one.source() == source
                    && (line == 0 || line == one.line())
                    && (caseId.isEmpty() || caseId.equals(one.caseId()))
                    && (number.isEmpty() || number.equals(one.seq()));
        }
    }

    private static Optional<Found> found(
            Set<BreakKind> kinds, Source source, long line, Optional<CaseId> caseId, Optional<Long> number) {
        return Optional.of(new Found(kinds, source, line, caseId, number));
    }

    private static Optional<Found> found(Set<BreakKind> kinds, Source source, long line, CaseId id, long number) {
        return found(kinds, source, line, Optional.of(id), Optional.of(number));
    }

    private static Optional<Found> found(BreakKind kind, int line, JournalEntry entry) {
        return found(Set.of(kind), Source.JOURNAL, line + 1L, entry.caseId(), entry.seq());
    }

    private static Optional<Found> foundRoll(BreakKind kind, int line, long number) {
        return found(Set.of(kind), Source.ROLLS, line + 1L, Optional.empty(), Optional.of(number));
    }

    private static Optional<Found> anchorLost() {
        return found(Set.of(BreakKind.TRUNCATED), Source.JOURNAL, 0, Optional.empty(), Optional.empty());
    }

    /** A case of which only so many entries are left. */
    private static Optional<Found> shorter(CaseId id, long left) {
        return left == 0
                ? found(Set.of(BreakKind.CASE_MISSING), Source.JOURNAL, 0, Optional.of(id), Optional.empty())
                : found(Set.of(BreakKind.CASE_ROLLED_BACK), Source.JOURNAL, 0, id, left);
    }

    private static CaseId anyCase(Town town, Random random) {
        return town.entry(random.nextInt(town.lines.size())).caseId();
    }

    private static <T> T anyOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static PersonalRecord anyRecord(Town town, Random random) {
        List<String> refs = new ArrayList<>(town.personal.keySet());
        Collections.sort(refs);
        return java.util.Objects.requireNonNull(town.personal.get(anyOf(refs, random)));
    }

    private static String otherCharacter(String text, Random random) {
        return otherCharacter(text, 0, text.length(), random);
    }

    /** The text with another character somewhere between. */
    private static String otherCharacter(String text, int from, int to, Random random) {
        String others = "0123456789abcdefghijklmnopqrstuvwxyzABCDEF{}[]\",:\\ -_.\u00e9\u20ac";
        while (true) {
            int at = from + random.nextInt(to - from);
            char other = others.charAt(random.nextInt(others.length()));
            // Half a character beyond the basic plane is no text at all, which no file could hold.
            if (text.charAt(at) != other && !Character.isSurrogate(text.charAt(at))) {
                return text.substring(0, at) + other + text.substring(at + 1);
            }
        }
    }

    /**
     * Another entry of the same case, number, time and link: some character of it differs. It is written as an entry is, or it would be
     * found as not canonical before anything else is asked of it.
     */
    private static String forged(String line, Random random, JournalEntry truth) {
        int from = Town.bodyStart(line);
        int to = Town.bodyEnd(line);
        return Stream.generate(() -> otherCharacter(line, from, to, random))
                .map(Town::resealed)
                .filter(text -> isForgeryOf(text, truth))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isForgeryOf(String text, JournalEntry truth) {
        try {
            JournalEntry forged = JournalEntry.parse(text);
            return forged.caseId().equals(truth.caseId())
                    && forged.seq() == truth.seq()
                    && forged.at().equals(truth.at())
                    && forged.previousHash().equals(truth.previousHash())
                    && !forged.hash().equals(truth.hash())
                    && forged.toLine().equals(text);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** An entry that follows well: the same act again at the same time. */
    private static String follower(String line, JournalEntry before) {
        return Town.resealed(line.replaceFirst(
                        "\"seq\":[0-9]+,\"status\"", "\"seq\":" + (before.seq() + 1) + ",\"status\"")
                .replaceFirst("\"previousHash\":\"[0-9a-f]{64}\"", "\"previousHash\":\"" + before.hash() + "\""));
    }
}
