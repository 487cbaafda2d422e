package id.pendopo.docs.catalogue;

import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Regulation;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads in the sources of the project where findings are made: by which rule, how severe, on what article, and which policy values
 * that rule reads. The formatter fixes how the sources look, so a member of a class begins and ends at four blanks.
 */
final class RuleScan {
    private static final Pattern MADE =
            Pattern.compile("Finding\\s*\\.\\s*(block|warn)\\(\\s*(\"[^\"]+\"|[A-Z_.a-zA-Z]+)");
    private static final Pattern CONSTANT =
            Pattern.compile("static final String (\\w+)\\s*=\\s*\"([a-z]+\\.[A-Z0-9_]+)\"");
    private static final Pattern IMPORTED = Pattern.compile("^import ([a-z.]+\\.(\\w+));", Pattern.MULTILINE);
    private static final Pattern SOURCE = Pattern.compile("\\.\\s*(?:source|only)\\(");
    private static final Pattern VALUE = Pattern.compile("\\bpolicy\\s*\\.\\s*([a-z]\\w*)\\(");
    private static final Pattern COMPONENT = Pattern.compile("Value<[^;(]*?>\\s+(\\w+)[,)]");
    private static final Pattern WORD = Pattern.compile("\\b[a-z]\\w*\\b");
    private static final Pattern CALL = Pattern.compile("\\b([a-z]\\w*)\\(");
    private static final Pattern CITED =
            Pattern.compile("(?:(\\w+)\\.)?([A-Z][A-Z0-9_]*)(?:\\.(whole|article)\\((?:\"([^\"]*)\")?\\))?");

    private final List<Made> made = new ArrayList<>();
    private final Set<String> components = new TreeSet<>();
    private final Map<String, Set<String>> derived = new HashMap<>();
    /** Where the classes stand that the source being read names from another package. */
    private final Map<String, String> imports = new HashMap<>();

    /**
     * A finding as one place in the sources makes it.
     *
     * @param code of the finding
     * @param blocks whether it refuses
     * @param waivable whether it says it may be waived
     * @param rule class and method
     * @param words first sentence of the method's documentation; empty where it has none
     * @param sources articles written there
     * @param values policy values whose source it cites
     * @param reads policy values that the rule reads
     * @param ofCaller whether whoever asks the rule names the article
     */
    record Made(
            String code,
            boolean blocks,
            boolean waivable,
            String rule,
            String words,
            List<LegalSource> sources,
            Set<String> values,
            Set<String> reads,
            boolean ofCaller) {}

    private record Member(String name, String words, String text) {}

    RuleScan(List<Path> modules) {
        for (Path module : modules) {
            Path java = module.resolve("src/main/java");
            // What a policy works out must be known before the rules that ask for it.
            for (boolean policies : new boolean[] {true, false}) {
                Bundle.files(java, ".java").stream()
                        .filter(file -> file.toString().endsWith("Policy.java") == policies)
                        .forEach(file -> read(
                                java.relativize(file)
                                        .toString()
                                        .replace('\\', '/')
                                        .replaceFirst("\\.java$", ""),
                                Bundle.text(file)));
            }
        }
    }

    /** Every place that makes this finding, in order of the sources. */
    List<Made> of(String code) {
        return made.stream().filter(one -> one.code().equals(code)).toList();
    }

    /** Every code that some place makes. */
    Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        made.forEach(one -> codes.add(one.code()));
        return codes;
    }

    private void read(String path, String source) {
        String type = path.replace('/', '.');
        String simple = type.substring(type.lastIndexOf('.') + 1);
        imports.clear();
        IMPORTED.matcher(source).results().forEach(found -> imports.put(found.group(2), found.group(1)));
        Map<String, String> constants = new HashMap<>();
        CONSTANT.matcher(source).results().forEach(found -> constants.put(found.group(1), found.group(2)));
        List<Member> members = members(source);
        if (simple.endsWith("Policy")) {
            derived(source, members);
        }
        for (Member member : members) {
            Matcher found = MADE.matcher(member.text());
            while (found.find()) {
                String named = found.group(2);
                Optional<String> code = named.startsWith("\"")
                        ? Optional.of(named.substring(1, named.length() - 1))
                        : constant(type, constants, named);
                String chain = chain(member.text(), found.start());
                String cited = cited(chain, member.text().substring(found.start()), members);
                code.ifPresent(one -> made.add(new Made(
                        one,
                        found.group(1).equals("block"),
                        chain.contains(".waivable()"),
                        simple + "." + member.name(),
                        member.words(),
                        sources(type, cited),
                        cites(cited, reads(member, members)),
                        reads(member, members),
                        cited.matches("[a-z]\\w*"))));
            }
        }
    }

    private Optional<String> constant(String type, Map<String, String> constants, String named) {
        if (constants.containsKey(named)) {
            return Optional.ofNullable(constants.get(named));
        }
        return named.contains(".")
                ? field(type, named.substring(0, named.indexOf('.')), named.substring(named.indexOf('.') + 1))
                        .map(String::valueOf)
                : Optional.empty();
    }

    private static List<Member> members(String source) {
        List<Member> members = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        StringBuilder words = new StringBuilder();
        boolean inside = false;
        boolean told = false;
        for (String line : source.split("\n", -1)) {
            boolean atMember = line.startsWith("    ") && !line.startsWith("     ") && line.length() > 4;
            if (!inside && line.startsWith("    /**")) {
                told = !line.contains("*/");
                words.setLength(0);
                words.append(line.trim());
            } else if (!inside && told) {
                words.append(' ').append(line.trim());
                told = !line.contains("*/");
            } else if (inside || atMember && Character.isLetter(line.charAt(4))) {
                inside = true;
                text.append(line).append('\n');
                boolean ends = atMember && (line.equals("    }") || line.endsWith(";") || line.endsWith("{}"));
                if (ends) {
                    member(text.toString(), words.toString()).ifPresent(members::add);
                    text.setLength(0);
                    words.setLength(0);
                    inside = false;
                }
            }
        }
        return members;
    }

    private static Optional<Member> member(String text, String words) {
        Matcher name = Pattern.compile("(\\w+)\\(").matcher(text);
        return name.find() ? Optional.of(new Member(name.group(1), sentence(words), text)) : Optional.empty();
    }

    /** The first sentence of a documentation comment in plain words. */
    private static String sentence(String comment) {
        String plain = comment.replaceAll("^/\\*\\*|\\*/$", " ")
                .replaceAll(" \\* ", " ")
                .replaceAll("\\{@\\w+ #?([^}]*)}", "$1")
                .replaceAll("<[^>]+>", "")
                .replaceAll("@(param|return|throws).*", "")
                .replaceAll("\\s+", " ")
                .strip();
        int end = plain.indexOf(". ");
        return end < 0 ? plain : plain.substring(0, end + 1);
    }

    /** From a finding to the end of its statement. */
    private static String chain(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' && depth <= 0 || depth < 0) {
                return text.substring(start, i);
            }
        }
        return text.substring(start);
    }

    /** What stands in the last source(..) or only(..). */
    private static String sourceText(String chain) {
        Matcher found = SOURCE.matcher(chain);
        String text = "";
        while (found.find()) {
            int depth = 1;
            int end = found.end();
            while (end < chain.length() && depth > 0) {
                depth += chain.charAt(end) == '(' ? 1 : chain.charAt(end) == ')' ? -1 : 0;
                end++;
            }
            String inside = chain.substring(found.end(), Math.max(found.end(), end - 1));
            text = inside.isBlank() ? text : inside;
        }
        return text;
    }

    /** A value that came under another name carries its source along, so then each value that is read may be the one. */
    private Set<String> cites(String text, Set<String> reads) {
        Set<String> named = values(text);
        return named.isEmpty() && text.endsWith("source()") ? reads : named;
    }

    private Set<String> values(String text) {
        Set<String> values = new TreeSet<>();
        VALUE.matcher(text).results().map(found -> found.group(1)).forEach(name -> {
            Set<String> behind = derived.get(name);
            if (behind != null) {
                values.addAll(behind);
            } else if (components.contains(name)) {
                values.add(name);
            }
        });
        return values;
    }

    /** What a policy works out of its own values: which of them stand behind it. */
    private void derived(String source, List<Member> members) {
        COMPONENT.matcher(source).results().forEach(found -> components.add(found.group(1)));
        for (Member member : members) {
            Set<String> behind = new TreeSet<>();
            WORD.matcher(member.text())
                    .results()
                    .map(java.util.regex.MatchResult::group)
                    .filter(components::contains)
                    .forEach(behind::add);
            derived.put(member.name(), behind);
        }
    }

    /** What names the article: in the finding's own statement, later in its rule, or in a member that the rule asks for it. */
    private static String cited(String chain, String rest, List<Member> members) {
        String text = sourceText(chain);
        String own = text.isEmpty() ? sourceText(rest) : text;
        StringBuilder all = new StringBuilder();
        members.stream()
                .filter(member -> own.startsWith(member.name() + "("))
                .forEach(member -> all.append(member.text()));
        return all.append(own).toString();
    }

    /** The values read by a member and by those of its class that it calls. */
    private Set<String> reads(Member first, List<Member> members) {
        Set<String> reads = new TreeSet<>();
        Set<Member> seen = new LinkedHashSet<>(List.of(first));
        List<Member> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            Member member = open.remove(open.size() - 1);
            reads.addAll(values(member.text()));
            Set<String> calls = new TreeSet<>();
            CALL.matcher(member.text()).results().forEach(found -> calls.add(found.group(1)));
            members.stream()
                    .filter(other -> calls.contains(other.name()) && seen.add(other))
                    .forEach(open::add);
        }
        return reads;
    }

    private List<LegalSource> sources(String type, String text) {
        List<LegalSource> sources = new ArrayList<>();
        Matcher found = CITED.matcher(text);
        while (found.find()) {
            Optional<?> cited = field(type, found.group(1), found.group(2));
            cited.flatMap(value -> source(value, found.group(3), found.group(4)))
                    .filter(source -> !sources.contains(source))
                    .ifPresent(sources::add);
        }
        return sources;
    }

    private static Optional<LegalSource> source(
            Object value,
            @org.jspecify.annotations.Nullable String how,
            @org.jspecify.annotations.Nullable String article) {
        if (value instanceof LegalSource source) {
            return Optional.of(source);
        }
        if (value instanceof Regulation regulation) {
            return Optional.of(
                    how != null && how.equals("article") && article != null
                            ? regulation.article(article)
                            : regulation.whole());
        }
        return Optional.empty();
    }

    /** A constant of the class itself, of one that it imports or of one beside it. */
    private Optional<Object> field(String type, @org.jspecify.annotations.Nullable String owner, String name) {
        String where = owner == null
                ? type
                : imports.getOrDefault(owner, type.substring(0, type.lastIndexOf('.') + 1) + owner);
        try {
            Field field = Class.forName(where).getDeclaredField(name);
            field.setAccessible(true);
            return Optional.ofNullable(field.get(null));
        } catch (ReflectiveOperationException | LinkageError elsewhere) {
            return Optional.empty();
        }
    }
}
