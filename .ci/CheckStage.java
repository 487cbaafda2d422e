import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Looks at a folder into which a release was deployed, as a stranger would: {@code java CheckStage.java FOLDER MODULES}.
 * Each artefact must have its jar, sources, Javadoc, POM and SBOM, each of those a signature and checksums that are right;
 * the BOM must name every one of our artefacts and nobody else's; no module may carry more than the allowed dependencies.
 */
public final class CheckStage {

    private static final String GROUP = "id.pendopo";
    private static final Set<String> ALLOWED = Set.of(
            "jakarta.validation:jakarta.validation-api",
            "com.fasterxml.jackson.core:jackson-annotations",
            "org.slf4j:slf4j-api",
            "org.jspecify:jspecify");
    /** JUnit and YAML, which the testkit is for. */
    private static final Set<String> ALLOWED_FOR_TESTKIT = Set.of(
            "org.junit.jupiter:junit-jupiter-api",
            "tools.jackson.core:jackson-databind",
            "tools.jackson.dataformat:jackson-dataformat-yaml");

    private final List<String> faults = new ArrayList<>();
    private int files;

    public static void main(String[] args) throws Exception {
        new CheckStage().run(Path.of(args[0]), args[1].split(","));
    }

    private void run(Path stage, String[] modules) throws Exception {
        Path group = stage.resolve(GROUP.replace('.', '/'));
        Set<String> expected = new TreeSet<>();
        for (String module : modules) expected.add("pendopo-" + module);
        Set<String> found = new TreeSet<>();
        for (Path artefact : folders(group)) found.add(artefact.getFileName().toString());
        if (!found.equals(expected)) faults.add("staged are " + found + ", published should be " + expected);
        Set<String> libraries = new TreeSet<>(found);
        libraries.remove("pendopo-bom");
        for (String artefact : found) {
            List<Path> versions = folders(group.resolve(artefact));
            if (versions.size() != 1) faults.add(artefact + " has versions " + versions);
            for (Path version : versions) artefact(artefact, version, libraries);
        }
        faults.forEach(fault -> System.out.println("FAULT " + fault));
        if (!faults.isEmpty()) System.exit(1);
        System.out.println(found.size() + " artefacts complete: " + files + " files, each signed and with right checksums");
    }

    private void artefact(String artefact, Path folder, Set<String> libraries) throws Exception {
        boolean bom = artefact.equals("pendopo-bom");
        List<String> endings = bom
                ? List.of(".pom", "-cyclonedx.json", "-cyclonedx.xml")
                : List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml");
        List<Path> all;
        try (Stream<Path> list = Files.list(folder)) {
            all = list.sorted().toList();
        }
        Path pom = one(artefact, all, ".pom");
        if (pom == null) return;
        String stem = pom.getFileName().toString().replaceAll("\\.pom$", "");
        for (String ending : endings) {
            Path file = folder.resolve(stem + ending);
            if (!Files.exists(file)) {
                faults.add(artefact + " has no " + ending);
                continue;
            }
            files++;
            checksums(file);
            if (!Files.exists(folder.resolve(stem + ending + ".asc"))) faults.add(file.getFileName() + " is not signed");
        }
        Document document = parse(pom);
        pomIsPublic(artefact, document);
        if (bom) bomNames(libraries, document);
        else {
            dependencies(artefact, document);
            jar(folder.resolve(stem + ".jar"), "META-INF/LICENSE", "META-INF/NOTICE", "module-info.class");
            jar(folder.resolve(stem + "-javadoc.jar"), "index.html");
            jar(folder.resolve(stem + "-sources.jar"), "module-info.java");
        }
    }

    private void pomIsPublic(String artefact, Document pom) {
        for (String needed : List.of("name", "description", "url", "licenses", "developers", "scm"))
            if (child(pom.getDocumentElement(), needed) == null) faults.add(artefact + "'s POM has no " + needed);
        for (String banned : List.of("parent", "repositories", "pluginRepositories", "distributionManagement", "build"))
            if (child(pom.getDocumentElement(), banned) != null) faults.add(artefact + "'s POM carries " + banned);
    }

    private void bomNames(Set<String> libraries, Document pom) {
        Element management = child(pom.getDocumentElement(), "dependencyManagement");
        Set<String> named = new TreeSet<>();
        if (management != null)
            for (Element dependency : children(child(management, "dependencies"), "dependency")) {
                String groupId = text(dependency, "groupId");
                if (groupId.equals(GROUP) || groupId.equals("${project.groupId}")) named.add(text(dependency, "artifactId"));
                else faults.add("the BOM names " + groupId + ":" + text(dependency, "artifactId"));
            }
        if (!named.equals(libraries)) faults.add("the BOM names " + named + " of " + libraries);
        if (child(pom.getDocumentElement(), "properties") != null) faults.add("the BOM carries properties");
    }

    private void dependencies(String artefact, Document pom) {
        Element list = child(pom.getDocumentElement(), "dependencies");
        if (list == null) return;
        for (Element dependency : children(list, "dependency")) {
            String id = text(dependency, "groupId") + ":" + text(dependency, "artifactId");
            boolean allowed = ALLOWED.contains(id)
                    || id.equals(GROUP + ":pendopo-core")
                    || (artefact.equals("pendopo-testkit") && ALLOWED_FOR_TESTKIT.contains(id));
            boolean optional = text(dependency, "optional").equals("true");
            if (!allowed && !optional) faults.add(artefact + " brings " + id);
            if (text(dependency, "scope").equals("test")) faults.add(artefact + "'s POM names the test dependency " + id);
            if (text(dependency, "version").isEmpty() || text(dependency, "version").contains("$"))
                faults.add(artefact + ": version of " + id + " is not resolved");
        }
    }

    private void jar(Path jar, String... entries) throws IOException {
        if (!Files.exists(jar)) return;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (String entry : entries) if (zip.getEntry(entry) == null) faults.add(jar.getFileName() + " has no " + entry);
        }
    }

    private void checksums(Path file) throws Exception {
        for (String[] kind : new String[][] {{"MD5", ".md5"}, {"SHA-1", ".sha1"}}) {
            Path sum = file.resolveSibling(file.getFileName() + kind[1]);
            String real = HexFormat.of().formatHex(MessageDigest.getInstance(kind[0]).digest(Files.readAllBytes(file)));
            if (!Files.exists(sum)) faults.add(file.getFileName() + " has no " + kind[1]);
            else if (!Files.readString(sum).strip().equals(real)) faults.add(file.getFileName() + ": wrong " + kind[1]);
        }
    }

    private Path one(String artefact, List<Path> all, String ending) {
        List<Path> hits = all.stream().filter(p -> p.toString().endsWith(ending)).toList();
        if (hits.size() == 1) return hits.get(0);
        faults.add(artefact + " has " + hits.size() + " files " + ending);
        return null;
    }

    private static List<Path> folders(Path of) throws IOException {
        try (Stream<Path> list = Files.list(of)) {
            return list.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Document parse(Path pom) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(pom.toFile());
    }

    private static List<Element> children(Element of, String name) {
        List<Element> hits = new ArrayList<>();
        if (of == null) return hits;
        NodeList nodes = of.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && element.getTagName().equals(name)) hits.add(element);
        }
        return hits;
    }

    private static Element child(Element of, String name) {
        List<Element> hits = children(of, name);
        return hits.isEmpty() ? null : hits.get(0);
    }

    private static String text(Element of, String name) {
        Element hit = child(of, name);
        return hit == null ? "" : hit.getTextContent().strip();
    }
}
